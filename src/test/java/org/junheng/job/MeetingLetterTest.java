package org.junheng.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junheng.mail.Letter;
import org.junheng.meeting.Due;
import org.junheng.meeting.Meetings;
import org.junheng.meeting.Offer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The letter with the papers of a meeting: what it says, and what goes with it. */
class MeetingLetterTest {

    private static final List<String> WORD = List.of("00调度会议程.docx", "00调度会材料目录.docx", "01_一页通_青禾县.docx");

    @TempDir
    Path folder;

    private Due due(String notice) {
        String text = """
                meetings:
                  - name: 调度会
                    dates: [2026-03-20]
                    time: "14:30"
                    milestones: [{name: 印发, before: 1, version: 定稿}]
                    counties: [数据]
                    kinds: [一页通]
                    folder: 会议材料
                    mail: {to: [office@qinghe.example], cc: [jyj@qinghe.example]}
                """ + notice;
        var meeting = Meetings.read(text, folder.resolve("meetings.yaml"), new Offer(Map.of("一页通", "one-page"), Map.of())).all().get(0);
        var day = LocalDate.parse("2026-03-20");
        return new Due(meeting, day, day, meeting.milestones().get(0), day.atStartOfDay(meeting.zone()).toInstant(), Duration.ZERO, false);
    }

    private List<Delivery> files(String... others) throws IOException {
        Files.createDirectories(folder.resolve("会议材料/附表"));
        List<String> names = Stream.of(WORD.stream(), Stream.of(others), Stream.of("附表/青禾县差一点名单.xlsx", "交付报告.docx", "交付报告.json")).flatMap(each -> each).toList();
        for (String name : names) {
            Files.writeString(folder.resolve("会议材料").resolve(name), name);
        }
        return names.stream().map(name -> new Delivery("", 0, "", name.startsWith("00") || name.startsWith("合订本") ? Delivery.Content.MEETING_PAPER : Delivery.Content.DOCUMENT,
                name.substring(name.lastIndexOf('.') + 1), name, 1, name)).toList();
    }

    @Test
    void itTellsWhenAndWhereTheMeetingIs() throws IOException {
        Letter letter = MeetingLetter.of(due("    notice: {place: 县政府第二会议室}\n"), files("合订本.pdf", "00调度会议程.pdf", "交付报告.pdf"), true, false);
        assertThat(letter.to()).containsExactly("office@qinghe.example", "jyj@qinghe.example");
        assertThat(letter.subject()).isEqualTo("调度会2026年3月20日材料（定稿）");
        assertThat(letter.text()).isEqualTo("调度会定于2026年3月20日14:30在县政府第二会议室召开，现送上会议材料（定稿），请查收。\n");
        assertThat(letter.enclosed()).extracting(Letter.Enclosure::name).containsExactly("合订本.pdf", "00调度会议程.pdf");
    }

    /** Whoever gets it has no delivery report. */
    @Test
    void whatIsMissingFollows() throws IOException {
        assertThat(MeetingLetter.of(due(""), files("合订本.pdf"), false, false).text()).isEqualTo("调度会定于2026年3月20日14:30召开，现送上会议材料（定稿），请查收。有的材料还没有备齐，备齐后另送。\n");
    }

    @Test
    void whatIsSentAgainReplacesWhatWasSent() throws IOException {
        Letter letter = MeetingLetter.of(due(""), files("合订本.pdf"), true, true);
        assertThat(letter.subject()).isEqualTo("调度会2026年3月20日材料（定稿）更新");
        assertThat(letter.text()).endsWith("请查收。以前送的同一稿次的材料以这次的为准。\n");
    }

    @Test
    void withoutAVolumeTheDocumentsGoOneByOne() throws IOException {
        List<Delivery> files = files();
        assertThat(MeetingLetter.of(due(""), files, true, false).enclosed()).extracting(Letter.Enclosure::name).containsExactlyElementsOf(WORD);
        assertThat(MeetingLetter.id(due(""), files)).isNotEqualTo(MeetingLetter.id(due(""), files.subList(0, 2)));
    }
}
