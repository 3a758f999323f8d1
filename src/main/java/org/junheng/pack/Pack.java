package org.junheng.pack;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junheng.fault.Fault;
import org.junheng.fault.Faults;
import org.junheng.fault.Place;

/**
 * What a bureau may change without Java (模板包): documents, standards, styles. Names are relative, with forward slashes, and cannot
 * leave the pack.
 */
public sealed interface Pack {

    /**
     * The text of a file.
     *
     * @throws Faults {@code TPL-001} if there is no such file in the pack
     */
    String read(String name);

    /** Whether the pack has the file. */
    boolean has(String name);

    /** The place of a file for messages. */
    default Place place(String name) {
        return Place.file("templates/" + name);
    }

    /** The pack that comes with the program. */
    static Pack builtIn() {
        return new BuiltIn();
    }

    /** A folder laid out like {@code templates/}. */
    static Pack at(Path folder) {
        return new Folder(folder.toAbsolutePath().normalize());
    }

    /** The pack inside the jar. */
    record BuiltIn() implements Pack {
        @Override
        public String read(String name) {
            try (InputStream in = open(name)) {
                if (in == null) {
                    throw missing(name);
                }
                return new String(in.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new Faults(new Fault("TPL-001", place(name), "读不出的文件", "模板包内可读的文件", "请检查文件权限"));
            }
        }

        @Override
        public boolean has(String name) {
            try (InputStream in = open(name)) {
                return in != null;
            } catch (IOException e) {
                return false;
            }
        }

        private static InputStream open(String name) {
            return inside(name) ? Pack.class.getResourceAsStream("/templates/" + name) : null;
        }
    }

    /** A pack in a folder. */
    record Folder(Path root) implements Pack {
        @Override
        public String read(String name) {
            try {
                return Files.readString(file(name));
            } catch (NoSuchFileException e) {
                throw missing(name);
            } catch (IOException e) {
                throw new Faults(new Fault("TPL-001", place(name), "读不出的文件", "UTF-8编码、可读的文件", "请检查文件权限和编码"));
            }
        }

        @Override
        public boolean has(String name) {
            return inside(name) && Files.isRegularFile(root.resolve(name)) && isUnderRoot(root.resolve(name));
        }

        private Path file(String name) {
            if (!has(name)) {
                throw missing(name);
            }
            return root.resolve(name);
        }

        /** A link out of the pack is not followed. */
        private boolean isUnderRoot(Path file) {
            try {
                return file.toRealPath().startsWith(root.toRealPath());
            } catch (IOException e) {
                return false;
            }
        }
    }

    private static boolean inside(String name) {
        return !name.startsWith("/") && !name.contains("\\") && !name.contains(":") && Path.of(name).normalize().equals(Path.of(name))
                && !name.startsWith("..");
    }

    private static Faults missing(String name) {
        return new Faults(new Fault("TPL-001", Place.file("templates/" + name), "模板包内没有这个文件", "一个存在的文件", "请检查名称，或恢复模板包"));
    }
}
