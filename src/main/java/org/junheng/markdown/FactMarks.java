package org.junheng.markdown;

/**
 * How a template marks a figure in the text it makes (数据项标记): {@code OPEN index MIDDLE words CLOSE}, the index being the figure's
 * place in the list of facts handed to the reader. The marks are Unicode noncharacters, so no text of a user's can hold them.
 */
public final class FactMarks {

    /** Before the index. */
    public static final char OPEN = '\uFDD0';
    /** Between the index and the printed words. */
    public static final char MIDDLE = '\uFDD1';
    /** Behind the printed words. */
    public static final char CLOSE = '\uFDD2';

    private FactMarks() {}

    /**
     * A marked figure.
     *
     * @param index place of the figure in the list of facts, from 0
     * @param words how it is written here; never escaped, whatever they hold
     */
    public static String mark(int index, String words) {
        return OPEN + Integer.toString(index) + MIDDLE + words + CLOSE;
    }
}
