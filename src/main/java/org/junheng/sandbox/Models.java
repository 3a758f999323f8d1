package org.junheng.sandbox;

import freemarker.template.ObjectWrapper;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateCollectionModelEx;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateModelIterator;
import freemarker.template.TemplateSequenceModel;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junheng.county.Field;
import org.junheng.document.Prose;
import org.junheng.fact.Fact;
import org.junheng.fact.Source;
import org.junheng.fact.Unit;
import org.junheng.fault.Nearest;

/**
 * Shows our records to templates and nothing else: components and methods without parameters of records, facts, texts, truth values,
 * lists, maps; a bare integer is a year and becomes a fact. No Java object is ever handed out. An unknown name is an error with the nearest ones; an absent value is missing.
 */
final class Models implements ObjectWrapper {

    private static final Map<Class<?>, Map<String, Reader>> READERS = new ConcurrentHashMap<>();

    /**
     * What reads one thing of a record.
     *
     * @param title what it is called in Chinese; its own name where nobody says
     */
    private record Reader(Method method, String title) {

        Reader(RecordComponent component) {
            this(component.getAccessor(), component.isAnnotationPresent(Field.class) ? component.getAnnotation(Field.class).value() : component.getName());
        }

        Reader(Method method) {
            this(method, method.getName());
        }
    }

    @Override
    public TemplateModel wrap(Object value) throws TemplateModelException {
        return wrap(value, "", "");
    }

    /**
     * Wraps what the input file holds.
     *
     * @param name what it is called, if it is a bare integer such as a year
     * @param pointer its place in the file
     */
    TemplateModel wrap(Object value, String name, String pointer) throws TemplateModelException {
        if (value == null || value instanceof TemplateModel) {
            return (TemplateModel) value;
        }
        if (value instanceof Fact fact) {
            return new FactModel(fact);
        }
        if (value instanceof Integer year) {
            return new FactModel(Fact.of(name, BigDecimal.valueOf(year), Unit.YEAR, new Source.Given(pointer)));
        }
        if (value instanceof Prose prose) {
            return prose.isEmpty() ? null : new ProseModel(prose);
        }
        if (value instanceof String text) {
            return TextModel.of(text);
        }
        if (value instanceof Boolean truth) {
            return truth ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
        }
        if (value instanceof List<?> list) {
            return new ListModel(list, pointer);
        }
        if (value instanceof Map<?, ?> map) {
            return new MapModel(map, pointer);
        }
        if (value instanceof Enum<?> word) {
            return wrap(read(word, chinese(word)));
        }
        if (value instanceof Record record && record.getClass().getPackageName().startsWith("org.junheng.")) {
            return new RecordModel(record, pointer);
        }
        throw new TemplateModelException("模板不能使用这种数据：" + value.getClass().getSimpleName());
    }

    private static Method chinese(Enum<?> word) throws TemplateModelException {
        try {
            return word.getDeclaringClass().getMethod("chinese");
        } catch (NoSuchMethodException e) {
            throw new TemplateModelException("没有中文名称的取值：" + word.name());
        }
    }

    private static Object read(Object owner, Method reader) throws TemplateModelException {
        try {
            return reader.invoke(owner);
        } catch (ReflectiveOperationException e) {
            throw new TemplateModelException("读不出“" + reader.getName() + "”", e);
        }
    }

    /** The components of a record type and its own public methods without parameters, by name. */
    private static Map<String, Reader> readers(Class<?> type) {
        return READERS.computeIfAbsent(type, record -> {
            var components = Arrays.stream(record.getRecordComponents()).map(Reader::new);
            var methods = Arrays.stream(record.getDeclaredMethods())
                    .filter(method -> Modifier.isPublic(method.getModifiers()) && !Modifier.isStatic(method.getModifiers()))
                    .filter(method -> method.getParameterCount() == 0 && method.getReturnType() != void.class)
                    .filter(method -> !List.of("toString", "hashCode").contains(method.getName()))
                    .map(Reader::new);
            return Stream.concat(components, methods)
                    .collect(Collectors.toMap(reader -> reader.method().getName(), Function.identity(), (first, second) -> first));
        });
    }

    /** A record behind a model, for the functions of {@link Vocabulary}. */
    interface Shown {
        Record record();
    }

    private final class RecordModel implements TemplateHashModel, Shown {
        private final Record record;
        private final String pointer;

        RecordModel(Record record, String pointer) {
            this.record = record;
            this.pointer = pointer;
        }

        @Override
        public Record record() {
            return record;
        }

        @Override
        public TemplateModel get(String name) throws TemplateModelException {
            Map<String, Reader> readers = readers(record.getClass());
            Reader reader = readers.get(name);
            if (reader == null) {
                throw new TemplateModelException(
                        record.getClass().getSimpleName() + "没有“" + name + "”这一项。" + Nearest.hint(name, readers.keySet()));
            }
            return wrap(read(record, reader.method()), reader.title(), pointer + "/" + name);
        }

        @Override
        public boolean isEmpty() {
            return false;
        }
    }

    private final class MapModel implements TemplateHashModel {
        private final Map<?, ?> map;
        private final String pointer;

        MapModel(Map<?, ?> map, String pointer) {
            this.map = map;
            this.pointer = pointer;
        }

        @Override
        public TemplateModel get(String key) throws TemplateModelException {
            return wrap(map.get(key), key, pointer + "/" + key);
        }

        @Override
        public boolean isEmpty() {
            return map.isEmpty();
        }
    }

    private final class ListModel implements TemplateSequenceModel, TemplateCollectionModelEx {
        private final List<?> list;
        private final String pointer;

        ListModel(List<?> list, String pointer) {
            this.list = list;
            this.pointer = pointer;
        }

        @Override
        public TemplateModel get(int index) throws TemplateModelException {
            return index < 0 || index >= list.size() ? null : wrap(list.get(index), "", pointer + "/" + index);
        }

        @Override
        public int size() {
            return list.size();
        }

        @Override
        public boolean isEmpty() {
            return list.isEmpty();
        }

        @Override
        public TemplateModelIterator iterator() {
            return new TemplateModelIterator() {
                private int next;

                @Override
                public TemplateModel next() throws TemplateModelException {
                    return get(next++);
                }

                @Override
                public boolean hasNext() {
                    return next < list.size();
                }
            };
        }
    }
}
