package org.junheng.document;

/** What stands on pages of its own before a working paper (前置部分). */
public enum FrontPage {
    /** The title and who submits it (封面). */
    COVER("封面"),
    /** The headings with their pages (目录). */
    CONTENTS("目录");

    private final String chinese;

    FrontPage(String chinese) {
        this.chinese = chinese;
    }

    /** Its Chinese word. */
    public String chinese() {
        return chinese;
    }
}
