package org.junheng.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junheng.county.Bureau;
import org.junheng.county.Bureaus;
import org.junheng.document.Document;
import org.junheng.draft.MeetingDrafter;
import org.junheng.markdown.Markdown;
import org.junheng.pack.Pack;
import org.junit.jupiter.api.Test;

/** What lies on top of the papers of a meeting. {@code -Dupdate=true} writes the golden ones anew. */
class MeetingPapersTest {

    private static final Path GOLDEN = Path.of("src/test/resources/meeting");
    private static final Pattern EMPTY = Pattern.compile("(?<![0-9.])0(?:项|份|分钟)|（）|“”|《》|：。|，。|、。|；。|null|：；");
    private static final Bureau BUREAU = Bureaus.read("defaults:\n  issuer: 青禾县人民政府办公室\n", "bureau.yaml");
    private static final Dossier FULL = new Dossier("青禾县人民政府常务会议", "第12次", "2026-01-20", "上午9:00", "县政府一楼会议室", "县人民政府县长", "送审稿", true, "数据截至2025年9月1日",
            List.of(Dossier.Paper.of("青禾县2025年义务教育优质均衡发展调研报告", "县教育局局长", 8, 42, 3),
                    Dossier.Paper.of("青禾县推进义务教育优质均衡发展实施方案", "县教育局局长", 5, 37, 45),
                    Dossier.Paper.of("青禾县2025年义务教育优质均衡发展一页通", "", 0, 1, 82)));
    private static final Dossier BARE = new Dossier("青禾县人民政府常务会议", "", "2026-01-20", "", "", "", "", false, "",
            List.of(Dossier.Paper.of("青禾县2025年义务教育优质均衡发展调研报告", "", 0, 0, 0)));

    private final MeetingDrafter drafter = MeetingDrafter.with(Pack.builtIn());

    private static void isGolden(String name, Document document) throws IOException {
        String written = Markdown.write(document);
        if (Boolean.getBoolean("update")) {
            Files.writeString(GOLDEN.resolve(name), written);
        }
        assertThat(written).doesNotContainPattern(EMPTY);
        assertThat(GOLDEN.resolve(name)).content().isEqualTo(written);
    }

    @Test
    void theOrderOfBusiness() throws IOException {
        isGolden("agenda.md", drafter.agenda(FULL, BUREAU));
        isGolden("agenda-bare.md", drafter.agenda(BARE, BUREAU));
    }

    @Test
    void theListOfPapers() throws IOException {
        isGolden("contents.md", drafter.contents(FULL, BUREAU));
        isGolden("contents-bare.md", drafter.contents(BARE, BUREAU));
    }
}
