package org.junheng.standard;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.junheng.fault.Fault;
import org.junheng.fault.Faults;
import org.junheng.fault.Place;
import org.junheng.pack.Pack;

/** Reads standards from the pack (读取评估标准). */
public final class Standards {

    /** The national standard in force. */
    public static final String NATIONAL = "national-2017";

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private Standards() {}

    /**
     * The standard of that id.
     *
     * @throws Faults {@code TPL-001} if the pack has none, {@code TPL-010} if it is not a complete standard
     */
    public static Standard read(Pack pack, String id) {
        String file = "standards/" + id + ".json";
        try {
            return MAPPER.readValue(pack.read(file), Standard.class);
        } catch (JsonProcessingException e) {
            throw new Faults(fault(pack.place(file), e));
        }
    }

    private static Fault fault(Place place, JsonProcessingException e) {
        JsonLocation at = e.getLocation();
        return new Fault(
                "TPL-010",
                at == null ? place : new Place(place.file(), at.getLineNr(), at.getColumnNr(), ""),
                "不能识别的内容（" + e.getOriginalMessage().lines().findFirst().orElse("") + "）",
                "评估标准的格式",
                "可对照随程序提供的national-2017.json");
    }
}
