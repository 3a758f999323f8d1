package org.junheng.job;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A file format (文件格式). */
public enum Format {
    DOCX,
    PDF;

    /** Those of some endings. */
    public static Set<Format> of(Collection<String> endings) {
        return Stream.of(values()).filter(format -> endings.contains(format.ending())).collect(Collectors.toCollection(() -> EnumSet.noneOf(Format.class)));
    }

    /** The ending of its files, without a dot; also its name on the command line. */
    public String ending() {
        return name().toLowerCase(Locale.ROOT);
    }
}
