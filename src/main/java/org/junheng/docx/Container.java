package org.junheng.docx;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The zip package of a Word file (OPC), its parts in the order they are added, all with the same time. */
final class Container implements AutoCloseable {

    /** A local time, so that the time zone of the machine does not count. */
    private static final LocalDateTime TIME = LocalDateTime.of(2000, 1, 1, 0, 0);

    private final ZipOutputStream zip;

    Container(OutputStream out) {
        zip = new ZipOutputStream(out);
    }

    /** Adds a part whose content is at hand. */
    void add(String name, byte[] content) throws IOException {
        begin(name);
        zip.write(content);
        zip.closeEntry();
    }

    /** Adds a part that is streamed. */
    void add(String name, Consumer<Xml> content) throws IOException {
        begin(name);
        var xml = new Xml(zip);
        content.accept(xml);
        xml.end();
        zip.closeEntry();
    }

    private void begin(String name) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(TIME);
        zip.putNextEntry(entry);
    }

    /** Ends the package; the stream below stays open. */
    @Override
    public void close() throws IOException {
        zip.finish();
    }
}
