package org.junheng.typeset;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junheng.fault.Fault;
import org.junheng.fault.Faults;
import org.junheng.fault.Nearest;
import org.junheng.fault.Place;
import org.junheng.font.FontRole;
import org.junheng.pack.Pack;

/** The styles of a document by their Chinese names (样式表). */
public final class Styles {

    /** The names that must be there, no more and no less: the typesetter asks for each of them. */
    public static final List<String> NAMES = List.of(
            "发文机关标志", "份号", "密级", "紧急程度", "发文字号", "签发人", "标题", "题注", "主送", "称谓",
            "一级标题", "二级标题", "三级标题", "四级标题", "正文", "附件说明", "署名", "成文日期", "与会人员", "附注",
            "附件标识", "附件标题", "印发件标题", "封面标题", "封面落款", "目录标题", "一级目录", "二级目录",
            "表题", "表单位", "表头", "表文", "表注", "图文", "图注", "图题", "版记", "页码",
            "格首", "格名", "格文", "格数", "格数名", "格注", "格图");

    private static final String FILE = "styles/official.yaml";
    /** Beside the styles: words that no line of a title ends within. */
    private static final String WHOLE = "标题不拆的词";
    private static final List<String> KEYS = List.of("font", "size", "align", "firstIndent", "linesIn", "outline", "keepNext", "red");
    /** Only these may be larger than a row of text, up to so many points. */
    private static final Map<String, Double> LARGEST = Map.of(
            "标题", 36.0, "附件标题", 36.0, "印发件标题", 36.0, "封面标题", 36.0, "目录标题", 36.0, "发文机关标志", 72.0, "格数", 36.0);
    /** Only these may stand closer than a row of text. */
    private static final List<String> CELLS = List.of("表头", "表文", "格首", "格名", "格文", "格数", "格数名", "格注", "格图");
    private static final List<String> ALIGNS = List.of("两端", "左", "居中", "右");

    private final Map<String, TextStyle> byName;
    private final List<String> whole;

    private Styles(Map<String, TextStyle> byName, List<String> whole) {
        this.byName = byName;
        this.whole = whole;
    }

    /**
     * Reads {@code styles/official.yaml} of a pack.
     *
     * @throws Faults {@code TPL-201} if it is no YAML, {@code TPL-202} for a name or key that is unknown or missing, {@code TPL-203} for
     *     a value that cannot be
     */
    public static Styles read(Pack pack) {
        return new Reading(pack.place(FILE).file()).read(pack.read(FILE));
    }

    /** The style of a name among {@link #NAMES}. */
    public TextStyle get(String name) {
        TextStyle style = byName.get(name);
        if (style == null) {
            throw new IllegalArgumentException("no style " + name);
        }
        return style;
    }

    /** The style of a heading of a level from 1 to 4. */
    public TextStyle heading(int level) {
        return get(NAMES.get(NAMES.indexOf("一级标题") + level - 1));
    }

    /** Words of the field that no line of a title ends within (标题不拆的词). */
    List<String> whole() {
        return whole;
    }

    /** All styles, in the order of {@link #NAMES}. */
    public Collection<TextStyle> all() {
        return byName.values();
    }

    /** One reading of the file, which gathers its faults. */
    private static final class Reading {

        private final String file;
        private final List<Fault> faults = new ArrayList<>();

        Reading(String file) {
            this.file = file;
        }

        Styles read(String yaml) {
            JsonNode root = parse(yaml);
            var known = new ArrayList<>(NAMES);
            known.add(WHOLE);
            unknown(root, known, "", "样式名");
            var styles = new LinkedHashMap<String, TextStyle>();
            for (String name : NAMES) {
                JsonNode node = root.path(name);
                if (node.isObject()) {
                    styles.put(name, style(name, node));
                } else {
                    fault("TPL-202", name, "缺少样式“" + name + "”", "每种样式各一项", "请对照内置的" + FILE + "补上");
                }
            }
            List<String> whole = whole(root.path(WHOLE));
            if (!faults.isEmpty()) {
                throw new Faults(faults);
            }
            return new Styles(styles, whole);
        }

        private List<String> whole(JsonNode node) {
            var words = new ArrayList<String>();
            node.forEach(word -> words.add(word.asText()));
            if (!node.isMissingNode() && !node.isArray()) {
                fault("TPL-203", WHOLE, "“" + node.asText() + "”", "词的列表", "");
            }
            return List.copyOf(words);
        }

        private JsonNode parse(String yaml) {
            try {
                JsonNode root = YAMLMapper.builder().enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION).build().readTree(yaml);
                if (root.isObject()) {
                    return root;
                }
                throw new Faults(new Fault("TPL-201", Place.file(file), "不是“样式名: {……}”的内容", "以样式名为键的YAML", ""));
            } catch (JsonProcessingException e) {
                int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
                throw new Faults(new Fault("TPL-201", Place.line(file, line), "读不懂的YAML", "合乎语法、键不重复的YAML", "请检查这一行的缩进、冒号和重复的键"));
            }
        }

        private TextStyle style(String name, JsonNode node) {
            unknown(node, KEYS, name + ".", "键");
            String roles = Arrays.stream(FontRole.values()).map(FontRole::chinese).collect(Collectors.joining("、"));
            String font = text(name, node, "font", roles, role -> role(role) != null);
            double size = number(name, node, "size", Double.NaN, 5, LARGEST.getOrDefault(name, Sheet.TEXT_SIZE));
            String align = text(name, node, "align", String.join("、", ALIGNS), ALIGNS::contains);
            double firstIndent = number(name, node, "firstIndent", 0, 0, 8);
            double linesIn = number(name, node, "linesIn", 1, CELLS.contains(name) ? 0.4 : 1, 1);
            int outline = (int) number(name, node, "outline", 0, 0, 9);
            return new TextStyle(
                    name, role(font), size, align(align), firstIndent, linesIn, outline, flag(name, node, "keepNext"), flag(name, node, "red"), 1);
        }

        private boolean flag(String name, JsonNode node, String key) {
            JsonNode flag = node.path(key);
            if (!flag.isMissingNode() && !flag.isBoolean()) {
                fault("TPL-203", name + "." + key, "“" + flag.asText() + "”", "true或false", "");
            }
            return flag.asBoolean();
        }

        private String text(String name, JsonNode node, String key, String expected, Predicate<String> known) {
            String value = node.path(key).asText();
            if (!known.test(value)) {
                fault("TPL-203", name + "." + key, node.has(key) ? "“" + value + "”" : "没有" + key, expected + "之一", "");
            }
            return value;
        }

        /** @param otherwise the value of an absent key; NaN if it must be there */
        private double number(String name, JsonNode node, String key, double otherwise, double least, double most) {
            if (!node.has(key) && !Double.isNaN(otherwise)) {
                return otherwise;
            }
            JsonNode value = node.path(key);
            if (!value.isNumber() || value.asDouble() < least || value.asDouble() > most) {
                fault("TPL-203", name + "." + key, node.has(key) ? "“" + value.asText() + "”" : "没有" + key,
                        least == most ? plain(least) : plain(least) + "到" + plain(most) + "之间的数", "");
            }
            return value.asDouble();
        }

        private void unknown(JsonNode node, List<String> known, String path, String what) {
            node.fieldNames().forEachRemaining(key -> {
                if (!known.contains(key)) {
                    fault("TPL-202", path + key, "不认识的" + what + "“" + key + "”", String.join("、", known) + "之一", Nearest.hint(key, known));
                }
            });
        }

        private void fault(String code, String path, String found, String expected, String mend) {
            faults.add(new Fault(code, new Place(file, 0, 0, path), found, expected, mend));
        }

        private static FontRole role(String chinese) {
            return Arrays.stream(FontRole.values()).filter(role -> role.chinese().equals(chinese)).findFirst().orElse(null);
        }

        private static TextStyle.Align align(String chinese) {
            return switch (chinese) {
                case "左" -> TextStyle.Align.LEFT;
                case "居中" -> TextStyle.Align.CENTRE;
                case "右" -> TextStyle.Align.RIGHT;
                default -> TextStyle.Align.JUSTIFY;
            };
        }

        private static String plain(double number) {
            return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
        }
    }
}
