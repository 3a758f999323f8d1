package org.junheng.markdown;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junheng.fault.Fault;
import org.junheng.fault.Faults;
import org.junheng.fault.Place;

/** Everything to be said about one draft: faults (错误) and notices (提示). */
final class Remarks {

    private static final int LONGEST_QUOTE = 20;

    private final String file;
    private final List<Fault> faults = new ArrayList<>();
    private final List<Fault> notices = new ArrayList<>();

    Remarks(String file) {
        this.file = file;
    }

    void fault(String code, int line, String found, String expected, String mend) {
        faults.add(new Fault(code, Place.line(file, line), found, expected, mend));
    }

    void notice(String code, int line, String found, String expected, String mend) {
        notices.add(new Fault(code, Place.line(file, line), found, expected, mend));
    }

    /** The notices, in the order of the lines; or the faults, thrown. */
    List<Fault> settle() {
        var byLine = Comparator.comparingInt((Fault fault) -> fault.place().line());
        if (!faults.isEmpty()) {
            throw new Faults(faults.stream().sorted(byLine).toList());
        }
        return notices.stream().sorted(byLine).toList();
    }

    /** The beginning of what a user wrote, in quotation marks. */
    static String quote(String words) {
        boolean whole = words.codePointCount(0, words.length()) <= LONGEST_QUOTE;
        return "“" + (whole ? words : words.substring(0, words.offsetByCodePoints(0, LONGEST_QUOTE)) + "……") + "”";
    }
}
