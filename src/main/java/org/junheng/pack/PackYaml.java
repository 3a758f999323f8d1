package org.junheng.pack;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import org.junheng.fault.Fault;
import org.junheng.fault.Faults;
import org.junheng.fault.Place;

/** Reads the YAML files of a pack (读取模板包里的清单): strictly, so that a misspelt key is a fault and never ignored. */
public final class PackYaml {

    private static final YAMLMapper MAPPER = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private PackYaml() {}

    /**
     * What a file says.
     *
     * @param expected what it should be, for the message
     * @throws Faults {@code TPL-021} with its line if it is not that; {@code TPL-001} if there is no such file
     */
    public static <T> T read(Pack pack, String file, TypeReference<T> type, String expected) {
        return parse(pack.read(file), pack.place(file).file(), type, "TPL-021", expected);
    }

    /**
     * What a text says that a user wrote like a file of a pack.
     *
     * @param file its name, for the message
     * @throws Faults of the code, with its line, if it is not that
     */
    public static <T> T parse(String text, String file, TypeReference<T> type, String code, String expected) {
        try {
            return MAPPER.readValue(text, type);
        } catch (JsonProcessingException e) {
            JsonLocation at = e.getLocation();
            Place place = at == null ? Place.file(file) : new Place(file, at.getLineNr(), at.getColumnNr(), "");
            throw new Faults(new Fault(code, place, "不能识别的内容（" + e.getOriginalMessage() + "）", expected, "可对照随程序提供的文件"));
        }
    }
}
