package org.junheng.job;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junheng.fault.Fault;
import org.junheng.fault.Faults;
import org.junheng.fault.Place;
import org.junheng.font.FontRole;
import org.junheng.font.Fonts;
import org.junheng.markdown.Markdown;
import org.junheng.pdf.Volume;

/** Binds documents and tables into one volume (合订本): cover, contents, the parts, pages numbered through. */
public final class Binder {

    /** The front of a volume as a draft: what official documents are set from is good enough for it. */
    private static final String FRONT = """
            ---
            文种: 合订本
            版式: 普通材料
            标题: %s
            题注: [%s]
            前置: [封面]
            ---

            ```table
            列:
            - {名: "序号", 宽: 3, 对齐: "中"}
            - {名: "材料", 宽: 20}
            - {名: "页码", 宽: 4, 对齐: "右"}
            行:
            %s```
            """;

    private final Press press;
    private final Fonts fonts;

    /** A binder whose cover and contents a press prints. */
    public Binder(Press press, Fonts fonts) {
        this.press = press;
        this.fonts = fonts;
    }

    /**
     * Binds PDFs.
     *
     * @param title what is on the cover
     * @param files finished PDFs in their order; each is called by its own title, else by its file's name
     * @return the volume
     * @throws Faults {@code OUT-030} where a file is no PDF that can be bound
     */
    public byte[] bind(String title, List<Path> files) {
        var pieces = new ArrayList<Piece>();
        for (Path file : files) {
            try {
                pieces.add(new Piece(file.toString(), file.getFileName().toString(), Files.readAllBytes(file)));
            } catch (IOException e) {
                throw unfit(file.toString(), e);
            }
        }
        return bound(title, List.of(), pieces).bytes();
    }

    /**
     * A volume (合订本).
     *
     * @param pages how many pages it has
     * @param front how many of them its cover and contents take: the first part begins on the next
     */
    record Bound(byte[] bytes, int pages, int front) {}

    /**
     * A PDF to be bound (一份材料).
     *
     * @param path what faults name
     * @param name its file's name, by which it is called if it has no title
     */
    record Piece(String path, String name, byte[] bytes) {}

    /**
     * Binds PDFs that are in memory.
     *
     * @param notes under the title on the cover (题注)
     */
    Bound bound(String title, List<String> notes, List<Piece> pieces) {
        var parts = new ArrayList<Volume.Part>();
        var pages = new ArrayList<Integer>();
        for (Piece piece : pieces) {
            try {
                pages.add(Volume.pages(piece.bytes()));
                String own = Volume.title(piece.bytes());
                parts.add(new Volume.Part(own.isEmpty() ? piece.name().replaceAll("\\.[Pp][Dd][Ff]$", "") : own, piece.bytes()));
            } catch (IOException e) {
                throw unfit(piece.path(), e);
            }
        }
        Instant moment = Instant.parse("2000-01-01T00:00:00Z");
        try {
            // The contents take as many pages with any page numbers.
            int front = Volume.pages(front(title, notes, parts, pages, 0, moment));
            parts.add(0, new Volume.Part("目录", front(title, notes, parts, pages, front, moment)));
            var out = new ByteArrayOutputStream();
            Volume.write(title, parts, fonts.chain(FontRole.SONG).get(0), moment, out);
            return new Bound(out.toByteArray(), front + pages.stream().mapToInt(Integer::intValue).sum(), front);
        } catch (IOException e) {
            throw new IllegalStateException("what was read once can be bound", e);
        }
    }

    private static Faults unfit(String file, IOException e) {
        return new Faults(new Fault("OUT-030", Place.file(file), "不能装订的文件（" + e.getMessage() + "）", "没有加密的PDF", ""));
    }

    private byte[] front(String title, List<String> notes, List<Volume.Part> parts, List<Integer> pages, int before, Instant moment) {
        var rows = new StringBuilder();
        int at = before + 1;
        for (int i = 0; i < parts.size(); i++) {
            rows.append("- [").append(quoted("" + (i + 1))).append(", ").append(quoted(parts.get(i).title())).append(", ").append(quoted("" + at)).append("]\n");
            at += pages.get(i);
        }
        var draft = Markdown.read(FRONT.formatted(quoted(title), notes.stream().map(Binder::quoted).collect(Collectors.joining(", ")), rows), "合订本").document();
        return press.files(draft, Set.of(Format.PDF), moment).get(0).bytes();
    }

    /** As YAML takes it, whatever is in it. */
    private static String quoted(String text) {
        return '"' + text.replaceAll("\\p{Cntrl}", "").replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
