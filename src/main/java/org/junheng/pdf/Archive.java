package org.junheng.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

/** What a PDF of another engine needs beside its pages to be PDF/A-1b (归档所需): the same as ours have. */
public final class Archive {

    /** The language of all files. */
    public static final String LANGUAGE = "zh-CN";

    private Archive() {}

    private static final class Once {
        static final Path PROFILE = write();
    }

    /** The colour profile as a file, for an engine that reads files; written once in a process, gone when it ends. */
    public static Path profile() {
        return Once.PROFILE;
    }

    private static Path write() {
        try {
            Path file = Files.createTempFile("junheng-", ".icc");
            file.toFile().deleteOnExit();
            return Files.write(file, Srgb.profile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * What the file says about itself in XML; its information dictionary has to say the same.
     *
     * @param title without control characters
     */
    public static byte[] metadata(String title, String program, Instant made) {
        return Xmp.packet(Conformance.A_1B, LANGUAGE, title, "", program, made);
    }
}
