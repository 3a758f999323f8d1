package org.junheng.reconciliation;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junheng.county.County;
import org.junheng.county.LabelledFact;
import org.junheng.fact.Fact;

/** What people wrote in a county's file (人写的文字), with its places. */
final class WrittenTexts {

    private final List<Written> texts = new ArrayList<>();
    private final List<Labelled> labelled = new ArrayList<>();

    private WrittenTexts() {}

    /** A text and its JSON pointer. */
    record Written(String text, String pointer) {}

    /** A labelled figure and its JSON pointer. */
    record Labelled(LabelledFact fact, String pointer) {}

    /** Every text of the file. */
    static List<Written> of(County county) {
        return walked(county).texts;
    }

    /** Every labelled figure of the file. */
    static List<Labelled> labelled(County county) {
        return walked(county).labelled;
    }

    private static WrittenTexts walked(County county) {
        var walk = new WrittenTexts();
        walk.visit(county, "");
        return walk;
    }

    private void visit(Object value, String pointer) {
        if (value instanceof String text) {
            texts.add(new Written(text, pointer));
        } else if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                visit(list.get(i), pointer + "/" + i);
            }
        } else if (value instanceof Map<?, ?> map) {
            map.forEach((key, each) -> visit(each, pointer + "/" + key));
        } else if (value instanceof Record record && !(value instanceof Fact)) {
            if (record instanceof LabelledFact fact) {
                labelled.add(new Labelled(fact, pointer));
            }
            for (RecordComponent component : record.getClass().getRecordComponents()) {
                visit(read(component, record), pointer + "/" + component.getName());
            }
        }
    }

    private static Object read(RecordComponent component, Record record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a record reads its own components", e);
        }
    }
}
