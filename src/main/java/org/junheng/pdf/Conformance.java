package org.junheng.pdf;

/** What kind of archive file a PDF is (归档级别, ISO 19005). */
public enum Conformance {

    /** PDF/A-1b: looks the same for ever; the only part of PDF/A that is a Chinese standard (GB/T 23286.1). */
    A_1B("1b"),

    /** PDF/A-2a and PDF/UA-1 (ISO 14289-1): also tells reading programs its headings, paragraphs and tables, and can be read aloud. */
    A_2A("2a");

    private final String word;

    Conformance(String word) {
        this.word = word;
    }

    /** Its name on the command line. */
    public String word() {
        return word;
    }

    boolean isTagged() {
        return this == A_2A;
    }
}
