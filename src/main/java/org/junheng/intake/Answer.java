package org.junheng.intake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junheng.fault.Nearest;
import org.junheng.xlsx.Cell;

/** What a cell answers to an item (填的内容): a value, nothing, or something that cannot be one. */
sealed interface Answer {

    /** A value as the data has it. */
    record Value(JsonNode json) implements Answer {}

    /** Nothing: a blank cell, or a dash where a number is asked for. */
    record Nothing() implements Answer {}

    /** Something that cannot be the value. */
    record Wrong(String found, String expected, String mend) implements Answer {}

    /** Whoever types them for a number means that there is none. */
    Set<String> DASHES = Set.of("-", "--", "—", "——", "–", "/", "\\", "…", "……");
    Set<String> YES = Set.of("是", "有", "√", "✓", "对", "TRUE", "true", "Y", "y");
    Set<String> NO = Set.of("否", "无", "×", "✗", "不是", "FALSE", "false", "N", "n");
    Pattern NUMBER = Pattern.compile("([+-]?(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?)(.*)");
    Pattern DAY = Pattern.compile("(\\d{4})[-./年](\\d{1,2})[-./月](\\d{1,2})日?");
    Pattern BETWEEN_NUMBERS = Pattern.compile("[\\s、;；,，]+");

    /**
     * Reads a cell.
     *
     * @param unit the unit that the head tells, which may be another of the kind; empty for the item's
     */
    static Answer of(Cell cell, Item item, String unit, Units units) {
        if (cell.trouble() == Cell.Trouble.ERROR) {
            return new Wrong("公式的错误“" + cell.text() + "”", expected(item), "改好公式，或者填上数");
        }
        if (cell.trouble() == Cell.Trouble.UNCOMPUTED) {
            return new Wrong("没有算过的公式", expected(item), "用Excel或WPS打开，保存一次");
        }
        if (cell.blank()) {
            return new Nothing();
        }
        return item.many() ? several(cell, item, unit, units) : one(cell, item, unit, units);
    }

    private static Answer several(Cell cell, Item item, String unit, Units units) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        if (Plain.of(cell.text()).equals(QuestionnaireBook.NONE)) {
            return new Value(list);
        }
        if (item.type() instanceof Item.Type.Number && cell.number() != null) {
            return one(cell, item, unit, units) instanceof Value value ? new Value(list.add(value.json())) : one(cell, item, unit, units);
        }
        boolean numbers = item.type() instanceof Item.Type.Number;
        for (String part : numbers ? List.of(BETWEEN_NUMBERS.split(cell.text().strip())) : cell.text().lines().map(String::strip).toList()) {
            Answer answer = part.isEmpty() ? new Nothing() : one(Cell.text(part), item, unit, units);
            if (answer instanceof Wrong) {
                return answer;
            } else if (answer instanceof Value value) {
                list.add(value.json());
            }
        }
        return list.isEmpty() ? new Nothing() : new Value(list);
    }

    private static Answer one(Cell cell, Item item, String unit, Units units) {
        if (item.type() instanceof Item.Type.Number number) {
            return number(cell, item, number, unit, units);
        } else if (item.type() instanceof Item.Type.Day) {
            return day(cell, item);
        } else if (item.type() instanceof Item.Type.Choice choice) {
            String word = Plain.of(cell.text());
            return choice.words().contains(word) ? new Value(TextNode.valueOf(word))
                    : new Wrong("“" + cell.text() + "”", expected(item), Nearest.hint(word, choice.words()));
        } else if (item.type() instanceof Item.Type.Truth) {
            String word = Plain.of(cell.text());
            return YES.contains(word) || NO.contains(word) ? new Value(BooleanNode.valueOf(YES.contains(word)))
                    : new Wrong("“" + cell.text() + "”", expected(item), "");
        }
        // A date that someone's Excel made of words such as 2025年9月 is what the cell shows.
        String words = cell.date() != null ? cell.shown() : cell.text();
        return new Value(TextNode.valueOf(words.lines().map(String::strip).collect(Collectors.joining())));
    }

    private static Answer number(Cell cell, Item item, Item.Type.Number type, String unit, Units units) {
        if (cell.date() != null) {
            return new Wrong("日期" + cell.shown(), expected(item), "把单元格格式改成“常规”，再填数");
        }
        if (cell.number() != null) {
            if (!cell.percent()) {
                return figure(cell.number(), cell.shown(), item, type, unit, units);
            }
            return item.unit().equals("%") ? figure(cell.number().movePointRight(2), cell.shown(), item, type, "", units)
                    : new Wrong("百分数" + cell.shown(), expected(item), "把单元格格式改成“常规”，再填数");
        }
        String text = Plain.of(cell.text());
        if (DASHES.contains(text)) {
            return new Nothing();
        }
        Matcher number = NUMBER.matcher(text);
        String rest = number.matches() ? number.group(2) : text;
        boolean year = item.unit().isEmpty() && type.whole() && rest.equals("年");
        if (!number.matches() || !rest.isEmpty() && !year && !units.known(rest)) {
            return new Wrong("“" + cell.text() + "”", expected(item), mend(text));
        }
        return figure(new BigDecimal(number.group(1).replace(",", "")), cell.text(), item, type, rest.isEmpty() || year ? unit : rest, units);
    }

    private static String mend(String text) {
        if (text.startsWith("约") || text.startsWith("近") || text.endsWith("余") || text.endsWith("多")) {
            return "概数写在“" + QuestionnaireBook.REMARKS + "”表里，这里只填数";
        }
        return text.equals("无") || text.equals("暂无") || text.equals("不详") ? "没有的填0，不知道的留空" : "只填数，不写单位和文字";
    }

    private static Answer figure(BigDecimal number, String shown, Item item, Item.Type.Number type, String unit, Units units) {
        Optional<BigDecimal> factor = units.factor(unit, item.unit());
        if (factor.isEmpty()) {
            return new Wrong("以" + unit + "计的" + shown, expected(item), "换算成" + (item.unit().isEmpty() ? "没有单位的数" : item.unit()));
        }
        BigDecimal value = number.multiply(factor.get()).stripTrailingZeros();
        if (type.whole() && value.scale() > 0 || type.least() != null && value.compareTo(type.least()) < 0 || type.most() != null && value.compareTo(type.most()) > 0) {
            return new Wrong(shown, expected(item), "核对数值和单位");
        }
        return new Value(DecimalNode.valueOf(value.scale() < 0 ? value.setScale(0) : value));
    }

    private static Answer day(Cell cell, Item item) {
        if (cell.date() != null) {
            return new Value(TextNode.valueOf(cell.date().toString()));
        }
        Matcher day = DAY.matcher(Plain.of(cell.text()));
        try {
            if (day.matches()) {
                return new Value(TextNode.valueOf(LocalDate.of(Integer.parseInt(day.group(1)), Integer.parseInt(day.group(2)), Integer.parseInt(day.group(3))).toString()));
            }
        } catch (DateTimeException e) {
            // No such day: told below.
        }
        return new Wrong("“" + cell.text() + "”", expected(item), "");
    }

    /** What an item takes, in words. */
    private static String expected(Item item) {
        if (item.type() instanceof Item.Type.Choice choice) {
            return choice.words().stream().collect(Collectors.joining("”“", "“", "”之一"));
        } else if (item.type() instanceof Item.Type.Truth) {
            return "是或否";
        } else if (item.type() instanceof Item.Type.Day) {
            return "确实存在的日期，如2025-09-01";
        } else if (item.type() instanceof Item.Type.Number number) {
            String bounds = number.least() == null ? "" : number.most() == null ? "不小于" + number.least().toPlainString() + "的"
                    : number.least().toPlainString() + "到" + number.most().toPlainString() + "之间的";
            return bounds + (number.whole() ? "整数" : "数字") + (item.unit().isEmpty() ? "" : "（" + item.unit() + "）");
        }
        return "文字";
    }
}
