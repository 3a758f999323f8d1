package org.junheng.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CrossReferencesTest {

    private static final String BEFORE = "%PDF-1.4\nxref\nobject 17\nxref\n";
    private static final String AFTER = "trailer\n<</Size 12>>\nstartxref\n27\n%%EOF\n";

    private static String table(char zero) {
        return "0 2\n" + digits("0000000000", zero) + " " + digits("65535", zero) + " f \n" + digits("0000000015", zero) + " " + digits("00000", zero)
                + " n \n10 1\n" + digits("1234567890", zero) + " " + digits("00000", zero) + " n \n";
    }

    private static String digits(String text, char zero) {
        return text.chars().map(digit -> digit - '0' + zero).collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    /** Plain, Arabic, Persian, Thai, Devanagari and Myanmar zeros, cut to a byte. */
    @ParameterizedTest
    @ValueSource(chars = {'0', '\u0060', '\u00F0', '\u0050', '\u0066', '\u0040'})
    void onlyTheDigitsOfTheEntriesChange(char zero) {
        byte[] file = (BEFORE + table(zero) + AFTER).getBytes(StandardCharsets.ISO_8859_1);
        CrossReferences.inPlainDigits(file);
        assertThat(new String(file, StandardCharsets.ISO_8859_1)).isEqualTo(BEFORE + table('0') + AFTER);
    }
}
