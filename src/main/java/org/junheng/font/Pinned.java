package org.junheng.font;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A file known by its contents (校验过的文件).
 *
 * @param file its name
 * @param bytes its size
 * @param sha256 its SHA-256, 64 small hexadecimal digits
 */
record Pinned(String file, long bytes, String sha256) {

    /** Whether the folder holds just this file. */
    boolean isIn(Path folder) {
        Path path = folder.resolve(file);
        try {
            return Files.isRegularFile(path) && Files.size(path) == bytes && sha256(path).equals(sha256);
        } catch (IOException e) {
            return false;
        }
    }

    private static String sha256(Path path) throws IOException {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(path)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
