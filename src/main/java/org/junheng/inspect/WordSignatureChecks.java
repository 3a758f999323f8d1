package org.junheng.inspect;

import java.util.List;
import java.util.Optional;

/** Issuer, date and remarks of a Word file (署名、成文日期、附注: GB/T 9704-2012, 7.3.5 and 7.3.6). Hundredths of a character. */
final class WordSignatureChecks {

    private static final int SEALED = 400;
    private static final int UNSEALED = 200;
    private static final int TOLERANCE = 20;
    /** Digits are not of the same width in all typefaces. */
    private static final int LOOSE = 40;
    private static final int CENTRED = 75;

    private final WordFile file;
    private final Measurement sealed = new Measurement("R-37", "加盖印章的，成文日期右空四字（署名太宽时随署名左移）");
    private final Measurement centred = new Measurement("R-38", "加盖印章的，署名在成文日期之上居中");
    private final Measurement unsealed = new Measurement("R-44", "不加盖印章的，署名右空二字，成文日期首字比署名首字右移二字；日期较长时日期右空二字");
    private final Measurement dates = Dates.measurement();
    private final Measurement remarks = new Measurement("R-50", "附注在成文日期下一行，左空二字，加圆括号");

    private WordSignatureChecks(WordFile file) {
        this.file = file;
    }

    static List<Measurement> all(WordFile file) {
        var checks = new WordSignatureChecks(file);
        file.written().stream().filter(paragraph -> Dates.isDate(paragraph.text()) && !paragraph.isCentred()).forEach(checks::read);
        file.imprint().stream().flatMap(WordTable::paragraphs).filter(paragraph -> paragraph.text().endsWith("印发"))
                .forEach(paragraph -> Dates.measure(checks.dates, "版记", paragraph.text().replaceFirst("^.*?(?=\\d{4}年)", "")));
        return List.of(checks.sealed, checks.centred, checks.unsealed, checks.dates, checks.remarks);
    }

    private void read(WordParagraph date) {
        Dates.measure(dates, date.place(), date.text());
        Optional<WordParagraph> issuer = file.above(date).filter(above -> date.isToTheRight() && above.isToTheRight() && file.blanksAbove(date) == 0);
        issuer.ifPresent(name -> {
            int aside = name.right() + name.width() / 2 - date.right() - date.width() / 2;
            if (Math.abs(aside) <= CENTRED) {
                boolean wide = name.right() <= TOLERANCE;
                sealed.add(date.place(), "右空" + Units.characters(date.right() / 100.0),
                        Math.abs(date.right() - SEALED) <= TOLERANCE || wide && date.right() > SEALED);
                centred.add(name.place(), "偏" + Units.characters(Math.abs(aside) / 100.0), Math.abs(aside) <= LOOSE);
            } else {
                int shift = name.right() + name.width() - date.right() - date.width();
                WordParagraph longer = date.width() > name.width() ? date : name;
                unsealed.add(date.place(), "右移" + Units.characters(shift / 100.0) + "，" + (longer == date ? "日期" : "署名") + "右空"
                        + Units.characters(longer.right() / 100.0), Math.abs(shift - UNSEALED) <= LOOSE && Math.abs(longer.right() - UNSEALED) <= TOLERANCE);
            }
        });
        file.behind(date).stream().findFirst().filter(next -> next.text().matches("[（(].*|此件.*") && !next.isOnNewPage()).ifPresent(next -> {
            boolean bracketed = next.text().matches("（.*）");
            int blanks = file.blanksAbove(next);
            remarks.add(next.place(), !bracketed ? "没有圆括号" : blanks > 0 ? "之上空" + blanks + "行" : "左空" + Units.characters(next.start() / 100.0),
                    bracketed && blanks == 0 && Math.abs(next.start() - UNSEALED) <= TOLERANCE);
        });
    }
}
