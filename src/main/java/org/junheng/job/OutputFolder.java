package org.junheng.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Collection;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junheng.fault.Fault;
import org.junheng.fault.Faults;
import org.junheng.fault.Place;

/** The output folder (输出目录): every file whole or not at all, and a manifest of what is there. */
public final class OutputFolder {

    private static final Pattern PART = Pattern.compile("\\.junheng-.*\\.part");

    /** Counts the files that this program wrote aside, so that no two have the same name. */
    private static final AtomicLong PARTS = new AtomicLong();

    private static final String LOCK = ".junheng.lock";

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
        Path file = resolve(path);
        try {
            Path folder = file.toAbsolutePath().getParent();
            Files.createDirectories(folder);
            Path part = aside(folder, bytes);
            try {
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

    /**
     * Writes bytes into a new file beside the one they are for: not a temporary file of Java's, which nobody but its owner may read, while others
     * fetch what a server makes.
     */
    private static Path aside(Path folder, byte[] bytes) throws IOException {
        while (true) {
            Path part = folder.resolve(".junheng-" + ProcessHandle.current().pid() + "-" + PARTS.incrementAndGet() + ".part");
            try (FileChannel channel = FileChannel.open(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                onDisk(channel, bytes);
                return part;
            } catch (FileAlreadyExistsException e) {
                // A program that was killed left it, or one on another machine has it: the next number.
            } catch (IOException e) {
                Files.deleteIfExists(part);
                throw e;
            }
        }
    }

    /** A name must not come to stand for bytes that a power failure loses. */
    private static void onDisk(FileChannel channel, byte[] bytes) throws IOException {
        var rest = ByteBuffer.wrap(bytes);
        while (rest.hasRemaining()) {
            channel.write(rest);
        }
        channel.force(false);
    }

    private static void move(Path part, Path file) throws IOException {
        try {
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Lists files that were written, and leaves out those that are gone. */
    void record(Collection<Delivery> deliveries) {
        Manifest<Delivery> manifest = Manifest.ofFiles(this);
        manifest.read();
        manifest.add(deliveries);
        manifest.tidy(delivery -> Files.exists(resolve(delivery.path())));
    }

    /**
     * Where a path in the folder is.
     *
     * @param path path inside the folder, of safe names, with forward slashes
     */
    public Path resolve(String path) {
        Path file = root.resolve(path).normalize();
        if (!file.toAbsolutePath().normalize().startsWith(root.toAbsolutePath().normalize())) {
            throw new IllegalArgumentException("a path out of the output folder: " + path);
        }
        return file;
    }

    /** Removes a file, if it is there. */
    public void remove(String path) {
        try {
            Files.deleteIfExists(resolve(path));
        } catch (IOException e) {
            throw new Faults(new Fault("OUT-020", Place.file(resolve(path).toString()), "删不去的旧文件", "可写的输出目录", "请检查目录权限，关闭正在打开这个文件的程序"));
        }
    }

    /** The folder is somebody's alone until this is closed, or the program ends, however it does. */
    public interface Lock extends AutoCloseable {
        @Override
        void close();
    }

    /**
     * Claims the folder.
     *
     * @throws Faults {@code OUT-031} if another program has it
     */
    public Lock lock() {
        Path file = resolve(LOCK);
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (locked(channel)) {
                // the file says since when
                channel.truncate(0).write(ByteBuffer.wrap(new byte[] {'\n'}));
                return () -> {
                    try {
                        channel.close();
                    } catch (IOException e) {
                        throw new UncheckedIOException("a lock is given back", e);
                    }
                };
            }
            channel.close();
        } catch (IOException e) {
            throw new Faults(new Fault("OUT-020", Place.file(file.toString()), "写不进的文件（" + e.getClass().getSimpleName() + "）", "可写的输出目录", "请检查目录权限"));
        }
        throw new Faults(new Fault("OUT-031", Place.file(root.toString()), "正有另一批在写的目录", "只有一批在写的输出目录", "请等它结束，或换一个目录"));
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    /** Removes what a killed program left half written: files aside that are older than the lock on the folder. */
    public void clean() {
        try {
            clean(Files.getLastModifiedTime(resolve(LOCK)).toInstant());
        } catch (IOException e) {
            throw unusable();
        }
    }

    /**
     * Removes what killed programs left half written.
     *
     * @param before files aside that are older than this: no program that lives takes so long over one
     */
    public void clean(Instant before) {
        try (Stream<Path> all = Files.walk(root)) {
            for (Path part : all.filter(file -> PART.matcher(file.getFileName().toString()).matches()).toList()) {
                if (Files.getLastModifiedTime(part).toInstant().isBefore(before)) {
                    Files.deleteIfExists(part);
                }
            }
        } catch (IOException | UncheckedIOException e) {
            throw unusable();
        }
    }

    private Faults unusable() {
        return new Faults(new Fault("OUT-020", Place.file(root.toString()), "读写不了的目录", "可读写的输出目录", "请检查目录权限"));
    }
}
