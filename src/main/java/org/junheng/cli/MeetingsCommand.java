package org.junheng.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junheng.county.Bureau;
import org.junheng.fault.Faults;
import org.junheng.job.Delivery;
import org.junheng.job.MeetingLetter;
import org.junheng.job.MeetingOffice;
import org.junheng.job.MeetingPress;
import org.junheng.job.OutputFolder;
import org.junheng.mail.Post;
import org.junheng.meeting.Due;
import org.junheng.meeting.Meeting;
import org.junheng.meeting.Schedule;
import org.junheng.pack.Pack;
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

    @Command(name = "list", description = "一段时间里，各次会议各节点的材料哪天几点前要备好。", synopsisHeading = "用法：", mixinStandardHelpOptions = true)
    int list(
            @Parameters(paramLabel = "会议文件", description = "meetings.yaml") Path file,
            @Option(names = "--from", paramLabel = "日期", required = true, description = "第一天，如2026-01-01") LocalDate from,
            @Option(names = "--to", paramLabel = "日期", required = true, description = "最后一天，如2026-03-31") LocalDate to) {
        if (to.isBefore(from)) {
            throw new ParameterException(spec.commandLine(), "--to（" + to + "）早于--from（" + from + "）");
        }
        Schedule schedule = new MeetingOffice(Workplace.pack(), file).timetable(meeting -> Duration.ZERO)
                .due(from.atStartOfDay().toInstant(ZoneOffset.UTC).minus(Duration.ofDays(1)), to.plusDays(2).atStartOfDay().toInstant(ZoneOffset.UTC));
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
        Pack pack = Workplace.pack();
        var office = new MeetingOffice(pack, file);
        Meeting meeting = office.meetings().stream().filter(each -> each.name().equals(name)).findFirst().orElseThrow(() -> new ParameterException(
                spec.commandLine(), "没有会议“" + name + "”，有：" + office.meetings().stream().map(Meeting::name).collect(Collectors.joining("、"))));
        Due due = due(office, meeting, date, milestone);
        if (mail && meeting.mail().isEmpty()) {
            throw new ParameterException(spec.commandLine(), "会议“" + meeting.name() + "”没有写邮件地址（mail）");
        }
        Optional<Post> post = mail ? Optional.of(Workplace.post()) : Optional.empty();
        Bureau bureau = Workplace.bureau(settings, file);
        PrintWriter err = spec.commandLine().getErr();
        MeetingPress.Made made = office.make(due, standard.in(pack), bureau, Workplace.fonts(pack, bureau, err), err::println);
        var folder = new OutputFolder(meeting.folder());
        made.files().stream().map(Delivery::path).map(folder::resolve).forEach(spec.commandLine().getOut()::println);
        made.faults().values().forEach(faults -> faults.forEach(err::println));
        post.ifPresent(sends -> sends.send(
                MeetingLetter.of(due, made.files(), made.faults().isEmpty(), false), MeetingLetter.id(due, made.files()), Clock.systemUTC().instant()));
        return made.faults().isEmpty() ? ExitCode.DONE : ExitCode.NONCONFORMING;
    }

    private Due due(MeetingOffice office, Meeting meeting, LocalDate date, String milestone) {
        String wanted = milestone == null ? meeting.milestones().get(meeting.milestones().size() - 1).name() : milestone;
        Instant begins = date.atStartOfDay(meeting.zone()).toInstant();
        // Longer than any lead: the papers of the day are ready some time before it.
        Schedule schedule = office.timetable(List.of(meeting), any -> Duration.ZERO).due(begins.minus(Duration.ofDays(366)), begins.plus(Duration.ofDays(1)));
        return schedule.dues().stream().filter(due -> due.day().equals(date) && due.milestone().name().equals(wanted)).findFirst().orElseThrow(() -> {
            if (!schedule.faults().isEmpty()) {
                return new Faults(schedule.faults());
            }
            Optional<LocalDate> moved = schedule.dues().stream().filter(due -> due.named().equals(date)).map(Due::day).findFirst()
                    .filter(day -> !day.equals(date));
            if (moved.isPresent()) {
                return new ParameterException(
                        spec.commandLine(), date + "是休息日，这次“" + meeting.name() + "”改在" + moved.get() + "开，请写--date " + moved.get());
            }
            return new ParameterException(spec.commandLine(), date + "没有“" + meeting.name() + "”的“" + wanted + "”，可以用meetings list看时间表");
        });
    }
}
