package org.junheng.job;

/**
 * A finished file in memory (成品文件).
 *
 * @param name file name, safe on any system, within the county's folder
 * @param content what it holds
 * @param pages number of pages; 0 where it has none
 * @param bytes the file
 */
record PrintedFile(String name, Delivery.Content content, int pages, byte[] bytes) {

    /** The same file under another name. */
    PrintedFile named(String other) {
        return new PrintedFile(other, content, pages, bytes);
    }

    /** Its name without folders and ending: what a table is called. */
    String title() {
        return name.substring(name.lastIndexOf('/') + 1, name.lastIndexOf('.'));
    }

    /** The ending of its name, without a dot. */
    String ending() {
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
