package org.junheng.county;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.junheng.fault.Fault;
import org.junheng.fault.Faults;
import org.junheng.fault.Place;

/**
 * Reads JSON or YAML into a tree (读取数据树), noting where everything stands. What spoils a single value is noted and the reading goes
 * on; what makes the rest unreadable is thrown with everything noted before.
 */
final class TreeReader {

    private static final int DEEPEST = 64;
    private static final int MOST_VALUES = 200_000;
    private static final int LONGEST_KEY = 200;
    private static final int LONGEST_TEXT = 20_000;
    /** Digits before and behind the decimal point. */
    private static final int DIGITS = 15;
    private static final int LONGEST_NUMBER = 40;

    /** The limits above are kept here, where a fault has its place; the parser has none of its own. */
    private static final StreamReadConstraints UNLIMITED = StreamReadConstraints.builder()
            .maxNumberLength(Integer.MAX_VALUE)
            .maxStringLength(Integer.MAX_VALUE)
            .maxNameLength(Integer.MAX_VALUE)
            .build();

    /** NaN is let in to be refused with its place, so that it does not hide what follows. */
    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
            .streamReadConstraints(UNLIMITED)
            .build();

    private static final YAMLFactory YAML = YAMLFactory.builder().streamReadConstraints(UNLIMITED).build();

    private final JsonParser parser;
    private final String file;
    private final Map<String, Place> values = new HashMap<>();
    private final Map<String, Place> keys = new HashMap<>();
    private final Found found = new Found();
    private String latest = "";

    private TreeReader(JsonParser parser, String file) {
        this.parser = parser;
        this.file = file;
    }

    /** Reads JSON (RFC 8259). */
    static Tree json(String text, String file) {
        return read(JSON, text, file);
    }

    /** Reads YAML without aliases. */
    static Tree yaml(String text, String file) {
        return read(YAML, text, file);
    }

    private static Tree read(JsonFactory format, String text, String file) {
        try (JsonParser parser = format.createParser(new StringReader(text))) {
            return new TreeReader(parser, file).read(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Tree read(String text) throws IOException {
        JsonNode root = null;
        try {
            JsonToken first = parser.nextToken();
            if (first == null) {
                throw stop(new Fault("DATA-004", Place.file(file), "空文件", "有内容的文件", "检查文件是否保存完整"));
            }
            root = value(first, "", 0);
            if (parser.nextToken() != null) {
                throw stop(new Fault("DATA-005", here(""), "结尾之后还有内容", "文件到此结束", "删去多余的内容"));
            }
            return new Tree(root, values, keys, found);
        } catch (JsonProcessingException e) {
            throw stop(new SyntaxFault(text, file, latest).tell(e, parser, root != null));
        }
    }

    private JsonNode value(JsonToken token, String pointer, int depth) throws IOException {
        Place place = here(pointer);
        latest = pointer;
        values.put(pointer, place);
        if (values.size() > MOST_VALUES) {
            throw stop(new Fault("DATA-002", place, "数据超过" + MOST_VALUES + "项", "不超过" + MOST_VALUES + "项的文件", "确认选对了文件"));
        }
        if (depth > DEEPEST) {
            throw stop(new Fault("DATA-007", place, "超过" + DEEPEST + "层的嵌套", "不超过" + DEEPEST + "层的嵌套", "检查括号是否配对"));
        }
        return switch (token) {
            case START_OBJECT -> object(pointer, depth);
            case START_ARRAY -> array(pointer, depth);
            case VALUE_STRING -> text(place);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(parser.getText(), place);
            case VALUE_TRUE, VALUE_FALSE -> BooleanNode.valueOf(token == JsonToken.VALUE_TRUE);
            // null, and the binary data of YAML: no field takes either
            default -> NullNode.instance;
        };
    }

    private ObjectNode object(String pointer, int depth) throws IOException {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            if (key.length() > LONGEST_KEY) {
                throw stop(new Fault("DATA-002", here(pointer), "键" + Characters.quoted(key), "不超过" + LONGEST_KEY + "字的键", "检查引号是否配对"));
            }
            String child = Tree.pointer(pointer, key);
            Place place = here(child);
            if (object.has(key)) {
                found.add(new Fault("DATA-008", place, "重复的键" + Characters.quoted(key) + "（" + position(keys.get(child)) + "已有）",
                        "每个键只出现一次", "删去其中一个"));
            } else {
                refuseUnfit(key, place, "键");
            }
            keys.putIfAbsent(child, place);
            object.set(key, value(parser.nextToken(), child, depth + 1));
        }
        return object;
    }

    private ArrayNode array(String pointer, int depth) throws IOException {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            array.add(value(token, pointer + "/" + array.size(), depth + 1));
        }
        return array;
    }

    private TextNode text(Place place) throws IOException {
        String text = Characters.trimmed(parser.getText());
        if (parser instanceof YAMLParser yaml && yaml.isCurrentAlias()) {
            found.add(new Fault("DATA-021", place, "引用" + Characters.quoted("*" + text), "直接写出的内容", "把引用的内容抄写在这里"));
        } else if (text.length() > LONGEST_TEXT) {
            found.add(new Fault("DATA-018", place, text.length() + "字的文字", "不超过" + LONGEST_TEXT + "字的文字", "分成几条"));
        } else {
            refuseUnfit(text, place, "文字");
        }
        return TextNode.valueOf(text);
    }

    private void refuseUnfit(String text, Place place, String what) {
        int c = Characters.unfit(text);
        if (c >= 0) {
            found.add(new Fault("DATA-010", place, what + Characters.quoted(text) + "中有" + Characters.name(c), "只含普通文字和标点的" + what,
                    "删去这个字符，或改用有正式编码的字"));
        }
    }

    /** The number exactly as written; zero in place of one that is refused. */
    private JsonNode number(String text, Place place) {
        BigDecimal number = decimal(text);
        if (number == null || (long) number.precision() - number.scale() > DIGITS || number.scale() > DIGITS) {
            found.add(new Fault("DATA-009", place, "数字" + Characters.quoted(text), "整数、小数部分各不超过" + DIGITS + "位的数字",
                    "没有这项数据就删去这一项"));
            return LongNode.valueOf(0);
        }
        boolean whole = text.chars().allMatch(c -> c == '-' || c >= '0' && c <= '9');
        return whole ? LongNode.valueOf(number.longValueExact()) : DecimalNode.valueOf(number);
    }

    private static BigDecimal decimal(String text) {
        if (text.length() > LONGEST_NUMBER) {
            return null;
        }
        try {
            return new BigDecimal(text);
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private Place here(String pointer) {
        JsonLocation location = parser.currentTokenLocation();
        return new Place(file, location.getLineNr(), location.getColumnNr(), pointer);
    }

    private static String position(Place place) {
        return "第" + place.line() + "行第" + place.column() + "列";
    }

    private Faults stop(Fault fault) {
        found.add(fault);
        return found.faults();
    }
}
