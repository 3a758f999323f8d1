package org.junheng.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.net.ssl.SSLSocketFactory;
import org.junheng.calendar.WorkCalendar;
import org.junheng.county.Bureau;
import org.junheng.docx.Profile;
import org.junheng.draft.Kind;
import org.junheng.draft.Kinds;
import org.junheng.fault.Fault;
import org.junheng.fault.Faults;
import org.junheng.fault.Place;
import org.junheng.font.Fonts;
import org.junheng.job.Binder;
import org.junheng.job.MeetingData;
import org.junheng.job.MeetingPress;
import org.junheng.job.OutputFolder;
import org.junheng.job.Press;
import org.junheng.job.Production;
import org.junheng.job.Source;
import org.junheng.job.TablePress;
import org.junheng.mail.Letter;
import org.junheng.mail.MailServer;
import org.junheng.mail.Post;
import org.junheng.meeting.Due;
import org.junheng.meeting.Meeting;
import org.junheng.meeting.Meetings;
import org.junheng.meeting.Offer;
import org.junheng.meeting.Schedule;
import org.junheng.meeting.Timetable;
import org.junheng.pack.Pack;
import org.junheng.pdf.Conformance;
import org.junheng.table.TableKind;
import org.junheng.table.Tables;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code meetings}: the papers of meetings (会议材料). */
@Command(name = "meetings", description = "会议材料：时间表，一次会议的全部材料。", synopsisHeading = "用法：", commandListHeading = "%n命令：%n", mixinStandardHelpOptions = true)
final class MeetingsCommand implements Runnable {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "请写明做什么：list、make");
    }

    /** The meetings of a file, with what they may ask for and the calendar they go by. */
    private record Office(Pack pack, Meetings meetings, List<Kind> kinds, List<TableKind> tables, WorkCalendar calendar) {

        static Office of(Path file) {
            Pack pack = Workplace.pack();
            List<Kind> kinds = Kinds.read(pack);
            List<TableKind> tables = Tables.kinds(pack);
            Meetings meetings = Meetings.read(file, new Offer(
                    kinds.stream().collect(Collectors.toMap(Kind::name, Kind::id)), tables.stream().collect(Collectors.toMap(TableKind::name, TableKind::id))));
            WorkCalendar calendar = meetings.calendar().map(own -> WorkCalendar.of(pack, own)).orElseGet(() -> WorkCalendar.of(pack));
            return new Office(pack, meetings, kinds, tables, calendar);
        }

        Schedule due(List<Meeting> meetings, Instant from, Instant to) {
            // Nothing was measured yet: the margin alone is the lead.
            return new Timetable(meetings, calendar, meeting -> Duration.ZERO).due(from, to);
        }
    }

    @Command(name = "list", description = "一段时间里，各次会议各节点的材料哪天几点前要备好。", synopsisHeading = "用法：", mixinStandardHelpOptions = true)
    int list(
            @Parameters(paramLabel = "会议文件", description = "meetings.yaml") Path file,
            @Option(names = "--from", paramLabel = "日期", required = true, description = "第一天，如2026-01-01") LocalDate from,
            @Option(names = "--to", paramLabel = "日期", required = true, description = "最后一天，如2026-03-31") LocalDate to) {
        Office office = Office.of(file);
        Schedule schedule = office.due(office.meetings().all(), from.atStartOfDay().toInstant(ZoneOffset.UTC).minus(Duration.ofDays(1)), to.plusDays(2).atStartOfDay().toInstant(ZoneOffset.UTC));
        var table = new TextTable("备好", "稿次", "节点", "会议", "开会");
        for (Due due : schedule.dues()) {
            LocalDate day = LocalDate.ofInstant(due.ready(), due.meeting().zone());
            if (!day.isBefore(from) && !day.isAfter(to)) {
                table.row(MOMENT.format(due.ready().atZone(due.meeting().zone())), due.version(), due.milestone().name(), due.meeting().name(),
                        due.day() + " " + due.meeting().time());
            }
        }
        table.lines().forEach(spec.commandLine().getOut()::println);
        schedule.faults().forEach(spec.commandLine().getErr()::println);
        return schedule.faults().isEmpty() ? ExitCode.DONE : ExitCode.INPUT;
    }

    @Command(name = "make", description = "备好一次会议一个节点的材料：公文、附表、议程、目录、合订本、交付报告。", synopsisHeading = "用法：", mixinStandardHelpOptions = true)
    int make(
            @Parameters(paramLabel = "会议文件", description = "meetings.yaml") Path file,
            @Option(names = "--meeting", paramLabel = "会议", required = true, description = "会议名称") String name,
            @Option(names = "--date", paramLabel = "日期", required = true, description = "开会的日期，如2026-03-10") LocalDate date,
            @Option(names = "--milestone", paramLabel = "节点", description = "节点名称；缺省为最后一个") String milestone,
            @Option(names = "--mail", description = "按会议文件里的地址发出议程、目录和合订本（PDF）") boolean mail,
            @Option(names = "--bureau", paramLabel = "文件", description = "本单位的常用设置；缺省为会议文件旁的bureau.yaml") Path settings,
            @Mixin StandardChoice standard) {
        Office office = Office.of(file);
        Meeting meeting = office.meetings().all().stream().filter(each -> each.name().equals(name)).findFirst().orElseThrow(() -> new ParameterException(spec.commandLine(),
                "没有会议“" + name + "”，有：" + office.meetings().all().stream().map(Meeting::name).collect(Collectors.joining("、"))));
        Due due = due(office, meeting, date, milestone);
        if (mail && meeting.mail().isEmpty()) {
            throw new ParameterException(spec.commandLine(), "会议“" + meeting.name() + "”没有写邮件地址（mail）");
        }
        Optional<MailServer> server = mail ? Optional.of(MailServer.of(System.getenv())) : Optional.empty();
        Bureau bureau = Workplace.bureau(settings, file);
        var err = spec.commandLine().getErr();
        Fonts fonts = Workplace.fonts(office.pack(), bureau, err);
        var press = new Press(office.pack(), fonts, Conformance.A_1B, Profile.W);
        var made = new MeetingPress(
                office.pack(), new Production(office.pack(), standard.in(office.pack()), fonts, Conformance.A_1B, Profile.W),
                new TablePress(Tables.with(office.pack(), fonts).by(bureau.layouts())), press, new Binder(press, fonts))
                .make(new MeetingPress.Order(due, MeetingData.of(due, Source.of(meeting.counties()).stream().map(Source::file).toList(), office.calendar()),
                        office.kinds().stream().filter(kind -> meeting.kinds().contains(kind.id())).toList(),
                        office.tables().stream().filter(table -> meeting.tables().contains(table.id())).toList()),
                        bureau, new OutputFolder(meeting.folder()), err::println);
        made.files().forEach(spec.commandLine().getOut()::println);
        made.faults().values().forEach(faults -> faults.forEach(err::println));
        server.ifPresent(post -> send(post, due, made.onTop()));
        return made.faults().isEmpty() ? ExitCode.DONE : ExitCode.NONCONFORMING;
    }

    private Due due(Office office, Meeting meeting, LocalDate date, String milestone) {
        String wanted = milestone == null ? meeting.milestones().get(meeting.milestones().size() - 1).name() : milestone;
        Instant begins = date.atStartOfDay(meeting.zone()).toInstant();
        // Longer than any lead: the papers of the day are ready some time before it.
        Schedule schedule = office.due(List.of(meeting), begins.minus(Duration.ofDays(366)), begins.plus(Duration.ofDays(1)));
        return schedule.dues().stream().filter(due -> due.day().equals(date) && due.milestone().name().equals(wanted)).findFirst().orElseThrow(() -> {
            if (!schedule.faults().isEmpty()) {
                return new Faults(schedule.faults());
            }
            return new ParameterException(spec.commandLine(), date + "没有“" + meeting.name() + "”的“" + wanted + "”，可以用meetings list看时间表");
        });
    }

    private static void send(MailServer server, Due due, List<Path> onTop) {
        var mail = due.meeting().mail().orElseThrow();
        List<Path> enclosed = onTop.stream().filter(file -> file.getFileName().toString().endsWith(".pdf")).toList();
        var to = new ArrayList<>(mail.to());
        to.addAll(mail.cc());
        String subject = due.meeting().name() + due.day() + "材料" + (due.version().isEmpty() ? "" : "（" + due.version() + "）");
        new Post(server, (SSLSocketFactory) SSLSocketFactory.getDefault()).send(
                new Letter(to, subject, subject + "，见附件。\n", enclosed.stream().map(MeetingsCommand::enclosure).toList()), UUID.nameUUIDFromBytes(due.key().getBytes(StandardCharsets.UTF_8)).toString(), due.ready());
    }

    private static Letter.Enclosure enclosure(Path file) {
        try {
            return new Letter.Enclosure(file.getFileName().toString(), Files.readAllBytes(file));
        } catch (IOException e) {
            throw new Faults(new Fault("OUT-020", Place.file(file.toString()), "读不出的文件", "刚写好的文件", "请检查目录权限"));
        }
    }
}
