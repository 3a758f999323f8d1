package org.junheng.font;

import com.lowagie.text.DocumentException;
import com.lowagie.text.pdf.BaseFont;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A face as a file of its own, for engines that read font files themselves (供其他排版程序使用的字体). */
public final class EngineFont {

    private static final Map<FontFace, Path> WRITTEN = new ConcurrentHashMap<>();

    private EngineFont() {}

    /**
     * The file; written once in a process, gone when it ends. OpenPDF keeps a font by the name of its file, so the one that the engine will
     * get from it is made here, with a subset tag that follows from the name.
     */
    public static Path of(FontFace face) {
        return WRITTEN.computeIfAbsent(face, EngineFont::write);
    }

    private static Path write(FontFace face) {
        try {
            Path file = Files.createTempFile("junheng-", ".otf");
            file.toFile().deleteOnExit();
            Files.write(file, face.program());
            BaseFont font = BaseFont.createFont(file.toString(), BaseFont.IDENTITY_H, BaseFont.EMBEDDED);
            font.setSecureRandom(new SubsetTag(font.getPostscriptFontName()));
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (DocumentException e) {
            throw new IllegalStateException(face.name(), e);
        }
    }
}
