package org.junheng.xlsx;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.model.SharedStrings;

/** Reads the XML of one sheet (读一张工作表). */
final class SheetReader {

    /** How Excel writes characters that XML cannot hold: _x000D_. */
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");
    /** Beyond it, a column that is hidden to the very end of the sheet need not be noted. */
    private static final int MOST_COLUMNS = 1000;

    private final XMLStreamReader xml;
    private final SharedStrings texts;
    private final Looks looks;
    private final Runnable counted;
    private final SortedMap<Integer, SortedMap<Integer, Cell>> rows = new TreeMap<>();
    private final Set<Integer> hiddenRows = new HashSet<>();
    private final Set<Integer> hiddenColumns = new HashSet<>();
    private final List<CellRangeAddress> merged = new ArrayList<>();
    private int row = -1;
    private int column = -1;

    /** @param counted told of each cell that is kept */
    SheetReader(XMLStreamReader xml, SharedStrings texts, Looks looks, Runnable counted) {
        this.xml = xml;
        this.texts = texts;
        this.looks = looks;
        this.counted = counted;
    }

    Page read(String name, boolean hidden) throws XMLStreamException {
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamReader.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "col" -> columns();
                    case "row" -> row();
                    case "c" -> cell();
                    case "mergeCell" -> merged.add(CellRangeAddress.valueOf(attribute("ref")));
                    default -> { }
                }
            }
        }
        merged.forEach(this::spread);
        return new Page(name, hidden, rows, hiddenRows, hiddenColumns);
    }

    static boolean yes(String attribute) {
        return attribute != null && (attribute.equals("1") || attribute.equals("true"));
    }

    private String attribute(String name) {
        return xml.getAttributeValue(null, name);
    }

    private void columns() {
        if (yes(attribute("hidden"))) {
            for (int c = Integer.parseInt(attribute("min")); c <= Math.min(MOST_COLUMNS, Integer.parseInt(attribute("max"))); c++) {
                hiddenColumns.add(c - 1);
            }
        }
    }

    private void row() {
        String number = attribute("r");
        row = number == null ? row + 1 : Integer.parseInt(number) - 1;
        column = -1;
        if (yes(attribute("hidden"))) {
            hiddenRows.add(row);
        }
    }

    private void cell() throws XMLStreamException {
        String reference = attribute("r");
        column = reference == null ? column + 1 : new CellReference(reference).getCol();
        String type = attribute("t");
        String style = attribute("s");
        boolean formula = false;
        String value = null;
        var inline = new StringBuilder();
        boolean phonetic = false;
        for (int event = xml.next(); event != XMLStreamReader.END_ELEMENT || !xml.getLocalName().equals("c"); event = xml.next()) {
            if (event == XMLStreamReader.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "f" -> formula = true;
                    case "v" -> value = xml.getElementText();
                    case "rPh" -> phonetic = true;
                    case "t" -> inline.append(phonetic ? "" : xml.getElementText());
                    default -> { }
                }
            } else if (event == XMLStreamReader.END_ELEMENT && xml.getLocalName().equals("rPh")) {
                phonetic = false;
            }
        }
        Cell cell = cell(type == null ? "n" : type, style == null ? 0 : Integer.parseInt(style), formula, value, inline.toString());
        if (!cell.blank()) {
            counted.run();
            rows.computeIfAbsent(row, number -> new TreeMap<>()).put(column, cell);
        }
    }

    private Cell cell(String type, int style, boolean formula, String value, String inline) {
        if (type.equals("inlineStr")) {
            return Cell.text(unescaped(inline));
        }
        if (value == null || value.isEmpty() && !type.equals("str")) {
            return formula ? Cell.trouble("公式", Cell.Trouble.UNCOMPUTED) : Cell.BLANK;
        }
        return switch (type) {
            case "s" -> Cell.text(unescaped(texts.getItemAt(Integer.parseInt(value)).getString()));
            case "str" -> Cell.text(unescaped(value));
            case "b" -> Cell.text(yes(value) ? "是" : "否");
            case "e" -> Cell.trouble(value, Cell.Trouble.ERROR);
            case "d" -> Cell.text(value);
            default -> looks.cell(Double.parseDouble(value), style);
        };
    }

    private static String unescaped(String text) {
        return ESCAPED.matcher(text).replaceAll(match -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(match.group(1), 16))));
    }

    /** What stands in a merged cell stands in all that it covers, as far down as anything stands in the sheet. */
    private void spread(CellRangeAddress area) {
        Cell first = rows.getOrDefault(area.getFirstRow(), new TreeMap<>()).get(area.getFirstColumn());
        if (first == null) {
            return;
        }
        int last = Math.min(area.getLastRow(), rows.lastKey());
        for (int r = area.getFirstRow(); r <= last; r++) {
            for (int c = area.getFirstColumn(); c <= area.getLastColumn(); c++) {
                if (r > area.getFirstRow() || c > area.getFirstColumn()) {
                    counted.run();
                    rows.computeIfAbsent(r, number -> new TreeMap<>()).put(c, first.under());
                }
            }
        }
    }
}
