package org.junheng.queue;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What tells items apart (件的编号): whoever wants the same document in the same place of the same data file wants the same item. */
final class ItemId {

    private ItemId() {}

    static String of(String out, String file, String kind) {
        try {
            // no path has the null character in it
            byte[] words = String.join("\0", out, file, kind).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(words));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
