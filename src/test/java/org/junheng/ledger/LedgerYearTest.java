package org.junheng.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A ledger through a year: real workbooks, filled in by four departments and the office, with the mistakes that people make. */
class LedgerYearTest {

    private static final LocalDate START = LocalDate.of(2026, 1, 31);
    private static final String EDUCATION = "县教体局";
    private static final int HEAD = 1;

    @TempDir
    Path folder;

    private Ledger ledger;

    /** One cell that somebody fills in. */
    private record Filled(String number, Item item, String text) {}

    private static Filled put(String number, Item item, String text) {
        return new Filled(number, item, text);
    }

    private static Assessment assessment() {
        return Fixtures.assess(Counties.read(Path.of("fixtures/counties/qinghe-2025.json")));
    }

    private static Opening.Result enter(Ledger ledger, LocalDate date) {
        Assessment assessment = assessment();
        return new Opening(assessment, Examiner.with(Pack.builtIn()).examine(assessment), date).into(ledger);
    }

    @BeforeEach
    void theLedgerIsOpened() {
        ledger = Ledger.open(folder);
        ledger.add(enter(ledger, START).changes());
    }

    private static byte[] written(Book book) throws IOException {
        var out = new ByteArrayOutputStream();
        Xlsx.write(book, Instant.parse("2026-01-31T00:00:00Z"), out);
        return out.toByteArray();
    }

    private byte[] workbook(String department, LocalDate date) throws IOException {
        var book = new LedgerBook(ledger, date, "整改台账");
        return written(department.isEmpty() ? book.whole() : book.departments().get(department));
    }

    /** As a person would: opens the workbook, types, saves. */
    private static byte[] filled(byte[] workbook, List<Filled> cells, List<String> deleted) throws IOException {
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
            XSSFSheet sheet = book.getSheetAt(0);
            for (Filled cell : cells) {
                XSSFRow row = row(sheet, cell.number());
                int column = Item.valueOf(cell.item().name()).ordinal();
                (row.getCell(column) == null ? row.createCell(column) : row.getCell(column)).setCellValue(cell.text());
            }
            for (String number : deleted) {
                sheet.removeRow(row(sheet, number));
            }
            var out = new ByteArrayOutputStream();
            book.write(out);
            return out.toByteArray();
        }
    }

    private static XSSFRow row(XSSFSheet sheet, String number) {
        for (int r = HEAD + 1; r <= sheet.getLastRowNum(); r++) {
            if (sheet.getRow(r) != null && sheet.getRow(r).getCell(0).getStringCellValue().equals(number)) {
                return sheet.getRow(r);
            }
        }
        throw new AssertionError("no row " + number);
    }

    private FilledBook.Result back(String department, LocalDate date, List<Filled> cells, List<String> deleted) throws IOException {
        byte[] file = filled(workbook(department, date), cells, deleted);
        return FilledBook.read(ledger, (department.isEmpty() ? "督导室" : department) + date.getMonthValue() + "月.xlsx", file, date);
    }

    private void takeIn(String department, LocalDate date, Filled... cells) throws IOException {
        FilledBook.Result result = back(department, date, List.of(cells), List.of());
        assertThat(result.faults()).isEmpty();
        ledger.add(result.changes());
    }

    private List<Entry> of(String department) {
        return ledger.entries().stream().filter(entry -> entry.value(Item.LEAD).equals(department)).toList();
    }

    private Entry entry(String number) {
        return ledger.entry(number);
    }

    @Test
    void aYearOfMonthlyFilesWithMistakes() throws IOException {
        List<Entry> own = of(EDUCATION);
        String first = own.get(0).number();
        String second = own.get(1).number();
        String third = own.get(2).number();
        List<String> departments = ledger.entries().stream().map(entry -> entry.value(Item.LEAD)).distinct().toList();
        assertThat(departments).hasSizeGreaterThanOrEqualTo(4);
        int before = ledger.changes().size();

        // February: every department begins.
        for (String department : departments) {
            takeIn(department, LocalDate.of(2026, 2, 28), put(of(department).get(0).number(), Item.STATE, "整改中"),
                    put(of(department).get(0).number(), Item.PERCENT, "２５％"), put(of(department).get(0).number(), Item.PROGRESS, "方案已印发"));
        }
        assertThat(entry(first).state()).isEqualTo(State.UNDER_WAY);
        assertThat(entry(first).percent()).isEqualTo(25);
        assertThat(ledger.changes()).hasSize(before + 3 * departments.size());

        // March: all the mistakes at once; nothing of the file is taken in, every one is named with its cell.
        FilledBook.Result march = back(EDUCATION, LocalDate.of(2026, 3, 31), List.of(
                put(first, Item.PROBLEM, "已经没有问题"), put(first, Item.STATE, "已销号"), put(second, Item.PERCENT, "三成"),
                put(second, Item.STATE, "完成"), put(third, Item.DUE, "2026-12-31"), put(third, Item.STATE, "申请销号"), put(third, Item.NUMBER, "Q2026-99")),
                List.of(own.get(3).number()));
        assertThat(march.changes()).isEmpty();
        assertThat(march.faults()).extracting(Fault::found).anyMatch(found -> found.contains("改动了“问题表述”：“已经没有问题”"))
                .anyMatch(found -> found.equals("由整改中到已销号")).anyMatch(found -> found.equals("完成百分比“三成”")).anyMatch(found -> found.equals("状态“完成”"))
                .anyMatch(found -> found.equals("没有的编号Q2026-99")).anyMatch(found -> found.equals("少了" + own.get(3).number() + "这一行"))
                .anyMatch(found -> found.equals("少了" + third + "这一行"));
        assertThat(march.faults()).filteredOn(fault -> !fault.found().startsWith("少了")).allSatisfy(fault ->
                assertThat(fault.place().path()).matches("整改台账![A-V]\\d+"));
        assertThat(ledger.changes()).hasSize(before + 3 * departments.size());

        // A department neither checks nor sets its own time.
        FilledBook.Result april = back(EDUCATION, LocalDate.of(2026, 4, 30), List.of(
                put(first, Item.DUE, "2027-12-31"), put(first, Item.CHECK, "通过"), put(first, Item.STATE, "申请销号")), List.of());
        assertThat(april.faults()).extracting(Fault::code).containsExactlyInAnyOrder("DATA-073", "DATA-073", "DATA-074");
        assertThat(april.faults()).extracting(Fault::found).anyMatch(found -> found.equals("申请销号而没有佐证材料"));

        // May to June: done, proven, applied for; what is done falls back at another.
        takeIn(EDUCATION, LocalDate.of(2026, 5, 31), put(first, Item.PERCENT, "100"), put(first, Item.EVIDENCE, "验收单1号"), put(first, Item.STATE, "申请销号"),
                put(second, Item.STATE, "整改中"), put(second, Item.PERCENT, "75"));
        takeIn(EDUCATION, LocalDate.of(2026, 6, 30), put(second, Item.PERCENT, "50"), put(second, Item.PROGRESS, "两所学校返工"));
        assertThat(new Standing(ledger, LocalDate.of(2026, 6, 30)).of(entry(second)).reversed()).isTrue();

        // July to September: the office checks, sends one back, closes one, puts a time off with a reason only.
        takeIn("", LocalDate.of(2026, 7, 31), put(first, Item.STATE, "核查中"));
        FilledBook.Result noReason = back("", LocalDate.of(2026, 8, 31), List.of(put(first, Item.STATE, "已销号"), put(second, Item.DUE, "2027年3月底前")), List.of());
        assertThat(noReason.faults()).extracting(Fault::found).containsExactlyInAnyOrder("已销号而没有核查结论", "改了完成时限而没有写备注");
        takeIn("", LocalDate.of(2026, 8, 31), put(first, Item.STATE, "已销号"), put(first, Item.CHECK, "通过，县督导室核查"), put(second, Item.DUE, "2027年3月底前"),
                put(second, Item.REMARK, "领导小组同意延期，校舍返工"));
        assertThat(entry(first).state()).isEqualTo(State.CLOSED);
        assertThat(entry(second).due()).isEqualTo(LocalDate.of(2027, 3, 31));
        assertThat(back("", LocalDate.of(2026, 9, 30), List.of(put(first, Item.STATE, "整改中")), List.of()).faults()).extracting(Fault::found)
                .containsExactly("由已销号到整改中");

        // Every change is in the history, with its day and its workbook, and the ledger read anew is the same.
        assertThat(ledger.changes()).anySatisfy(change -> assertThat(change)
                .isEqualTo(new Change("2026-08-31", "督导室8月.xlsx", first, Item.STATE, "核查中", "已销号")));
        assertThat(Ledger.open(folder).changes()).isEqualTo(ledger.changes());
        assertThat(Ledger.open(folder).entries()).isEqualTo(ledger.entries());

        // December: what the notice says.
        var report = new LedgerReport(ledger, LocalDate.of(2026, 12, 31), "整改台账");
        assertThat(report.lines().get(0)).isEqualTo("整改台账共" + ledger.entries().size() + "项，已销号1项，占" + Math.round(100.0 / ledger.entries().size()) + "%。");
        assertThat(report.lines()).anyMatch(line -> line.startsWith("逾期")).anyMatch(line -> line.startsWith("三个月没有报告进展"))
                .anyMatch(line -> line.equals("进展倒退或者被退回1项：" + EDUCATION + second + "。"));
        assertThat(report.book().sheets()).extracting(Book.Sheet::name).containsExactly("通报汇总", "逾期", "临期", "三个月无变化", "逆转", "销号核查表", "变动记录");
        assertThat(report.book().sheets().get(6).rows()).hasSize(ledger.changes().size());
    }

    @Test
    void nextYearLinksWhatIsStillOpen() {
        List<String> numbers = ledger.entries().stream().map(Entry::number).toList();
        Opening.Result again = enter(ledger, LocalDate.of(2027, 1, 31));
        assertThat(again.linked()).isEqualTo(numbers);
        assertThat(again.opened()).isEmpty();
        assertThat(again.changes()).isEmpty();
        ledger.add(List.of(new Change("2026-12-31", "督导室", numbers.get(0), Item.STATE, "未启动", State.CLOSED.chinese())));
        Opening.Result closed = enter(ledger, LocalDate.of(2027, 1, 31));
        assertThat(closed.opened()).containsExactly("Q2027-01");
        assertThat(closed.linked()).isEqualTo(numbers.subList(1, numbers.size()));
    }

    @Test
    void aLineThatAStoppedMachineLeftHalfWrittenDoesNotCount() throws IOException {
        int whole = ledger.changes().size();
        Path file = folder.resolve("台账.jsonl");
        Files.writeString(file, "{\"date\":\"2026-02-28\",\"sou", StandardCharsets.UTF_8, StandardOpenOption.APPEND);
        Ledger reopened = Ledger.open(folder);
        assertThat(reopened.changes()).hasSize(whole);
        String number = reopened.entries().get(0).number();
        reopened.add(List.of(new Change("2026-03-31", "督导室", number, Item.REMARK, "", "补录")));
        assertThat(Ledger.open(folder).changes()).hasSize(whole + 1);
    }

    @Test
    void theStatesOnlyMoveAlongTheFlow() {
        Map<State, List<State>> flow = Map.of(
                State.NOT_STARTED, List.of(State.UNDER_WAY, State.APPLIED), State.UNDER_WAY, List.of(State.APPLIED), State.APPLIED, List.of(State.CHECKING),
                State.CHECKING, List.of(State.CLOSED, State.RETURNED), State.RETURNED, List.of(State.UNDER_WAY, State.APPLIED), State.CLOSED, List.of());
        flow.forEach((from, to) -> assertThat(from.next()).containsExactlyInAnyOrderElementsOf(to));
    }

    @Test
    void theWorkbookHasListsToChooseFrom() throws IOException {
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(workbook("", START)))) {
            XSSFSheet sheet = book.getSheetAt(0);
            var columns = new ArrayList<Integer>();
            sheet.getDataValidations().forEach(each -> columns.add(each.getRegions().getCellRangeAddresses()[0].getFirstColumn()));
            assertThat(columns).containsExactlyInAnyOrder(Item.NATURE.ordinal(), Item.PERCENT.ordinal(), Item.STATE.ordinal());
            assertThat(sheet.getPaneInformation().getVerticalSplitPosition()).isEqualTo((short) 1);
            assertThat(book.getNumberOfSheets()).isEqualTo(5);
        }
    }
}
