package org.junheng.xlsx;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** The texts of a workbook, each once (共享字符串): cells have their numbers. */
final class Texts {

    private static final char REPLACEMENT = '?';

    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private int uses;

    /** The number of a text. */
    int number(String text) {
        uses++;
        Integer number = numbers.putIfAbsent(text, numbers.size());
        return number == null ? numbers.size() - 1 : number;
    }

    /** The part {@code xl/sharedStrings.xml}. */
    byte[] part() {
        var xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<sst count=\"").append(uses).append("\" uniqueCount=\"").append(numbers.size())
                .append("\" xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">");
        for (String text : numbers.keySet()) {
            xml.append(isPadded(text) ? "<si><t xml:space=\"preserve\">" : "<si><t>");
            escape(text, xml);
            xml.append("</t></si>");
        }
        return xml.append("</sst>").toString().getBytes(StandardCharsets.UTF_8);
    }

    private static boolean isPadded(String text) {
        return !text.isEmpty() && (Character.isWhitespace(text.charAt(0)) || Character.isWhitespace(text.charAt(text.length() - 1)));
    }

    private static void escape(String text, StringBuilder xml) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> xml.append("&amp;");
                case '<' -> xml.append("&lt;");
                case '\r' -> xml.append("&#xd;");
                case '>' -> xml.append(text.startsWith("]]", i - 2) ? "&gt;" : ">");
                default -> xml.append(isAllowed(c) ? c : REPLACEMENT);
            }
        }
    }

    /** What XML can have in it at all. */
    private static boolean isAllowed(char c) {
        return c >= ' ' && c < '\uFFFE' || c == '\n' || c == '\t';
    }
}
