package org.junheng.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A sheet as a system exports it (系统导出的一张表), to be written as a workbook by POI, or as CSV. */
final class Paper {

    private final String name;
    private final List<List<Object>> rows = new ArrayList<>();
    private final List<int[]> merges = new ArrayList<>();

    Paper(String name) {
        this.name = name;
    }

    Paper row(Object... cells) {
        rows.add(new ArrayList<>(Arrays.asList(cells)));
        return this;
    }

    Paper row(List<?> cells) {
        rows.add(new ArrayList<>(cells));
        return this;
    }

    /** Merges cells of the last row over some columns. */
    Paper across(int from, int to) {
        merges.add(new int[] {rows.size() - 1, rows.size() - 1, from, to});
        return this;
    }

    /** Heads of several levels, merged as exports merge them. */
    Paper heads(List<List<String>> paths) {
        int depth = paths.stream().mapToInt(List::size).max().orElse(1);
        int top = rows.size();
        for (int level = 0; level < depth; level++) {
            var row = new ArrayList<Object>();
            for (int c = 0; c < paths.size(); c++) {
                List<String> path = paths.get(c);
                boolean first = c == 0 || level >= paths.get(c - 1).size() || level >= path.size() || !path.subList(0, level + 1)
                        .equals(paths.get(c - 1).subList(0, level + 1));
                row.add(level < path.size() && first ? path.get(level) : null);
                if (level < path.size() && first) {
                    int end = c;
                    while (end + 1 < paths.size() && paths.get(end + 1).size() > level && path.subList(0, level + 1)
                            .equals(paths.get(end + 1).subList(0, level + 1))) {
                        end++;
                    }
                    int bottom = level == path.size() - 1 ? depth - 1 : level;
                    if (end > c || bottom > level) {
                        merges.add(new int[] {top + level, top + bottom, c, end});
                    }
                }
            }
            rows.add(row);
        }
        return this;
    }

    /** The same with some cells replaced and a row or two gone. */
    Paper spoilt(Random random, List<Object> odd) {
        var paper = new Paper(name);
        rows.forEach(row -> paper.rows.add(new ArrayList<>(row)));
        for (int i = 0; i < 4; i++) {
            List<Object> row = paper.rows.get(random.nextInt(paper.rows.size()));
            if (!row.isEmpty()) {
                row.set(random.nextInt(row.size()), odd.get(random.nextInt(odd.size())));
            }
        }
        if (random.nextInt(4) == 0) {
            paper.rows.remove(random.nextInt(paper.rows.size()));
        } else {
            paper.merges.addAll(merges);
        }
        return paper;
    }

    static byte[] book(List<Paper> papers) throws IOException {
        try (var book = new XSSFWorkbook()) {
            CellStyle thousands = book.createCellStyle();
            thousands.setDataFormat(book.createDataFormat().getFormat("#,##0.####"));
            for (Paper paper : papers) {
                paper.write(book.createSheet(paper.name), thousands);
            }
            var out = new ByteArrayOutputStream();
            book.write(out);
            return out.toByteArray();
        }
    }

    private void write(Sheet sheet, CellStyle thousands) {
        for (int r = 0; r < rows.size(); r++) {
            Row row = sheet.createRow(r);
            for (int c = 0; c < rows.get(r).size(); c++) {
                Object value = rows.get(r).get(c);
                if (value instanceof Number number) {
                    row.createCell(c).setCellValue(number.doubleValue());
                    row.getCell(c).setCellStyle(thousands);
                } else if (value != null) {
                    row.createCell(c).setCellValue(value.toString());
                }
            }
        }
        merges.forEach(area -> sheet.addMergedRegion(new CellRangeAddress(area[0], area[1], area[2], area[3])));
    }

    /** What stands in merged cells only in the first of them. */
    String csv() {
        var text = new StringBuilder();
        for (List<Object> row : rows) {
            var cells = new ArrayList<String>();
            row.forEach(cell -> cells.add(cell == null ? "" : cell.toString().contains(",") ? "\"" + cell + "\"" : cell.toString()));
            text.append(String.join(",", cells)).append("\r\n");
        }
        return text.toString();
    }
}
