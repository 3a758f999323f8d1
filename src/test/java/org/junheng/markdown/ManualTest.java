package org.junheng.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junheng.document.Block;
import org.junit.jupiter.api.Test;

/** {@code docs/markdown.md}: its examples are drafts in canonical form. */
class ManualTest {

    @Test
    void theExampleReadsWithoutNoticesAndIsWrittenAsItStands() throws IOException {
        String manual = Files.readString(Path.of("docs/markdown.md"));
        String example = manual.substring(manual.indexOf("````markdown\n") + "````markdown\n".length(), manual.indexOf("\n````\n") + 1);
        Markdown.Reading reading = Markdown.read(example, "docs/markdown.md");
        assertThat(reading.notices()).isEmpty();
        assertThat(reading.document().blocks()).extracting(Block::getClass).extracting(Class::getSimpleName).contains(
                "Heading", "RunIn", "Paragraph", "Series", "Enumeration", "Table", "Chart", "PageBreak", "Note");
        assertThat(reading.document().annexes()).hasSize(1);
        assertThat(reading.document().parts()).hasSize(1);
        assertThat(Markdown.write(reading.document())).isEqualTo(example);
    }

    @Test
    void theOtherExamplesAreWrittenAsTheyStand() throws IOException {
        String manual = Files.readString(Path.of("docs/markdown.md"));
        List<String> examples = Pattern.compile("(?s)````markdown\n(.*?\n)````\n").matcher(manual).results().map(found -> found.group(1)).toList();
        assertThat(examples).hasSize(3).allSatisfy(example -> {
            Markdown.Reading reading = Markdown.read(example, "docs/markdown.md");
            assertThat(reading.notices()).isEmpty();
            assertThat(Markdown.write(reading.document())).isEqualTo(example);
        });
    }

    @Test
    void everyNoticeIsExplained() throws IOException {
        assertThat(Files.readString(Path.of("docs/markdown.md"))).contains("DRAFT-101", "DRAFT-102", "DRAFT-103", "DRAFT-104", "DRAFT-105", "DRAFT-106");
    }
}
