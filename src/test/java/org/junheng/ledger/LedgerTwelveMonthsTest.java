package org.junheng.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellCopyPolicy;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junheng.Fixtures;
import org.junheng.assessment.Assessment;
import org.junheng.county.Counties;
import org.junheng.fault.Fault;
import org.junheng.finding.Examiner;
import org.junheng.pack.Pack;
import org.junheng.xlsx.Book;
import org.junheng.xlsx.Xlsx;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Twelve months of a ledger by a script ({@code ledger/twelve-months.md}): sixty workbooks of five units, made as people make them, with the
 * mistakes that people make. Whatever the script plants is named with its cell, and nothing else is.
 */
class LedgerTwelveMonthsTest {

    private static final Path SCRIPT = Path.of("src/test/resources/ledger/twelve-months.md");
    /** The history that the year makes; the papers of the ledger are tested with it. */
    private static final Path HISTORY = Path.of("src/test/resources/ledger/twelve-months.jsonl");
    private static final LocalDate START = LocalDate.of(2026, 1, 31);
    private static final String OFFICE = "督导室";
    private static final int HEAD = 1;

    @TempDir
    Path folder;

    private Ledger ledger;
    private final Map<String, byte[]> handedIn = new HashMap<>();
    private final Map<String, Map<Item, String>> held = new LinkedHashMap<>();
    private int workbooks;
    private int planted;

    /** A line of the script. */
    private record Line(LocalDate month, String unit, String act, String numbers, String item, String text, String said) {

        List<String> each() {
            return List.of(numbers.split("、"));
        }

        Item column() {
            return Stream.of(Item.values()).filter(each -> each.title().equals(item)).findFirst().orElseThrow(() -> new AssertionError("no column " + item));
        }

        /** What is typed into the cell. */
        String typed() {
            return text.split(" ⇒ ")[0];
        }

        /** What the ledger holds of it. */
        String kept() {
            String[] both = text.split(" ⇒ ");
            return both[both.length - 1];
        }
    }

    private static List<Line> script() throws IOException {
        var lines = new ArrayList<Line>();
        LocalDate month = null;
        for (String line : Files.readAllLines(SCRIPT)) {
            if (line.startsWith("## ")) {
                month = LocalDate.parse(line.substring(3));
            } else if (line.startsWith("| ") && !line.startsWith("| 单位")) {
                String[] cells = line.substring(1).split("\\|", -1);
                lines.add(new Line(month, cells[0].strip(), cells[1].strip(), cells[2].strip(), cells[3].strip(), cells[4].strip(), cells[5].strip()));
            }
        }
        return lines;
    }

    private static Opening.Result found(Ledger ledger, LocalDate date) {
        Assessment assessment = Fixtures.assess(Counties.read(Path.of("fixtures/counties/qinghe-2025.json")));
        return new Opening(assessment, Examiner.with(Pack.builtIn()).examine(assessment), date).into(ledger);
    }

    @Test
    void sixtyWorkbooksOfFiveUnits() throws IOException {
        ledger = Ledger.open(folder);
        ledger.add(found(ledger, START).changes());
        ledger.changes().forEach(this::hold);
        Map<LocalDate, List<Line>> months = script().stream().collect(Collectors.groupingBy(Line::month, LinkedHashMap::new, Collectors.toList()));
        Map<String, Set<String>> marks = marks(START);
        byte[] file = history();
        for (Map.Entry<LocalDate, List<Line>> month : months.entrySet()) {
            LocalDate date = month.getKey();
            Map<String, List<Line>> units = month.getValue().stream().collect(Collectors.groupingBy(Line::unit, LinkedHashMap::new, Collectors.toList()));
            List<Line> checks = units.remove("查");
            // The units fill in what was handed out at the end of the month before; the office comes last, with what they handed in.
            Map<String, byte[]> blank = new HashMap<>();
            for (Map.Entry<String, Book> each : new LedgerBook(ledger, date, "整改台账").departments().entrySet()) {
                blank.put(each.getKey(), written(each.getValue()));
            }
            for (Map.Entry<String, List<Line>> unit : units.entrySet()) {
                byte[] book = unit.getKey().equals(OFFICE) ? written(new LedgerBook(ledger, date, "整改台账").whole()) : blank.get(unit.getKey());
                handIn(unit.getKey(), date, book, unit.getValue());
            }
            Map<String, Set<String>> now = marks(date);
            assertThat(changed(marks, now)).as("marks on " + date).isEqualTo(checks.stream().collect(Collectors.toMap(Line::act, line -> new TreeSet<>(line.each()))));
            marks = now;
            file = grown(file);
            closedOnesLeave(date);
        }
        assertThat(workbooks).isEqualTo(60);
        assertThat(planted).isEqualTo(script().stream().filter(line -> line.said().startsWith("DATA-")).count()).isGreaterThan(40);
        if (Boolean.getBoolean("update")) {
            Files.write(HISTORY, file);
        }
        assertThat(folder.resolve("台账.jsonl")).hasSameTextualContentAs(HISTORY);
        nextYear();
    }

    /** Hands the workbook in: first as the script spoils it, if it does, then as it should be. */
    private void handIn(String unit, LocalDate date, byte[] book, List<Line> lines) throws IOException {
        String name = unit + date.getMonthValue() + "月.xlsx";
        List<Line> right = lines.stream().filter(line -> line.act().equals("填")).toList();
        if (lines.size() > right.size()) {
            byte[] before = history();
            FilledBook.Result result = FilledBook.read(ledger, name, spoilt(book, unit, lines), date);
            List<String> said = lines.stream().map(Line::said).filter(each -> !each.isEmpty()).toList();
            Line old = lines.stream().filter(line -> line.act().equals("旧簿")).findFirst().orElse(null);
            if (old != null && old.said().isEmpty()) {
                // What was handed in before, and nothing came since: it brings nothing.
                FilledBook.Result again = FilledBook.read(ledger, name, handedIn.get(unit + old.numbers()), date);
                assertThat(again.faults()).isEmpty();
                assertThat(again.changes()).isEmpty();
            }
            assertThat(result.faults()).as(unit + date).extracting(LedgerTwelveMonthsTest::told).containsExactlyInAnyOrderElementsOf(said);
            assertThat(result.changes()).isEmpty();
            assertThat(history()).isEqualTo(before);
            planted += said.size();
        }
        byte[] filled = filled(book, right);
        FilledBook.Result result = FilledBook.read(ledger, name, filled, date);
        assertThat(result.faults()).as(unit + date).isEmpty();
        List<Change> expected = new ArrayList<>();
        for (Line line : right) {
            for (String number : line.each()) {
                String before = held.get(number).getOrDefault(line.column(), "");
                if (!before.equals(line.kept())) {
                    expected.add(new Change(date.toString(), name, number, line.column(), before, line.kept()));
                }
            }
        }
        assertThat(result.changes()).as(unit + date).containsExactlyInAnyOrderElementsOf(expected);
        ledger.add(result.changes());
        expected.forEach(this::hold);
        handedIn.put(unit + date.getMonthValue() + "月", filled);
        workbooks++;
    }

    private void hold(Change change) {
        held.computeIfAbsent(change.number(), any -> new HashMap<>()).put(change.item(), change.after());
    }

    private static String told(Fault fault) {
        return Stream.of(fault.code(), fault.place().path(), fault.found()).filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
    }

    /** The history only grows; read anew it makes the same ledger, and that is what the script filled in. */
    private byte[] grown(byte[] before) throws IOException {
        byte[] now = history();
        assertThat(new String(now, StandardCharsets.UTF_8)).startsWith(new String(before, StandardCharsets.UTF_8));
        assertThat(Ledger.open(folder).changes()).isEqualTo(ledger.changes());
        assertThat(Ledger.open(folder).entries()).isEqualTo(ledger.entries());
        assertThat(ledger.entries()).isEqualTo(held.entrySet().stream().map(each -> new Entry(each.getKey(), each.getValue())).toList());
        return now;
    }

    private byte[] history() throws IOException {
        return Files.readAllBytes(folder.resolve("台账.jsonl"));
    }

    private void closedOnesLeave(LocalDate date) {
        Set<String> handedOut = new LedgerBook(ledger, date, "整改台账").departments().values().stream().flatMap(book -> book.sheets().get(0).rows().stream())
                .map(row -> ((Book.Cell.Text) row.get(0)).text()).collect(Collectors.toSet());
        assertThat(handedOut).isEqualTo(ledger.entries().stream().filter(entry -> entry.state() != State.CLOSED).map(Entry::number).collect(Collectors.toSet()));
    }

    /** The same problems next year: those still open keep their number, those that were closed have a new one. */
    private void nextYear() {
        Set<String> closed = numbers(ledger.entries(), entry -> entry.state() == State.CLOSED);
        Opening.Result again = found(ledger, LocalDate.of(2027, 2, 10));
        assertThat(new TreeSet<>(again.linked())).isEqualTo(numbers(ledger.entries(), entry -> entry.state() != State.CLOSED));
        assertThat(again.opened()).hasSameSizeAs(closed).allMatch(number -> number.startsWith("Q2027-"));
        List<Change> links = again.changes().stream().filter(change -> again.linked().contains(change.number())).toList();
        assertThat(links).as("the same data, so nothing of the open ones changes").isEmpty();
    }

    private Map<String, Set<String>> marks(LocalDate date) {
        var standing = new Standing(ledger, date);
        var marks = new LinkedHashMap<String, Set<String>>();
        marks.put("逾期", numbers(ledger.entries(), entry -> standing.of(entry).overdue()));
        marks.put("临期", numbers(ledger.entries(), entry -> standing.of(entry).warning()));
        marks.put("无变化", numbers(ledger.entries(), entry -> standing.of(entry).unchanged()));
        marks.put("逆转", numbers(ledger.entries(), entry -> standing.of(entry).reversed()));
        marks.put("销号", numbers(ledger.entries(), entry -> entry.state() == State.CLOSED));
        return marks;
    }

    private static Set<String> numbers(Collection<Entry> entries, Predicate<Entry> wanted) {
        return entries.stream().filter(wanted).map(Entry::number).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, Set<String>> changed(Map<String, Set<String>> before, Map<String, Set<String>> now) {
        var changed = new LinkedHashMap<String, Set<String>>();
        now.forEach((mark, numbers) -> {
            put(changed, "新" + mark, numbers, before.get(mark));
            put(changed, "不再" + mark, before.get(mark), numbers);
        });
        return changed;
    }

    private static void put(Map<String, Set<String>> changed, String mark, Set<String> some, Set<String> without) {
        var rest = new TreeSet<>(some);
        rest.removeAll(without);
        if (!rest.isEmpty()) {
            changed.put(mark, rest);
        }
    }

    private static byte[] written(Book book) throws IOException {
        var out = new ByteArrayOutputStream();
        Xlsx.write(book, Instant.parse("2026-01-31T00:00:00Z"), out);
        return out.toByteArray();
    }

    private byte[] spoilt(byte[] book, String unit, List<Line> lines) throws IOException {
        Set<String> acts = lines.stream().map(Line::act).collect(Collectors.toCollection(LinkedHashSet::new));
        if (acts.contains("非表")) {
            return "2月没有进展".getBytes(StandardCharsets.UTF_8);
        }
        Line old = lines.stream().filter(line -> line.act().equals("旧簿") && !line.said().isEmpty()).findFirst().orElse(null);
        if (old != null) {
            return handedIn.get(unit + old.numbers());
        }
        return filled(book, lines);
    }

    /** As a person would: opens the workbook, types, saves. */
    private static byte[] filled(byte[] file, List<Line> lines) throws IOException {
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            XSSFSheet sheet = book.getSheetAt(0);
            // A changed number last: the row is found by it.
            Stream.concat(lines.stream().filter(line -> line.act().equals("填")),
                    Stream.concat(lines.stream().filter(line -> line.act().equals("错") && line.column() != Item.NUMBER),
                            lines.stream().filter(line -> line.act().equals("错") && line.column() == Item.NUMBER)))
                    .forEach(line -> line.each().forEach(number -> type(book, row(sheet, number), line)));
            for (Line line : lines) {
                switch (line.act()) {
                    case "删行" -> sheet.removeRow(row(sheet, line.numbers()));
                    case "重行" -> sheet.copyRows(row(sheet, line.numbers()).getRowNum(), row(sheet, line.numbers()).getRowNum(), sheet.getLastRowNum() + 1, new CellCopyPolicy());
                    case "加行" -> type(book, sheet.createRow(sheet.getLastRowNum() + 1), line);
                    case "换表" -> {
                        book.removeSheetAt(0);
                        book.createSheet("通知").createRow(0).createCell(0).setCellValue("请于月底前填报");
                    }
                    case "两表" -> book.cloneSheet(0);
                    case "删题目" -> sheet.getRow(0).getCell(0).setBlank();
                    default -> assertThat(line.act()).isIn("填", "错", "又", "旧簿");
                }
            }
            var out = new ByteArrayOutputStream();
            book.write(out);
            return out.toByteArray();
        }
    }

    private static void type(XSSFWorkbook book, XSSFRow row, Line line) {
        int column = line.column().ordinal();
        XSSFCell cell = row.getCell(column) == null ? row.createCell(column) : row.getCell(column);
        String text = line.typed();
        String value = text.substring(text.indexOf(':') + 1);
        if (text.isEmpty()) {
            cell.setBlank();
        } else if (text.startsWith("日期:")) {
            cell.setCellValue(LocalDate.parse(value));
            format(book, cell, "yyyy/m/d");
        } else if (text.startsWith("百分:")) {
            cell.setCellValue(Double.parseDouble(value));
            format(book, cell, "0%");
        } else if (text.startsWith("数:")) {
            cell.setCellValue(Double.parseDouble(value));
        } else {
            cell.setCellValue(text);
            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
        }
    }

    private static void format(XSSFWorkbook book, XSSFCell cell, String format) {
        var style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(format));
        cell.setCellStyle(style);
    }

    private static XSSFRow row(XSSFSheet sheet, String number) {
        for (int r = HEAD + 1; r <= sheet.getLastRowNum(); r++) {
            if (sheet.getRow(r) != null && sheet.getRow(r).getCell(0).getStringCellValue().equals(number)) {
                return sheet.getRow(r);
            }
        }
        throw new AssertionError("no row " + number);
    }
}
