package org.junheng.job;

/** A file format (文件格式). */
public enum Format {
    DOCX,
    PDF;

    /** The ending of its files, without a dot; also its name on the command line. */
    public String ending() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
