package org.junheng.standard;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junheng.fault.Fault;
import org.junheng.fault.Faults;
import org.junheng.fault.Nearest;
import org.junheng.fault.Place;
import org.junheng.pack.Pack;
import org.junheng.pack.PackSchema;

/**
 * Reads standards (读取评估标准): from the pack by id, or from a file of one's own. A standard may extend another of the pack and say only what
 * is different: objects are merged, lists whose elements have an id are merged by id, anything else replaces what was there.
 */
public final class Standards {

    /** The national standard in force. */
    public static final String NATIONAL = "national-2017";

    private static final PackSchema SCHEMA = PackSchema.of("standards/standard.schema.json");

    private static final String LIST = "standards/standards.yaml";

    /** Provincial on national on national is three: more is a circle. */
    private static final int DEEPEST = 5;

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .build();

    private Standards() {}

    /** The ids of the pack's standards, in the order they are offered. */
    public static List<String> list(Pack pack) {
        try {
            return YAMLMapper.builder().build().readValue(pack.read(LIST), new TypeReference<List<String>>() {});
        } catch (JsonProcessingException e) {
            throw new Faults(new Fault("TPL-010", pack.place(LIST), "不能识别的内容（" + e.getOriginalMessage() + "）", "评估标准的编号，一行一个", ""));
        }
    }

    /**
     * The standard of that id.
     *
     * @throws Faults {@code TPL-001} if the pack has none, {@code TPL-010} if it is not a complete standard
     */
    public static Standard read(Pack pack, String id) {
        if (!pack.has(file(id))) {
            throw new Faults(new Fault("TPL-001", pack.place(file(id)), "没有评估标准“" + id + "”", "模板包里的标准，或标准文件的路径", Nearest.hint(id, list(pack))));
        }
        return bind(tree(pack, id, 0), pack.place(file(id)));
    }

    /**
     * The standard of that id or in that file.
     *
     * @param name an id of the pack, or the path of a file that ends in .json
     * @throws Faults {@code TPL-001} if there is neither, {@code TPL-010} if it is not a complete standard
     */
    public static Standard find(Pack pack, String name) {
        if (!name.endsWith(".json")) {
            return read(pack, name);
        }
        Place place = Place.file(name);
        try {
            return bind(extended(pack, parse(Files.readString(Path.of(name)), place), 0), place);
        } catch (IOException e) {
            throw new Faults(new Fault("TPL-001", place, "读不出的文件", "UTF-8编码、可读的文件", "请检查文件名和权限"));
        }
    }

    private static String file(String id) {
        return "standards/" + id + ".json";
    }

    private static JsonNode tree(Pack pack, String id, int depth) {
        if (depth > DEEPEST) {
            throw new Faults(new Fault("TPL-010", pack.place(file(id)), "extends绕成了圈", "最终依据一个完整的标准", "请检查extends"));
        }
        return extended(pack, parse(pack.read(file(id)), pack.place(file(id))), depth);
    }

    private static JsonNode extended(Pack pack, JsonNode own, int depth) {
        if (!own.path("extends").isTextual()) {
            return own;
        }
        JsonNode base = tree(pack, own.get("extends").asText(), depth + 1).deepCopy();
        ((ObjectNode) own).remove("extends");
        return merged(base, own);
    }

    private static JsonNode parse(String text, Place place) {
        try {
            JsonNode tree = MAPPER.readTree(text);
            if (tree.isObject()) {
                return tree;
            }
            throw new Faults(new Fault("TPL-010", place, "不是评估标准", "一个JSON对象", "可对照随程序提供的national-2017.json"));
        } catch (JsonProcessingException e) {
            throw new Faults(new Fault("TPL-010", new Place(place.file(), e.getLocation().getLineNr(), e.getLocation().getColumnNr(), ""),
                    "不能识别的内容（" + e.getOriginalMessage().lines().findFirst().orElse("") + "）", "JSON", "可对照随程序提供的national-2017.json"));
        }
    }

    private static JsonNode merged(JsonNode base, JsonNode own) {
        if (base.isObject() && own.isObject()) {
            own.properties().forEach(entry -> {
                JsonNode before = base.get(entry.getKey());
                ((ObjectNode) base).set(entry.getKey(), before == null ? entry.getValue() : merged(before, entry.getValue()));
            });
            return base;
        }
        return identified(base) && identified(own) ? mergedById(base, own) : own;
    }

    private static boolean identified(JsonNode list) {
        return list.isArray() && !list.isEmpty() && list.valueStream().allMatch(element -> element.path("id").isTextual());
    }

    private static JsonNode mergedById(JsonNode base, JsonNode own) {
        var all = new ArrayList<JsonNode>();
        base.forEach(all::add);
        for (JsonNode element : own) {
            int at = 0;
            while (at < all.size() && !all.get(at).get("id").equals(element.get("id"))) {
                at++;
            }
            if (at == all.size()) {
                all.add(element);
            } else {
                all.set(at, merged(all.get(at), element));
            }
        }
        return MAPPER.createArrayNode().addAll(all);
    }

    private static Standard bind(JsonNode tree, Place place) {
        SCHEMA.check(tree, place, "TPL-010");
        ((ObjectNode) tree).remove("$schema");
        try {
            return MAPPER.treeToValue(tree, Standard.class);
        } catch (JsonProcessingException e) {
            throw new Faults(new Fault("TPL-010", place, "不能识别的内容（" + e.getOriginalMessage().lines().findFirst().orElse("") + "）", "评估标准的格式",
                    "可对照随程序提供的national-2017.json"));
        }
    }
}
