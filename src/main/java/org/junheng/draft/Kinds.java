package org.junheng.draft;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.List;
import java.util.Optional;
import org.junheng.fault.Fault;
import org.junheng.fault.Faults;
import org.junheng.fault.Place;
import org.junheng.pack.Pack;

/** The document kinds of a pack (文种目录): {@code templates/documents/kinds.yaml}, in the order they are offered. */
public final class Kinds {

    static final String FILE = "documents/kinds.yaml";
    private static final YAMLMapper MAPPER = YAMLMapper.builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

    private Kinds() {}

    /** @throws Faults {@code TPL-021} if the list cannot be read */
    public static List<Kind> read(Pack pack) {
        try {
            return MAPPER.readValue(pack.read(FILE), new TypeReference<List<Kind>>() {});
        } catch (JsonProcessingException e) {
            JsonLocation at = e.getLocation();
            Place place = at == null ? pack.place(FILE) : new Place(pack.place(FILE).file(), at.getLineNr(), at.getColumnNr(), "");
            throw new Faults(new Fault("TPL-021", place, "不能识别的内容（" + e.getOriginalMessage() + "）", "文种目录的格式", "可对照随程序提供的文件"));
        }
    }

    /** The kind of that id or Chinese name. */
    public static Optional<Kind> find(List<Kind> kinds, String name) {
        return kinds.stream().filter(kind -> kind.id().equals(name) || kind.name().equals(name)).findFirst();
    }
}
