package org.junheng.intake;

import com.fasterxml.jackson.databind.node.DecimalNode;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junheng.fault.Fault;
import org.junheng.fault.Place;

/** Figures of a school that tables tell stage by stage (分学段的数相加), such as migrant pupils. */
final class Parts {

    private final Gathering gathering;
    private final Map<String, Map<String, Part>> parts = new LinkedHashMap<>();

    private record Part(String name, BigDecimal number, Place place) {}

    Parts(Gathering gathering) {
        this.gathering = gathering;
    }

    /** Notes the part of a stage; told twice, it is the same. */
    void add(String pointer, String name, String stage, BigDecimal number, Place place) {
        Part before = parts.computeIfAbsent(pointer, key -> new LinkedHashMap<>()).putIfAbsent(stage, new Part(name, number, place));
        if (before != null && before.number.compareTo(number) != 0) {
            gathering.add(new Fault("DATA-086", place, name + number.toPlainString(),
                    "与" + before.place + "的" + before.number.toPlainString() + "一致", "核对以后改成一样，或者留下对的一处"));
        }
    }

    /** Enters the sums: a part alone is no sum where the school has another stage. */
    void close() {
        parts.forEach((pointer, of) -> {
            String school = pointer.substring(0, pointer.lastIndexOf('/'));
            boolean whole = List.of(Target.PRIMARY, Target.JUNIOR).stream()
                    .allMatch(stage -> of.containsKey(stage) || gathering.at(school + "/" + stage).isMissingNode());
            if (whole) {
                BigDecimal sum = of.values().stream().map(Part::number).reduce(BigDecimal.ZERO, BigDecimal::add);
                Part first = of.values().iterator().next();
                gathering.put(pointer, first.name, DecimalNode.valueOf(sum), first.place);
            }
        });
    }
}
