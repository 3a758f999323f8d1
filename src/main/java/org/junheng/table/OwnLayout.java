package org.junheng.table;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.junheng.county.PointedFile;
import org.junheng.fault.Fault;
import org.junheng.fault.Faults;

/**
 * A layout that a bureau keeps itself (本单位的表样).
 *
 * @param path the file, the same however it is pointed to
 * @param jrxml its text
 */
record OwnLayout(Path path, String jrxml) {

    private static final int MOST = 1 << 20;
    private static final String BOM = "\uFEFF";

    /**
     * Reads the file.
     *
     * @throws Faults {@code TPL-044} at the place that points to it if it cannot be read
     */
    static OwnLayout read(PointedFile pointed) {
        try {
            Path path = pointed.path().toAbsolutePath().normalize();
            if (!Files.isRegularFile(path)) {
                throw unreadable(pointed, Files.exists(path) ? "不是文件" : "没有这个文件");
            }
            if (Files.size(path) > MOST) {
                throw unreadable(pointed, "超过1MB");
            }
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(Files.readAllBytes(path))).toString();
            return new OwnLayout(path, text.startsWith(BOM) ? text.substring(1) : text);
        } catch (CharacterCodingException e) {
            throw unreadable(pointed, "编码不是UTF-8");
        } catch (InvalidPathException | IOException e) {
            throw unreadable(pointed, "读不出");
        }
    }

    private static Faults unreadable(PointedFile pointed, String why) {
        return new Faults(new Fault("TPL-044", pointed.place(), "表样文件“" + pointed.name() + "”" + why, "能读取的.jrxml文件，相对本文件或绝对路径", "请检查文件名和所在目录"));
    }
}
