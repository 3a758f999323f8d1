package org.junheng.county;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junheng.fact.Fact;

/** Looks into records by reflection. */
final class Records {

    private Records() {}

    /** The given components of a record by name. */
    static Map<String, Object> components(Record record) {
        Map<String, Object> components = new LinkedHashMap<>();
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            try {
                Object value = component.getAccessor().invoke(record);
                if (value != null) {
                    components.put(component.getName(), value);
                }
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
        return components;
    }

    /** Every fact in a value, however deep. */
    static List<Fact> facts(Object value) {
        List<Fact> facts = new ArrayList<>();
        if (value instanceof Fact fact) {
            facts.add(fact);
        } else if (value instanceof Record record) {
            components(record).values().forEach(part -> facts.addAll(facts(part)));
        } else if (value instanceof Collection<?> list) {
            list.forEach(part -> facts.addAll(facts(part)));
        } else if (value instanceof Map<?, ?> map) {
            map.values().forEach(part -> facts.addAll(facts(part)));
        }
        return facts;
    }
}
