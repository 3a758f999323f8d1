package org.junheng.job;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junheng.county.Bureau;
import org.junheng.county.Counties;
import org.junheng.county.County;
import org.junheng.document.Document;
import org.junheng.document.Head;
import org.junheng.draft.Kind;
import org.junheng.draft.MeetingDrafter;
import org.junheng.fault.Fault;
import org.junheng.fault.Faults;
import org.junheng.meeting.Dossier;
import org.junheng.meeting.Due;
import org.junheng.meeting.Handover;
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
    /** How papers tell the time. */
    static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("H:mm");

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
    private record Paper(Kind kind, String county, String title, String name, List<PrintedFile> files, int pages, int notes) {}

    /**
     * What was made for a county.
     *
     * @param papers its documents
     * @param annexes its tables
     * @param missing the kinds of documents for which it has no data
     * @param bare the tables for which it has no data
     */
    private record Part(List<Paper> papers, List<PrintedFile> annexes, List<String> missing, List<String> bare) {}

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
        var report = new MeetingReport(due);
        boolean fictional = false;
        for (Path file : order.data().files()) {
            try {
                County county = Counties.read(file);
                fictional |= Boolean.TRUE.equals(county.fictional());
                Part part = part(order, county, bureau, notice);
                papers.addAll(part.papers());
                annexes.addAll(part.annexes());
                report.without(county.name(), part.missing(), part.bare());
            } catch (Faults found) {
                faults.put(file, found.list());
                failed(order, report, file, found.list());
            }
        }
        order.data().absent().forEach((file, fault) -> {
            faults.put(file, List.of(fault));
            failed(order, report, file, List.of(fault));
        });
        papers.sort((one, other) -> Integer.compare(place(due, one.kind()), place(due, other.kind())));
        var files = new ArrayList<PrintedFile>();
        for (int i = 0; i < papers.size(); i++) {
            String name = SafeName.of(String.format("%02d", i + 1) + papers.get(i).name());
            papers.get(i).files().forEach(printed -> files.add(printed.named(name + "." + printed.ending())));
            report.made(papers.get(i).title(), papers.get(i).files(), papers.get(i).notes());
        }
        files.addAll(annexes);
        report.tables(annexes);
        Optional<Binder.Bound> volume = bound(due, fictional, files);
        Dossier dossier = dossier(order, fictional, papers, annexes, volume.map(Binder.Bound::front).orElse(0));
        var onTop = new ArrayList<PrintedFile>();
        for (Document document : List.of(drafter.agenda(dossier, bureau), drafter.contents(dossier, bureau))) {
            List<PrintedFile> printed = press.files(document, formats(due), moment(due)).stream()
                    .map(file -> onTop("00" + file.name(), file.pages(), file.bytes())).toList();
            onTop.addAll(printed);
            report.made(document.head().title(), printed, 0);
        }
        volume.map(bound -> onTop("合订本.pdf", bound.pages(), bound.bytes())).ifPresent(bound -> {
            onTop.add(bound);
            report.bound(bound);
        });
        files.addAll(0, onTop);
        PrintedFile json = report.json(files);
        files.addAll(delivery(due, dossier, report.told()));
        files.add(json);
        String root = due.folders().stream().map(SafeName::of).collect(Collectors.joining("/")) + "/";
        files.forEach(file -> folder.write(root + file.name(), file.bytes()));
        return new Made(files.stream().map(file -> delivered(root, file)).toList(), faults);
    }

    private static void failed(Order order, MeetingReport report, Path file, List<Fault> found) {
        String name = Counties.name(file).orElseGet(() -> file.getFileName().toString().replaceFirst("\\.[^.]+$", ""));
        report.failed(name, file, order.kinds().stream().map(Kind::name).toList(), order.tables().size(), found);
    }

    private static PrintedFile onTop(String name, int pages, byte[] bytes) {
        return new PrintedFile(name, Delivery.Content.MEETING_PAPER, pages, bytes);
    }

    /** The papers of a meeting are of all its counties. */
    private static Delivery delivered(String root, PrintedFile file) {
        return new Delivery("", 0, "", file.content(), file.ending(), root + file.name(), file.pages(), Sha256.of(file.bytes()));
    }

    /** The volume; none without PDFs of the documents: tables alone would be none of the meeting's. */
    private Optional<Binder.Bound> bound(Due due, boolean fictional, List<PrintedFile> files) {
        List<Binder.Piece> pieces = files.stream().filter(MeetingPress::isPdf).map(file -> new Binder.Piece(file.name(), file.name(), file.bytes())).toList();
        return pieces.isEmpty() || !formats(due).contains(Format.PDF)
                ? Optional.empty() : Optional.of(binder.bound(due.meeting().name() + "材料", cover(due, fictional), pieces));
    }

    /** What tells one volume from that of another day or stage. */
    private static List<String> cover(Due due, boolean fictional) {
        String version = due.milestone().version();
        return Stream.of(version.equals(Head.FINAL) ? "" : version, told(due.day()), fictional ? Head.FICTIONAL : "").filter(note -> !note.isEmpty()).toList();
    }

    /** A day as papers tell it: 2026年3月10日. */
    static String told(LocalDate day) {
        return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }

    /** The delivery report (交付报告). What is wrong with data may quote what cannot be printed: of that only is less told. */
    private List<PrintedFile> delivery(Due due, Dossier dossier, Handover handover) {
        try {
            return printed(due, dossier, handover);
        } catch (Faults faults) {
            if (!unprintable(faults)) {
                throw faults;
            }
            return printed(due, dossier, handover.with(handover.gaps().stream().map(gap -> Stream.of(gap, gap.withoutFlaws())
                    .filter(told -> prints(due, dossier, handover.with(List.of(told)))).findFirst().orElseGet(gap::nameless)).toList()));
        }
    }

    private boolean prints(Due due, Dossier dossier, Handover handover) {
        try {
            printed(due, dossier, handover);
            return true;
        } catch (Faults faults) {
            if (!unprintable(faults)) {
                throw faults;
            }
            return false;
        }
    }

    /** Whether nothing is wrong but that the fonts lack characters. */
    private static boolean unprintable(Faults faults) {
        return faults.list().stream().allMatch(fault -> fault.code().equals("OUT-101"));
    }

    private List<PrintedFile> printed(Due due, Dossier dossier, Handover handover) {
        return press.files(drafter.delivery(dossier, handover), formats(due), moment(due)).stream().map(file -> file.named(MeetingReport.NAME + "." + file.ending())).toList();
    }

    private Part part(Order order, County county, Bureau bureau, Consumer<String> notice) {
        Due due = order.due();
        Production.Run run = production.run(county, bureau, formats(due), notice);
        var part = new Part(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (Kind kind : order.kinds()) {
            run.document(kind).ifPresentOrElse(drafted -> {
                Document document = new Document(drafted.head().inVersion(due.milestone().version()), drafted.body(), drafted.annexes(), drafted.parts());
                List<PrintedFile> files = press.files(document, formats(due), moment(due));
                String name = due.meeting().naming().name(Map.of("序号", "", "文种", kind.name(), "县", county.name(), "年度", Integer.toString(county.year()),
                        "稿次", due.version(), "会议", due.meeting().name(), "日期", due.day().toString()));
                part.papers().add(new Paper(kind, county.name(), document.head().title().replace("|", ""), name, files, files.get(0).pages(), document.drafterNotes().size()));
            }, () -> part.missing().add(kind.name()));
        }
        var filled = new HashSet<String>();
        tables.each(run.results(), order.tables(), TABLES, moment(due), notice, (kind, printed) -> {
            filled.add(kind);
            part.annexes().add(printed);
        });
        order.tables().stream().filter(table -> !filled.contains(table.id())).forEach(table -> part.bare().add(table.name()));
        return part;
    }

    /** Where a kind stands in the speaking order: those that nobody speaks to come last, as the meeting names them. */
    private static int place(Due due, Kind kind) {
        List<Topic> topics = due.meeting().notice().topics();
        int place = topics.stream().map(Topic::kind).toList().indexOf(kind.id());
        return place < 0 ? topics.size() + due.meeting().kinds().indexOf(kind.id()) : place;
    }

    private static Dossier dossier(Order order, boolean fictional, List<Paper> papers, List<PrintedFile> annexes, int front) {
        Due due = order.due();
        Notice notice = due.meeting().notice();
        var told = new ArrayList<Dossier.Paper>();
        int first = front + 1;
        for (Paper paper : papers) {
            Optional<Topic> topic = notice.topics().stream().filter(each -> paper.kind().id().equals(each.kind())).findFirst();
            told.add(Dossier.Paper.of(told.size() + 1, paper.title(), paper.county(), paper.kind().name(), topic.isPresent(), text(topic.map(Topic::speaker).orElse(null)),
                    paper.pages(), front == 0 ? 0 : first));
            first += paper.pages();
        }
        var behind = new ArrayList<Dossier.Annex>();
        for (PrintedFile table : annexes.stream().filter(MeetingPress::isPdf).toList()) {
            behind.add(Dossier.Annex.of(table.title(), table.pages(), front == 0 ? 0 : first));
            first += table.pages();
        }
        return new Dossier(due.meeting().name(), due.day().toString(), CLOCK.format(due.meeting().time()), text(notice.place()), text(notice.chair()), notice.attendees(), notice.observers(),
                due.milestone().version(), due.madeUp(), order.data().words(), fictional, notice.topics().stream().map(topic -> point(topic, order.kinds(), told)).toList(), told, behind);
    }

    /** A point with all papers of its kind, one of each county. */
    private static Dossier.Point point(Topic topic, List<Kind> kinds, List<Dossier.Paper> papers) {
        Optional<Kind> kind = kinds.stream().filter(each -> each.id().equals(topic.kind())).findFirst();
        return Dossier.Point.of(topic.title(), text(topic.speaker()), topic.minutes() == null ? 0 : topic.minutes(),
                papers.stream().filter(paper -> kind.isPresent() && paper.kind().equals(kind.get().name())).toList());
    }

    private static boolean isPdf(PrintedFile file) {
        return file.ending().equals(Format.PDF.ending());
    }

    private static String text(String told) {
        return told == null ? "" : told;
    }

    private static Set<Format> formats(Due due) {
        return Format.of(due.meeting().formats());
    }

    /** The day of the meeting: the same order gives the same bytes whenever it is carried out. */
    private static Instant moment(Due due) {
        return due.day().atStartOfDay().toInstant(ZoneOffset.UTC);
    }
}
