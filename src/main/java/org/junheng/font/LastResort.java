package org.junheng.font;

import com.lowagie.text.pdf.BaseFont;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A weight of Noto Sans SC that comes with the program (备用字体, OFL 1.1): with it a PDF always comes out. Its ten megabytes are unpacked
 * only when it is asked for a character.
 */
final class LastResort implements FontFace {

    private static final String FOLDER = "/fonts/ttf/NotoSansSC/";
    private static final Map<String, LastResort> WEIGHTS = new ConcurrentHashMap<>();

    private final String file;
    private OpenTypeFace face;

    private LastResort(String file) {
        this.file = file;
    }

    /** A weight by its file name, such as {@code NotoSansSC-Regular.ttf}. */
    static LastResort of(String file) {
        return WEIGHTS.computeIfAbsent(file, LastResort::new);
    }

    /** Whether the program comes with such a file. */
    static boolean exists(String file) {
        return LastResort.class.getResource(FOLDER + file) != null;
    }

    private synchronized OpenTypeFace face() {
        if (face == null) {
            try (InputStream in = LastResort.class.getResourceAsStream(FOLDER + file)) {
                if (in == null) {
                    throw new FileNotFoundException(FOLDER + file);
                }
                face = OpenTypeFace.of(file, in.readAllBytes());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return face;
    }

    @Override
    public String name() {
        return file;
    }

    @Override
    public boolean has(int codePoint) {
        return face().has(codePoint);
    }

    @Override
    public byte[] program() throws IOException {
        return face().program();
    }

    @Override
    public double advance(int codePoint) {
        return face().advance(codePoint);
    }

    @Override
    public double shift(int codePoint) {
        return face().shift(codePoint);
    }

    @Override
    public BaseFont embeddable() {
        return face().embeddable();
    }

    @Override
    public String toString() {
        return file;
    }
}
