package org.junheng.job;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junheng.fault.Fault;
import org.junheng.fault.Faults;
import org.junheng.fault.Place;
import org.junheng.mail.Letter;
import org.junheng.meeting.Due;
import org.junheng.meeting.Mail;
import org.junheng.meeting.Meeting;

/**
 * The letters about the papers of a meeting (材料邮件): that which they are sent with, to which agenda, list of papers and volume are enclosed, or the
 * documents themselves where they are not bound; and that which tells that they are late.
 */
public final class MeetingLetter {

    /** More reasons nobody reads. */
    private static final int MOST = 10;

    private MeetingLetter() {}

    /**
     * The letter to those whom the meeting names.
     *
     * @param files the papers, as they were delivered
     * @param complete whether nothing is missing
     * @param again whether other papers of the same stage were sent before, which these replace
     * @throws Faults {@code OUT-020} if a file cannot be read any more
     */
    public static Letter of(Due due, List<Delivery> files, boolean complete, boolean again) {
        var text = new StringBuilder(due.madeUp() ? missed(due) : held(due));
        if (again) {
            text.append("以前送的同一稿次的材料以这次的为准。");
        }
        if (!complete) {
            text.append("有的材料还没有备齐，备齐后另送。");
        }
        var folder = new OutputFolder(due.meeting().folder());
        return letter(due, subject(due) + (again ? "更新" : ""), text.append('\n').toString(),
                enclosed(files).stream().map(file -> enclosure(folder.resolve(file.path()))).toList());
    }

    private static String held(Due due) {
        Meeting meeting = due.meeting();
        String place = meeting.notice().place() == null ? "" : "在" + meeting.notice().place();
        return meeting.name() + "定于" + MeetingPress.told(due.day()) + MeetingPress.CLOCK.format(meeting.time()) + place
                + "召开，现送上会议材料（" + due.milestone().version() + "），请查收。";
    }

    /** Nobody knows whether it was held in the meantime. */
    private static String missed(Due due) {
        return due.meeting().name() + MeetingPress.told(due.day()) + "会议材料（" + due.milestone().version() + "）没有按时送达，现补发，请查收。";
    }

    /**
     * The letter that tells that the papers are late, or will be.
     *
     * @param ready by when they were to be ready
     * @param late whether that has passed
     * @param faults why, as far as it is known
     */
    public static Letter alarm(Due due, Instant ready, boolean late, List<String> faults) {
        String time = DateTimeFormatter.ofPattern("uuuu年M月d日H:mm").format(ready.atZone(due.meeting().zone()));
        String text = subject(due) + "应当在" + time + "前备好，" + (late ? "现在尚未备好。" : "可能不能按时备好。") + "请值班人员查看。\n"
                + (faults.isEmpty() ? "" : "原因：\n" + faults.stream().limit(MOST).map(fault -> fault + "\n").collect(Collectors.joining()));
        return letter(due, subject(due) + (late ? "尚未备好" : "可能不能按时备好"), text, List.of());
    }

    private static Letter letter(Due due, String subject, String text, List<Letter.Enclosure> enclosed) {
        Mail mail = due.meeting().mail().orElseThrow();
        return new Letter(Stream.concat(mail.to().stream(), mail.cc().stream()).toList(), subject, text, enclosed);
    }

    private static String subject(Due due) {
        return due.meeting().name() + MeetingPress.told(due.day()) + "材料（" + due.milestone().version() + (due.madeUp() ? "，" + Due.MADE_UP : "") + "）";
    }

    /** What tells the letter from all others: that of the same papers is the same one. */
    public static String id(Due due, List<Delivery> files) {
        return id(due, enclosed(files).stream().map(Delivery::sha256).collect(Collectors.joining()));
    }

    /** The same for a letter about something else. */
    public static String id(Due due, String about) {
        String words = due.name() + about;
        return UUID.nameUUIDFromBytes(words.getBytes(StandardCharsets.UTF_8)).toString();
    }

    /** PDFs can be read on a telephone; where the meeting wants none, the Word files: there is no volume then, so the documents go one by one. */
    private static List<Delivery> enclosed(List<Delivery> files) {
        List<Delivery> onTop = files.stream().filter(file -> file.content() == Delivery.Content.MEETING_PAPER).toList();
        List<Delivery> readable = onTop.stream().filter(file -> file.format().equals(Format.PDF.ending())).toList();
        return readable.isEmpty()
                ? files.stream().filter(file -> file.format().equals(Format.DOCX.ending()) && !MeetingReport.is(file)).toList() : readable;
    }

    private static Letter.Enclosure enclosure(Path file) {
        try {
            return new Letter.Enclosure(file.getFileName().toString(), Files.readAllBytes(file));
        } catch (IOException e) {
            throw new Faults(new Fault("OUT-020", Place.file(file.toString()), "读不出的文件", "刚写好的文件", "请检查目录权限"));
        }
    }
}
