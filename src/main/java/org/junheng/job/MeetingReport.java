package org.junheng.job;

import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junheng.fault.Fault;
import org.junheng.fault.Place;
import org.junheng.meeting.Due;
import org.junheng.meeting.Handover;

/** Tells how the papers of a meeting came out (交付报告): what was made, what was not and why. */
final class MeetingReport {

    private static final Map<String, String> PROGRAMS = Map.of("docx", "Word", "pdf", "PDF", "xlsx", "Excel");

    /** What its files are called. */
    static final String NAME = "交付报告";

    private final Due due;
    private final List<Handover.Piece> pieces = new ArrayList<>();
    private final List<Handover.Piece> tables = new ArrayList<>();
    private final Map<String, List<String>> bare = new LinkedHashMap<>();
    private final List<Handover.Gap> gaps = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();

    MeetingReport(Due due) {
        this.due = due;
    }

    /** Whether a file is one of its own, which nobody but the office reads. */
    static boolean is(Delivery file) {
        return file.path().matches("(.*/)?" + NAME + "\\.[a-z]+");
    }

    /** A document, by the title it bears, and how many places of it are to be checked. */
    void made(String title, List<PrintedFile> files, int notes) {
        pieces.add(Handover.Piece.of(title, programs(files), pages(files), notes));
    }

    /** All of it bound. */
    void bound(PrintedFile volume) {
        pieces.add(Handover.Piece.bound("合订本", programs(List.of(volume)), volume.pages()));
    }

    /** Tables, each in several files of one name. */
    void tables(List<PrintedFile> files) {
        var each = new LinkedHashMap<String, List<PrintedFile>>();
        files.forEach(file -> each.computeIfAbsent(file.title(), any -> new ArrayList<>()).add(file));
        each.forEach((title, own) -> tables.add(Handover.Piece.of(title, programs(own), pages(own))));
    }

    private static List<String> programs(List<PrintedFile> files) {
        return files.stream().map(file -> PROGRAMS.get(file.ending())).toList();
    }

    private static int pages(List<PrintedFile> files) {
        return files.stream().mapToInt(PrintedFile::pages).max().orElse(0);
    }

    /** Documents and tables for which the data of a county have nothing. */
    void without(String county, List<String> papers, List<String> none) {
        if (!papers.isEmpty()) {
            gaps.add(Handover.Gap.without(county, papers));
        }
        if (!none.isEmpty()) {
            bare.computeIfAbsent(String.join("、", none), any -> new ArrayList<>()).add(county);
        }
    }

    /** A county for which nothing was made, and the file of its data. */
    void failed(String county, Path data, List<String> papers, int wanted, List<Fault> found) {
        String source = data.getFileName().toString();
        gaps.add(Handover.Gap.faulty(county, source, papers, wanted, found.stream().map(fault -> flaw(fault, source)).toList()));
        found.forEach(fault -> faults.add(fault.toString()));
    }

    private static Handover.Flaw flaw(Fault fault, String source) {
        String mend = switch (fault.stage()) {
            case INPUT -> "改正数据以后重新制作";
            case TEMPLATE -> "请维护模板的人员处理";
            case OUTPUT -> "请维护程序的人员处理";
        };
        return new Handover.Flaw(place(fault.place(), source), fault.found() + "，应为" + fault.expected(), fault.mend().isEmpty() ? mend : fault.mend(), fault.code());
    }

    /** Without the folders, which are those of one machine, the file of the data, which is told once, and the place inside, which is for engineers. */
    private static String place(Place place, String source) {
        String file = place.file().isEmpty() ? "" : Path.of(place.file()).getFileName().toString();
        return (file.equals(source) ? "" : file) + (place.line() > 0 ? "第" + place.line() + "行" : "");
    }

    Handover told() {
        ZonedDateTime ready = ready();
        return new Handover(due.milestone().name(), ready.toLocalDate().toString(), MeetingPress.CLOCK.format(ready), pieces, tables, told(bare), gaps);
    }

    /** 白沙县、红山县的差一点名单: what several counties lack is told once. */
    private static List<String> told(Map<String, List<String>> bare) {
        return bare.entrySet().stream()
                .map(each -> String.join("、", each.getValue()) + (each.getValue().size() > 1 ? "的" : "") + each.getKey()).toList();
    }

    /** The same for machines, with the hash of each file and all that is wrong. */
    PrintedFile json(List<PrintedFile> files) {
        var report = new DeliveryReport(due.meeting().name(), due.day().toString(), due.milestone().name(), due.version(), ready().toOffsetDateTime().toString(),
                files.stream().map(file -> new DeliveryReport.Line(file.name(), file.pages(), Sha256.of(file.bytes()))).toList(),
                gaps.stream().flatMap(gap -> gap.papers().stream().map(paper -> gap.county() + paper)).toList(), faults);
        return new PrintedFile(NAME + ".json", Delivery.Content.FACTS, 0, report.json());
    }

    private ZonedDateTime ready() {
        return due.ready().atZone(due.meeting().zone());
    }
}
