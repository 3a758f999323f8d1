package org.junheng.bench;

/** One way to make the report. Everything that a service would keep between two reports (fonts, styles, templates) is made with the engine. */
interface Engine {

    /** The report, from content in memory to bytes in memory. */
    byte[] report() throws Exception;
}
