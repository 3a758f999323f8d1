package org.junheng.trace;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junheng.assessment.Assessment;
import org.junheng.fact.Fact;
import org.junheng.fact.Source;

/** Every figure of an assessment (全部数据项): what its records hold, what they compute on being asked, and what went into it. */
final class Figures {

    private final List<Fact> found = new ArrayList<>();
    private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    private Figures() {}

    /** The figures, those of a formula behind what it computes. */
    static List<Fact> of(Assessment assessment) {
        var figures = new Figures();
        figures.visit(assessment);
        return figures.found;
    }

    private void visit(Object value) {
        if (value instanceof Collection<?> items) {
            items.forEach(this::visit);
        } else if (value instanceof Map<?, ?> map) {
            map.values().forEach(this::visit);
        } else if (value instanceof Fact fact && seen.add(fact)) {
            found.add(fact);
            if (fact.source() instanceof Source.Computed computed) {
                computed.inputs().forEach(this::visit);
            }
        } else if (value instanceof Record record && !(value instanceof Fact) && seen.add(record)) {
            readers(record.getClass()).forEach(reader -> visit(read(record, reader)));
        }
    }

    /** Components in their order, then methods that compute figures, lists or records, by name. */
    private static Stream<Method> readers(Class<?> type) {
        var components = Arrays.stream(type.getRecordComponents()).map(RecordComponent::getAccessor);
        var methods = Arrays.stream(type.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !Modifier.isStatic(method.getModifiers()))
                .filter(method -> method.getParameterCount() == 0)
                .filter(method -> method.getReturnType() != type && Stream.of(Fact.class, Collection.class, Record.class)
                        .anyMatch(kind -> kind.isAssignableFrom(method.getReturnType())))
                .sorted(Comparator.comparing(Method::getName));
        return Stream.concat(components, methods).distinct();
    }

    private static Object read(Record record, Method reader) {
        try {
            return reader.invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a record reads itself", e);
        }
    }
}
