package org.junheng.intake;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junheng.xlsx.Cell;
import org.junheng.xlsx.Page;

/** Finds of which school a sheet is, from the lines above its heads (表头上面的学校名称、标识码). */
final class Headline {

    /** What may follow the name in the same cell. */
    private static final Pattern AFTER = Pattern.compile("学校\\(机构\\)标识码|标识码|学校代码|统一社会信用代码|批准文号|批准机关|制定机关|有效期|表号|计量单位|单位:");

    private Headline() {}

    static Roll.Identity of(SheetUse sheet, Wording wording) {
        List<String> names = wording.ways("学校名称").stream().filter(way -> way.contains("名称"))
                .sorted(Comparator.comparingInt(String::length).reversed()).toList();
        Page page = sheet.grid().page();
        String name = "";
        String code = "";
        for (int r = 0; r < sheet.grid().first(); r++) {
            SortedMap<Integer, Cell> row = page.row(r);
            for (Map.Entry<Integer, Cell> cell : row.entrySet()) {
                String text = Plain.of(cell.getValue().text());
                code = code.isEmpty() ? Roll.Identity.of(text, "").code() : code;
                name = name.isEmpty() && !cell.getValue().covered() ? name(text, names, row.tailMap(cell.getKey() + 1)) : name;
            }
        }
        return Roll.Identity.of(code, name);
    }

    /** The name after the words for it, or in the next cell. */
    private static String name(String text, List<String> names, SortedMap<Integer, Cell> after) {
        for (String word : names) {
            int at = text.indexOf(word);
            if (at >= 0) {
                String rest = text.substring(at + word.length()).replaceFirst("^:", "");
                Matcher more = AFTER.matcher(rest);
                String name = more.find() ? rest.substring(0, more.start()) : rest;
                return !name.isEmpty() || text.length() > at + word.length() + 1 ? name
                        : after.values().stream().filter(cell -> !cell.covered()).map(Cell::text).findFirst().orElse("");
            }
        }
        return "";
    }
}
