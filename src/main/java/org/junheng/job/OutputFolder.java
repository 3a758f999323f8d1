package org.junheng.job;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collection;
import java.util.TreeMap;
import org.junheng.fault.Fault;
import org.junheng.fault.Faults;
import org.junheng.fault.Place;

/** The output folder (输出目录): every file whole or not at all, and a manifest of what is there. */
public final class OutputFolder {

    private static final String MANIFEST = "manifest.jsonl";
    private static final JsonMapper MAPPER = new JsonMapper();

    private final Path root;

    /** @param root made when the first file is written */
    public OutputFolder(Path root) {
        this.root = root;
    }

    /**
     * Writes a file whole or not at all, over an older one of the same name.
     *
     * @param path path inside the folder, of safe names, with forward slashes
     * @return the file
     * @throws Faults {@code OUT-020} if it cannot be written
     */
    public Path write(String path, byte[] bytes) {
        Path file = root.resolve(path).normalize();
        if (!file.toAbsolutePath().normalize().startsWith(root.toAbsolutePath().normalize())) {
            throw new IllegalArgumentException("a path out of the output folder: " + path);
        }
        try {
            Path folder = file.toAbsolutePath().getParent();
            Files.createDirectories(folder);
            Path part = Files.createTempFile(folder, ".junheng-", ".part");
            try {
                Files.write(part, bytes);
                move(part, file);
            } finally {
                Files.deleteIfExists(part);
            }
            return file;
        } catch (IOException e) {
            throw new Faults(new Fault("OUT-020", Place.file(file.toString()), "写不进的文件（" + e.getClass().getSimpleName() + "）", "可写的输出目录",
                    "请检查目录权限、磁盘空间，关闭正在打开这个文件的程序"));
        }
    }

    private static void move(Path part, Path file) throws IOException {
        try {
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Adds lines to the manifest: sorted by path, one line a file, files that are gone left out. */
    public void record(Collection<Delivery> deliveries) {
        var lines = new TreeMap<String, String>();
        try {
            Path manifest = root.resolve(MANIFEST);
            if (Files.exists(manifest)) {
                for (String line : Files.readAllLines(manifest, StandardCharsets.UTF_8)) {
                    String path = MAPPER.readTree(line).path("path").asText();
                    if (Files.exists(root.resolve(path))) {
                        lines.put(path, line);
                    }
                }
            }
            for (Delivery delivery : deliveries) {
                lines.put(delivery.path(), MAPPER.writeValueAsString(delivery));
            }
        } catch (JsonProcessingException e) {
            throw new Faults(new Fault("OUT-021", Place.file(root.resolve(MANIFEST).toString()), "不能识别的行", "本程序写的清单", "请删去该文件后重新生成"));
        } catch (IOException e) {
            throw new Faults(new Fault("OUT-020", Place.file(root.resolve(MANIFEST).toString()), "读不出的文件", "可读写的输出目录", "请检查目录权限"));
        }
        write(MANIFEST, (String.join("\n", lines.values()) + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
