package org.junheng.pdf;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The colour profile (ICC特性文件) of sRGB, IEC 61966-2-1: what the red of a document head is meant to look like. Computed, because the
 * profiles that come with a JDK differ from one maker to the next.
 */
final class Srgb {

    static final String NAME = "sRGB IEC61966-2.1";

    private static final int HEADER = 128;
    private static final int ENTRY = 12;
    /** D50, the white of all profiles, and the three primaries adapted to it. */
    private static final double[] WHITE = {0.9642, 1, 0.8249};
    private static final double[] RED = {0.4361, 0.2225, 0.0139};
    private static final double[] GREEN = {0.3851, 0.7169, 0.0971};
    private static final double[] BLUE = {0.1431, 0.0606, 0.7141};
    /** One entry of the curve for each value of a byte. */
    private static final int STEPS = 256;

    private final ByteBuffer bytes;
    private int entry = HEADER + 4;
    private int end;

    private Srgb(int tags, int data) {
        bytes = ByteBuffer.allocate(HEADER + 4 + ENTRY * tags + data);
        bytes.putInt(HEADER, tags);
        end = HEADER + 4 + ENTRY * tags;
    }

    /** The profile, of version 2.1 as PDF 1.4 knows it. */
    static byte[] profile() {
        byte[] name = description();
        byte[] rights = text("No copyright, use freely");
        byte[] curve = curve();
        var profile = new Srgb(9, name.length + rights.length + 4 * xyz(WHITE).length + curve.length);
        profile.header();
        profile.add(name, "desc");
        profile.add(rights, "cprt");
        profile.add(xyz(WHITE), "wtpt");
        profile.add(xyz(RED), "rXYZ");
        profile.add(xyz(GREEN), "gXYZ");
        profile.add(xyz(BLUE), "bXYZ");
        profile.add(curve, "rTRC", "gTRC", "bTRC");
        return profile.bytes.array();
    }

    private void header() {
        bytes.putInt(0, bytes.capacity());
        bytes.putInt(8, 0x02100000);
        bytes.put(12, ascii("mntrRGB XYZ "));
        // The year of the standard stands for the time the profile was made at.
        bytes.putShort(24, (short) 1999);
        bytes.putShort(26, (short) 1);
        bytes.putShort(28, (short) 1);
        bytes.put(36, ascii("acsp"));
        bytes.put(68, Arrays.copyOfRange(xyz(WHITE), 8, 20));
    }

    /** Adds data under one or several names. */
    private void add(byte[] data, String... names) {
        for (String name : names) {
            bytes.put(entry, ascii(name));
            bytes.putInt(entry + 4, end);
            bytes.putInt(entry + 8, data.length);
            entry += ENTRY;
        }
        bytes.put(end, data);
        end += data.length;
    }

    private static byte[] xyz(double[] colour) {
        ByteBuffer xyz = ByteBuffer.allocate(20).put(ascii("XYZ ")).putInt(0);
        for (double value : colour) {
            xyz.putInt((int) Math.round(value * 0x10000));
        }
        return xyz.array();
    }

    private static byte[] curve() {
        ByteBuffer curve = ByteBuffer.allocate(12 + 2 * STEPS).put(ascii("curv")).putInt(0).putInt(STEPS);
        for (int i = 0; i < STEPS; i++) {
            double signal = i / (STEPS - 1.0);
            double light = signal <= 0.04045 ? signal / 12.92 : StrictMath.pow((signal + 0.055) / 1.055, 2.4);
            curve.putShort((short) Math.round(light * 0xFFFF));
        }
        return curve.array();
    }

    private static byte[] text(String text) {
        return padded(ByteBuffer.allocate(12 + text.length()).put(ascii("text")).putInt(0).put(ascii(text)));
    }

    /** The name in ASCII; the places for it in Unicode and in Macintosh script stay empty. */
    private static byte[] description() {
        return padded(ByteBuffer.allocate(96 + NAME.length()).put(ascii("desc")).putInt(0).putInt(NAME.length() + 1).put(ascii(NAME)));
    }

    private static byte[] padded(ByteBuffer data) {
        return Arrays.copyOf(data.array(), (data.capacity() + 3) / 4 * 4);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
