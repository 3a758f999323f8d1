package org.junheng.cli;

import java.io.PrintWriter;
import java.util.List;

/** Prints what a command found in sections with a heading (分节输出); an empty section is left out. */
final class Sections {

    private final PrintWriter out;

    Sections(PrintWriter out) {
        this.out = out;
    }

    void table(String title, TextTable table) {
        if (!table.isEmpty()) {
            lines(title, table.lines());
        }
    }

    void lines(String title, List<String> lines) {
        if (!lines.isEmpty()) {
            out.println();
            out.println("【" + title + "】");
            lines.forEach(out::println);
        }
    }
}
