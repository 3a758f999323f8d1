package org.junheng.pdf;

import java.nio.charset.StandardCharsets;

/** The plain cross-reference table (交叉引用表) at the end of a file, the only one that PDF/A-1 allows. */
final class CrossReferences {

    /** Ten digits of the place, five of the generation, the kind of entry, each followed by a blank, and a line feed. */
    private static final int ENTRY = 20;
    private static final int PLACE = 10;
    private static final int GENERATION = 16;

    private CrossReferences() {}

    /**
     * Writes the table in the digits 0 to 9. OpenPDF writes it in those of the machine's locale, cut to one byte each; ten digits follow each
     * other in Unicode, and the first of the table, of the entry of no object, is always a zero.
     */
    static void inPlainDigits(byte[] file) {
        String text = new String(file, StandardCharsets.ISO_8859_1);
        int line = text.lastIndexOf("\nxref\n") + "\nxref\n".length();
        int zero = file[text.indexOf('\n', line) + 1];
        while (!text.startsWith("trailer", line)) {
            int entry = text.indexOf('\n', line) + 1;
            int entries = Integer.parseInt(text.substring(text.indexOf(' ', line) + 1, entry - 1));
            for (line = entry; line < entry + entries * ENTRY; line += ENTRY) {
                for (int i = 0; i < GENERATION; i++) {
                    if (i != PLACE) {
                        file[line + i] += (byte) ('0' - zero);
                    }
                }
            }
        }
    }
}
