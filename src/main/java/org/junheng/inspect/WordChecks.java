package org.junheng.inspect;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All that is measured in a Word file. */
final class WordChecks {

    private WordChecks() {}

    static List<Measurement> of(WordFile file) {
        return Stream.concat(
                Stream.of(WordSheetChecks.all(file), WordNumberChecks.all(file), text(file), WordTableChecks.all(file), List.of(WordAttendanceChecks.of(file)))
                        .flatMap(List::stream),
                WordBody.of(file).stream().flatMap(body -> Stream.of(
                        WordTextChecks.all(file, body), WordGridChecks.all(file, body), WordHeadChecks.all(file, body), WordTitleChecks.all(file, body),
                        WordHeadingChecks.all(file, body), WordAnnexChecks.all(file), WordSignatureChecks.all(file)).flatMap(List::stream))).toList();
    }

    private static List<Measurement> text(WordFile file) {
        var checks = new TextChecks();
        file.written().forEach(paragraph -> checks.read(paragraph.place(), paragraph.text()));
        return checks.all();
    }

    /** The running text (正文): paragraphs of the size and typeface that most Han characters outside of tables have. */
    record WordBody(int size, String font, List<WordParagraph> paragraphs) {

        /** Fewer paragraphs than this, as between tables, are no running text. */
        private static final int ENOUGH = 3;

        static Optional<WordBody> of(WordFile file) {
            List<WordParagraph> written = file.written();
            List<WordParagraph.Run> han = written.stream().flatMap(paragraph -> paragraph.runs().stream())
                    .filter(run -> run.text().codePoints().anyMatch(Character::isIdeographic)).toList();
            if (han.isEmpty()) {
                return Optional.empty();
            }
            var all = new WordParagraph(0, 0, Properties.NONE, han, false, false, false);
            int size = all.size();
            String font = all.font();
            return Optional.of(new WordBody(
                    size, font, written.stream().filter(paragraph -> paragraph.size() == size && paragraph.font().equals(font) && !paragraph.isFramed()).toList()))
                    .filter(body -> body.paragraphs.size() >= ENOUGH);
        }

        /** The first larger paragraphs that are not red (标题). */
        List<WordParagraph> title(WordFile file) {
            return file.written().stream().dropWhile(paragraph -> !isTitle(paragraph)).takeWhile(this::isTitle).toList();
        }

        private boolean isTitle(WordParagraph paragraph) {
            return paragraph.size() > size + 3 && !paragraph.isRed() && !paragraph.isFramed();
        }
    }
}
