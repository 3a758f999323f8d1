package org.junheng.intake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import org.junheng.fault.Fault;
import org.junheng.fault.Place;

/** Class bands (班额分布) stand in for the sizes of classes (各班人数): where the sizes are known, the bands only prove them. */
final class Bands {

    private record Band(String key, int from, int to) {}

    private static final List<Band> BANDS = List.of(new Band("upTo45", 0, 45), new Band("from46To50", 46, 50), new Band("from51To55", 51, 55),
            new Band("from56To65", 56, 65), new Band("from66", 66, Integer.MAX_VALUE));

    private Bands() {}

    static void close(Gathering gathering) {
        for (int i = 0; i < gathering.count("/schools"); i++) {
            for (String stage : List.of(Target.PRIMARY, Target.JUNIOR)) {
                close(gathering, "/schools/" + i + "/" + stage);
            }
        }
    }

    private static void close(Gathering gathering, String stage) {
        JsonNode sizes = gathering.at(stage + "/classSizes");
        JsonNode bands = gathering.at(stage + "/classBands");
        if (sizes.isEmpty() || bands.isEmpty()) {
            return;
        }
        for (Band band : BANDS) {
            JsonNode told = bands.path(band.key);
            long counted = 0;
            for (JsonNode size : sizes) {
                int pupils = (size.isObject() ? size.path("value") : size).asInt();
                counted += pupils >= band.from && pupils <= band.to ? 1 : 0;
            }
            Place place = gathering.places().get(stage + "/classBands/" + band.key);
            if (told.isNumber() && told.decimalValue().compareTo(BigDecimal.valueOf(counted)) != 0 && place != null) {
                gathering.add(new Fault("DATA-086", place, "班额分布" + told.asText() + "个班",
                        "与" + gathering.places().get(stage + "/classSizes") + "的各班人数一致（" + counted + "个班）",
                        "核对以后改成一样，或者留下对的一处"));
            }
        }
        ((ObjectNode) gathering.at(stage)).remove("classBands");
    }
}
