package org.junheng.county;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junheng.fault.Fault;
import org.junheng.fault.Faults;
import org.junheng.fault.Place;

/**
 * One change to a county's file (改动), as {@code docs/simulate.md} describes it: {@code 学校明细/实验小学/小学部/在校学生数=480},
 * {@code /schools/0/primary/pupils+=12}, {@code /schools/-={"name": …}}, {@code /population=null}. A change only says what is wanted; whether the
 * file has such a place, and whether it may hold the value, is seen when the file is read with it.
 */
public final class Change {

    /** A minus behind a slash is no sign but the end of a list: {@code /schools/-=…} appends. */
    private static final Pattern FORM = Pattern.compile("(?s)(?<path>.*?)(?<sign>(?<![/／])[-+＋－])?[=＝](?<value>.*)");
    /** What is read as JSON; anything else is a word. A date is a word, and so is a number with leading zeros. */
    private static final Pattern JSON =
            Pattern.compile("(?s)[\\[{\"].*|true|false|null|-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][-+]?[0-9]+)?");

    private final String text;
    private final List<String> path;
    private final Operator operator;
    private final JsonNode value;

    /** What is done to the place (改法). */
    enum Operator {
        SET("="),
        ADD("+="),
        SUBTRACT("-="),
        REMOVE("=null");

        private final String sign;

        Operator(String sign) {
            this.sign = sign;
        }

        String sign() {
            return sign;
        }
    }

    private Change(String text) {
        this.text = Characters.trimmed(text);
        Matcher form = FORM.matcher(this.text);
        if (!form.matches()) {
            throw noChange("没有等号的文字");
        }
        path = path(form.group("path"));
        value = value(form.group("value"), form.start("value"));
        if (form.group("sign") == null) {
            operator = value.isNull() ? Operator.REMOVE : Operator.SET;
        } else {
            operator = "+＋".contains(form.group("sign")) ? Operator.ADD : Operator.SUBTRACT;
        }
    }

    /**
     * Reads a change.
     *
     * @throws Faults {@code DATA-060} if the text is no change; the faults of a file if its value is no proper JSON
     */
    public static Change parse(String text) {
        return new Change(text);
    }

    /** What a place that holds what the change brought is called in place of the file: 改动“…”. */
    String name() {
        return "改动“" + Characters.visible(text) + "”";
    }

    /** The steps to the place: keys, titles, indices, names of items. */
    List<String> path() {
        return path;
    }

    Operator operator() {
        return operator;
    }

    /** What is put there, added or taken away; a copy, for trees are mutable. */
    JsonNode value() {
        return value.deepCopy();
    }

    /** The change as it was written. */
    @Override
    public String toString() {
        return text;
    }

    private List<String> path(String written) {
        String steps = written.replace('／', '/');
        List<String> path = Stream.of((steps.startsWith("/") ? steps.substring(1) : steps).split("/", -1))
                .map(step -> Characters.trimmed(step).replace("~1", "/").replace("~0", "~"))
                .toList();
        if (path.contains("")) {
            throw noChange(Characters.trimmed(written).isEmpty() ? "空的位置" : "位置" + Characters.quoted(written) + "中有空的一级");
        }
        return path;
    }

    /** The value; blanks in front of it make columns in faults those of the whole change. */
    private JsonNode value(String written, int column) {
        String word = Characters.trimmed(written);
        if (word.isEmpty()) {
            throw noChange("没有值的改动");
        }
        boolean json = JSON.matcher(word).matches();
        Tree tree = TreeReader.json(" ".repeat(column) + (json ? written : TextNode.valueOf(word)), name());
        tree.found().raise();
        return tree.root();
    }

    private Faults noChange(String found) {
        return new Faults(new Fault("DATA-060", Place.file(name()), found, "写成“位置=值”“位置+=数”“位置-=数”的改动", "写法见docs/simulate.md"));
    }
}
