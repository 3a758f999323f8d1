package org.junheng.font;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import org.junheng.pack.Pack;

/**
 * The fonts every test uses: the five Fandol faces and nothing of the computer's own, so that all computers set the same pages. They are in
 * the folder that the property or environment variable JUNHENG_FONTS names, else where the product keeps them, fetched if need be.
 */
public final class TestFonts {

    private TestFonts() {}

    private static final class Once {
        static final Path FOLDER = look();
        static final Fonts FONTS = Fonts.find(Optional.of(FOLDER), Pack.builtIn());
    }

    /** The fonts; found once. */
    public static Fonts fonts() {
        return Once.FONTS;
    }

    /** The folder the faces are in. */
    public static Path folder() {
        return Once.FOLDER;
    }

    /** One of the five faces, such as {@code FandolFang-Regular.otf}. */
    static OpenTypeFace face(String file) {
        try {
            return OpenTypeFace.of(folder().resolve(file), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path look() {
        String named = System.getProperty("JUNHENG_FONTS", System.getenv().getOrDefault("JUNHENG_FONTS", ""));
        if (!named.isBlank()) {
            return Path.of(named);
        }
        try {
            return FandolFonts.ofUser(FontCatalogue.of(Pack.builtIn()).open(), System.err::println).folder();
        } catch (IOException e) {
            throw new UncheckedIOException("Tests need the Fandol faces: set JUNHENG_FONTS to a folder with them", e);
        }
    }
}
