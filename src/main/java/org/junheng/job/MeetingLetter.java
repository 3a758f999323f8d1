package org.junheng.job;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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

/**
 * The letter that the papers of a meeting are sent with (材料邮件): agenda, list of papers and volume are enclosed, or the documents themselves
 * where they are not bound.
 */
public final class MeetingLetter {

    private MeetingLetter() {}

    /**
     * The letter to those whom the meeting names.
     *
     * @param files the papers, as they were delivered
     * @param complete whether nothing is missing
     * @throws Faults {@code OUT-020} if a file cannot be read any more
     */
    public static Letter of(Due due, List<Delivery> files, boolean complete) {
        Mail mail = due.meeting().mail().orElseThrow();
        String day = MeetingPress.told(due.day());
        String version = due.milestone().version() + (due.madeUp() ? "，" + Due.MADE_UP : "");
        String subject = due.meeting().name() + day + "材料（" + version + "）";
        String place = due.meeting().notice().place();
        String text = due.meeting().name() + "定于" + day + MeetingPress.CLOCK.format(due.meeting().time()) + (place == null ? "" : "在" + place)
                + "召开，现送上会议材料（" + version + "），请查收。"
                + (complete ? "" : "有的材料还没有备齐，备齐后另送。");
        var folder = new OutputFolder(due.meeting().folder());
        return new Letter(Stream.concat(mail.to().stream(), mail.cc().stream()).toList(), subject, text + "\n",
                enclosed(files).stream().map(file -> enclosure(folder.resolve(file.path()))).toList());
    }

    /** What tells the letter from all others: that of the same papers is the same one. */
    public static String id(Due due, List<Delivery> files) {
        String words = due.name() + enclosed(files).stream().map(Delivery::sha256).collect(Collectors.joining());
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
