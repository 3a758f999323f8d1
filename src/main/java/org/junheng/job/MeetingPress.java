package org.junheng.job;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junheng.county.Bureau;
import org.junheng.county.Counties;
import org.junheng.county.County;
import org.junheng.document.Document;
import org.junheng.draft.Kind;
import org.junheng.draft.MeetingDrafter;
import org.junheng.fault.Fault;
import org.junheng.fault.Faults;
import org.junheng.meeting.Dossier;
import org.junheng.meeting.Due;
import org.junheng.meeting.Notice;
import org.junheng.meeting.Topic;
import org.junheng.pack.Pack;
import org.junheng.table.TableKind;

/**
 * Makes the folder of a meeting (会议材料): the documents in speaking order, the tables, the agenda, the list of papers and all of it bound. What one
 * county lacks does not hold up the papers of the others.
 */
public final class MeetingPress {

    private static final Set<TablePress.Format> TABLES = EnumSet.allOf(TablePress.Format.class);

    private final Production production;
    private final TablePress tables;
    private final Press press;
    private final Binder binder;
    private final MeetingDrafter drafter;

    /** @param binder binds what the press prints */
    public MeetingPress(Pack pack, Production production, TablePress tables, Press press, Binder binder) {
        this.production = production;
        this.tables = tables;
        this.press = press;
        this.binder = binder;
        this.drafter = MeetingDrafter.with(pack);
    }

    /**
     * What is to be made.
     *
     * @param data what they rest on
     * @param kinds those that the meeting asks for
     * @param tables those that the meeting asks for
     */
    public record Order(Due due, MeetingData data, List<Kind> kinds, List<TableKind> tables) {
        public Order {
            kinds = List.copyOf(kinds);
            tables = List.copyOf(tables);
        }
    }

    /**
     * What was made.
     *
     * @param files the files: agenda, list of papers, volume, documents, tables, delivery report
     * @param faults what could not be made, by the file of the county
     */
    public record Made(List<Delivery> files, Map<Path, List<Fault>> faults) {
        public Made {
            files = List.copyOf(files);
            faults = new LinkedHashMap<>(faults);
        }
    }

    /** A document among the papers. */
    private record Paper(Kind kind, String title, String name, List<PrintedFile> files, int pages) {}

    /**
     * Makes the folder; it is written when all of it is made.
     *
     * @param folder the output folder of the meeting
     * @param notice told, in Chinese, what is skipped and why
     */
    public Made make(Order order, Bureau bureau, OutputFolder folder, Consumer<String> notice) {
        Due due = order.due();
        var papers = new ArrayList<Paper>();
        var annexes = new ArrayList<PrintedFile>();
        var faults = new LinkedHashMap<Path, List<Fault>>();
        for (Path file : order.data().files()) {
            try {
                county(order, Counties.read(file), bureau, papers, annexes, notice);
            } catch (Faults found) {
                faults.put(file, found.list());
            }
        }
        papers.sort((one, other) -> Integer.compare(place(due, one.kind()), place(due, other.kind())));
        var files = new ArrayList<PrintedFile>();
        for (int i = 0; i < papers.size(); i++) {
            String name = SafeName.of(String.format("%02d", i + 1) + papers.get(i).name());
            papers.get(i).files().forEach(printed -> files.add(printed.named(name + "." + printed.ending())));
        }
        files.addAll(annexes);
        List<Binder.Piece> pieces = files.stream().filter(file -> file.ending().equals(Format.PDF.ending())).map(file -> new Binder.Piece(file.name(), file.name(), file.bytes())).toList();
        int front = 0;
        if (!pieces.isEmpty()) {
            Binder.Bound volume = binder.bound(due.meeting().name() + "材料", pieces);
            front = volume.front();
            files.add(0, new PrintedFile("合订本.pdf", Delivery.Content.MEETING_PAPER, volume.pages(), volume.bytes()));
        }
        Dossier dossier = dossier(order, papers, front);
        for (Document document : List.of(drafter.contents(dossier, bureau), drafter.agenda(dossier, bureau))) {
            press.files(document, formats(due), moment(due)).forEach(printed -> files.add(0, new PrintedFile("00" + printed.name(), Delivery.Content.MEETING_PAPER, printed.pages(), printed.bytes())));
        }
        files.add(report(due, files, faults));
        String root = due.folders().stream().map(SafeName::of).collect(Collectors.joining("/")) + "/";
        files.forEach(file -> folder.write(root + file.name(), file.bytes()));
        return new Made(files.stream().map(file -> delivery(root, file)).toList(), faults);
    }

    /** The papers of a meeting are of all its counties. */
    private static Delivery delivery(String root, PrintedFile file) {
        return new Delivery("", 0, "", file.content(), file.ending(), root + file.name(), file.pages(), Sha256.of(file.bytes()));
    }

    /** The delivery report (交付报告): what was made, each file with its pages and hash, and what could not be made. */
    private static PrintedFile report(Due due, List<PrintedFile> files, Map<Path, List<Fault>> faults) {
        var report = new DeliveryReport(due.meeting().name(), due.day().toString(), due.milestone().name(), due.version(), due.ready().atZone(due.meeting().zone()).toOffsetDateTime().toString(),
                files.stream().map(file -> new DeliveryReport.Line(file.name(), file.pages(), Sha256.of(file.bytes()))).toList(),
                faults.values().stream().flatMap(List::stream).map(Fault::toString).toList());
        return new PrintedFile("交付报告.json", Delivery.Content.FACTS, 0, report.json());
    }

    private void county(Order order, County county, Bureau bureau, List<Paper> papers, List<PrintedFile> annexes, Consumer<String> notice) {
        Due due = order.due();
        Production.Run run = production.run(county, bureau, formats(due), notice);
        var own = new ArrayList<Paper>();
        for (Kind kind : order.kinds()) {
            run.document(kind).ifPresent(drafted -> {
                Document document = new Document(drafted.head().inVersion(due.milestone().version()), drafted.body(), drafted.annexes(), drafted.parts());
                List<PrintedFile> files = press.files(document, formats(due), moment(due));
                String name = due.meeting().naming().name(Map.of("序号", "", "文种", kind.name(), "县", county.name(), "年度", Integer.toString(county.year()),
                        "稿次", due.version(), "会议", due.meeting().name(), "日期", due.day().toString()));
                own.add(new Paper(kind, document.head().title().replace("|", ""), name, files, files.get(0).pages()));
            });
        }
        tables.each(run.results(), order.tables(), TABLES, moment(due), notice, (kind, printed) -> annexes.add(printed));
        papers.addAll(own);
    }

    /** Where a kind stands in the speaking order: those that nobody speaks to come last. */
    private static int place(Due due, Kind kind) {
        List<Topic> topics = due.meeting().notice().topics();
        int place = topics.stream().map(Topic::kind).toList().indexOf(kind.id());
        return place < 0 ? topics.size() : place;
    }

    private static Dossier dossier(Order order, List<Paper> papers, int front) {
        Due due = order.due();
        Notice notice = due.meeting().notice();
        var told = new ArrayList<Dossier.Paper>();
        int first = front + 1;
        for (Paper paper : papers) {
            Topic topic = notice.topics().stream().filter(each -> paper.kind().id().equals(each.kind())).findFirst().orElse(null);
            String speaker = topic == null || topic.speaker() == null ? "" : topic.speaker();
            int minutes = topic == null || topic.minutes() == null ? 0 : topic.minutes();
            told.add(Dossier.Paper.of(paper.title(), speaker, minutes, paper.pages(), front == 0 ? 0 : first));
            first += paper.pages();
        }
        return new Dossier(due.meeting().name(), "", due.day().toString(), due.meeting().time().toString(), text(notice.place()), text(notice.chair()),
                due.milestone().version(), due.madeUp(), order.data().words(), told);
    }

    private static String text(String told) {
        return told == null ? "" : told;
    }

    private static Set<Format> formats(Due due) {
        return Stream.of(Format.values()).filter(format -> due.meeting().formats().contains(format.ending())).collect(Collectors.toCollection(() -> EnumSet.noneOf(Format.class)));
    }

    /** The day of the meeting: the same order gives the same bytes whenever it is carried out. */
    private static Instant moment(Due due) {
        return due.day().atStartOfDay().toInstant(ZoneOffset.UTC);
    }
}
