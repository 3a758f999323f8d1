package org.junheng.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junheng.assessment.Assessor;
import org.junheng.county.Bureau;
import org.junheng.county.Counties;
import org.junheng.fault.Fault;
import org.junheng.fault.Faults;
import org.junheng.fault.Place;
import org.junheng.finding.Examiner;
import org.junheng.job.OutputFolder;
import org.junheng.job.SafeName;
import org.junheng.ledger.Assignment;
import org.junheng.ledger.Bulletin;
import org.junheng.ledger.Change;
import org.junheng.ledger.FilledBook;
import org.junheng.ledger.Ledger;
import org.junheng.ledger.LedgerBook;
import org.junheng.ledger.LedgerReport;
import org.junheng.ledger.Opening;
import org.junheng.pack.Pack;
import org.junheng.xlsx.Book;
import org.junheng.xlsx.Xlsx;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ledger}: the living ledger of rectification (整改台账). */
@Command(name = "ledger", description = "整改台账：建账，收回填报，通报。", synopsisHeading = "用法：", commandListHeading = "%n命令：%n",
        mixinStandardHelpOptions = true)
final class LedgerCommand implements Runnable {

    private static final String TITLE = "整改台账";
    /** A filled workbook is never so large. */
    private static final long MOST_BYTES = 16L * 1024 * 1024;

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "请写明做什么：new、update、report");
    }

    /** Where the ledger is, and what day it is: the program does not look at the clock. */
    private static final class At {
        @Option(names = "--dir", paramLabel = "目录", required = true, description = "台账目录，里面是台账.jsonl")
        private Path folder;

        @Option(names = "--date", paramLabel = "日期", required = true, description = "办理日期，如2026-03-31")
        private LocalDate date;

        @Option(names = "--bureau", paramLabel = "文件", description = "本单位的常用设置；缺省为台账目录里的bureau.yaml")
        private Path bureau;

        private Ledger ledger() {
            return Ledger.open(folder);
        }

        private Path write(String name, Book book) {
            var out = new ByteArrayOutputStream();
            try {
                Xlsx.write(book, date.atStartOfDay().toInstant(ZoneOffset.UTC), out);
            } catch (IOException e) {
                throw new UncheckedIOException("memory does not fail to be written", e);
            }
            return new OutputFolder(folder).write(name + ".xlsx", out.toByteArray());
        }

        /** The workbooks as the ledger stands: the whole, and one for each department. */
        private List<Path> books(Ledger ledger) {
            var book = new LedgerBook(ledger, date, TITLE);
            var files = new ArrayList<Path>(List.of(write(TITLE, book.whole())));
            book.departments().forEach((name, own) -> files.add(write("交办/" + SafeName.of(name), own)));
            return files;
        }
    }

    private LedgerPapers papers(At at, Pack pack) {
        var err = spec.commandLine().getErr();
        Bureau bureau = Workplace.bureau(at.bureau, at.folder.resolve(TITLE));
        return new LedgerPapers(pack, bureau, Workplace.fonts(pack, bureau, err), new OutputFolder(at.folder), err::println);
    }

    @Command(name = "new", description = "按县域数据的研判结果建账；还没有销号的同一问题接着原来的编号。", synopsisHeading = "用法：", mixinStandardHelpOptions = true)
    int open(
            @Parameters(paramLabel = "数据文件", description = "县域数据（JSON）") Path file, @Mixin At at, @Mixin StandardChoice standard) {
        Pack pack = Workplace.pack();
        var assessment = Assessor.with(standard.in(pack)).assess(Counties.read(file));
        Ledger ledger = at.ledger();
        Opening.Result result = new Opening(assessment, Examiner.with(pack).examine(assessment), at.date).into(ledger);
        ledger.add(result.changes());
        var out = spec.commandLine().getOut();
        out.println("新立" + result.opened().size() + "项，接续" + result.linked().size() + "项" + (result.linked().isEmpty() ? "" : "：" + String.join("、", result.linked())));
        at.books(ledger).forEach(out::println);
        papers(at, pack).assignments(Assignment.of(ledger, at.date)).forEach(out::println);
        return ExitCode.DONE;
    }

    @Command(name = "update", description = "收回填好的台账：逐格比对，合乎流程的记入历史，有误的整份不收并逐处说明。", synopsisHeading = "用法：", mixinStandardHelpOptions = true)
    int update(@Parameters(paramLabel = "工作簿", arity = "1..*", description = "各单位填好的台账（.xlsx）") List<Path> files, @Mixin At at) {
        Ledger ledger = at.ledger();
        var out = spec.commandLine().getOut();
        var err = spec.commandLine().getErr();
        int worst = ExitCode.DONE;
        for (Path file : files) {
            try {
                FilledBook.Result result = FilledBook.read(ledger, file.getFileName().toString(), bytes(file), at.date);
                if (!result.faults().isEmpty()) {
                    throw new Faults(result.faults());
                }
                ledger.add(result.changes());
                long entries = result.changes().stream().map(Change::number).distinct().count();
                out.println(file + "：" + (result.changes().isEmpty() ? "没有变动" : entries + "项变动" + result.changes().size() + "处"));
            } catch (Faults faults) {
                worst = Math.max(worst, ExitCode.report(faults, err));
                err.println(file + "：有误，整份没有收");
            }
        }
        at.books(ledger).forEach(out::println);
        return worst;
    }

    private static byte[] bytes(Path file) {
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw new IOException("大于16MB");
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new Faults(new Fault("DATA-071", Place.file(file.toString()), "读不出的文件（" + e.getMessage() + "）", "填好的台账（.xlsx）", ""));
        }
    }

    @Command(name = "report", description = "通报：整改进展通报、销号核查表（docx、pdf），各单位进展、逾期、临期、三个月无变化、逆转、变动记录（xlsx）。", synopsisHeading = "用法：", mixinStandardHelpOptions = true)
    int report(@Mixin At at) {
        Ledger ledger = at.ledger();
        if (ledger.entries().isEmpty()) {
            throw new Faults(new Fault("DATA-077", Place.file(at.folder.toString()), "没有问题的台账", "建了账的目录", "请先用ledger new建账"));
        }
        var out = spec.commandLine().getOut();
        var report = new LedgerReport(ledger, at.date, TITLE);
        report.lines().forEach(out::println);
        out.println(at.write("通报-" + at.date, report.book()));
        papers(at, Workplace.pack()).bulletin(Bulletin.of(ledger, at.date)).forEach(out::println);
        return ExitCode.DONE;
    }
}
