package org.junheng.job;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Makes names from the data fit for files on any system (安全文件名): no name can leave the output folder. */
public final class SafeName {

    /** Most file systems stop at 255 bytes; room is left for the ending and for a temporary name. */
    private static final int MOST_BYTES = 200;

    private static final Pattern UNFIT = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\p{Cs}\\\\/:*?\"<>|\\s]+");
    private static final Set<String> RESERVED = Set.of(
            "con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5",
            "lpt6", "lpt7", "lpt8", "lpt9");

    private SafeName() {}

    /** The name with unfit characters replaced by _, without dots at either end, at most 200 bytes long; never empty. */
    public static String of(String name) {
        String fit = UNFIT.matcher(name).replaceAll("_").replaceAll("^[._]+|[._]+$", "");
        while (fit.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            fit = fit.substring(0, fit.offsetByCodePoints(fit.length(), -1));
        }
        String stem = fit.contains(".") ? fit.substring(0, fit.indexOf('.')) : fit;
        if (fit.isEmpty() || RESERVED.contains(stem.toLowerCase(Locale.ROOT))) {
            return "_" + fit;
        }
        return fit;
    }
}
