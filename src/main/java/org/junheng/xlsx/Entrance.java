package org.junheng.xlsx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junheng.fault.Fault;
import org.junheng.fault.Faults;
import org.junheng.fault.Place;

/**
 * Whether a file may be opened as a workbook (打开之前的检查). Workbooks come from anywhere: nothing is opened that unpacks to more than a
 * county ever needs, runs anything or looks anything up elsewhere.
 */
final class Entrance {

    /** The most that all parts together may unpack to. */
    static final int MOST_UNPACKED = 64 << 20;
    private static final int MEGABYTE = 1 << 20;
    private static final int MOST_PARTS = 2000;
    private static final int HEAD_BYTES = 512;
    private static final int[] COMPOUND = {0xD0, 0xCF, 0x11, 0xE0};
    private static final String XLSX = "Excel工作簿（.xlsx）";
    /** A hyperlink leads a reader elsewhere, but nothing is taken from there. */
    private static final Pattern OUTSIDE = Pattern.compile("<(?:\\w+:)?Relationship\\s(?![^>]*/hyperlink\")[^>]*TargetMode\\s*=\\s*[\"']External[\"']");

    private final String file;
    private final List<String> parts = new ArrayList<>();
    private boolean outside;

    private Entrance(String file) {
        this.file = file;
    }

    /**
     * Checks a file.
     *
     * @throws Faults {@code DATA-080} if it is no workbook of the kind, {@code DATA-081} if it is too large, {@code DATA-082} if it has macros or links
     */
    static void check(byte[] bytes, String file) {
        new Entrance(file).check(bytes);
    }

    private void check(byte[] bytes) {
        if (starts(bytes, COMPOUND)) {
            throw compound(bytes);
        }
        if (!starts(bytes, 'P', 'K')) {
            throw other(bytes);
        }
        try {
            unpack(bytes);
        } catch (ZipException e) {
            throw notXlsx("损坏的文件", "用Excel或WPS打开，另存为" + XLSX);
        } catch (IOException e) {
            throw notXlsx("不完整的文件", "重新复制或导出");
        }
        if (!parts.contains("xl/workbook.xml")) {
            boolean open = parts.contains("content.xml");
            throw notXlsx(open ? "ODF表格（.ods）" : "不是Excel工作簿的压缩文件", "用Excel或WPS打开，另存为" + XLSX);
        }
        if (parts.stream().anyMatch(part -> part.endsWith("vbaproject.bin") || part.startsWith("xl/macrosheets/"))) {
            throw untrusted("带宏的工作簿", "不带宏的工作簿", "用Excel打开，另存为“Excel工作簿（*.xlsx）”，提示去掉宏时选“是”");
        }
        if (outside || parts.stream().anyMatch(part -> part.startsWith("xl/externallinks/") || part.equals("xl/connections.xml"))) {
            throw untrusted("链接到别的文件或数据库的工作簿", "数据都在本文件里的工作簿", "在Excel“数据”“编辑链接”里选“断开链接”，公式变成数值后再保存");
        }
    }

    private void unpack(byte[] bytes) throws IOException {
        long unpacked = 0;
        byte[] buffer = new byte[1 << 16];
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String name = entry.getName().toLowerCase(Locale.ROOT);
                parts.add(name);
                var relations = new StringBuilder();
                for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
                    unpacked += read;
                    if (unpacked > MOST_UNPACKED || parts.size() > MOST_PARTS) {
                        throw new Faults(new Fault("DATA-081", Place.file(file), "解开后超过" + MOST_UNPACKED / MEGABYTE + "MB的工作簿",
                                "不超过" + MOST_UNPACKED / MEGABYTE + "MB的工作簿", "只留要填报的工作表，删去图片和多余的格式，另存后再读"));
                    }
                    if (name.endsWith(".rels")) {
                        relations.append(new String(buffer, 0, read, StandardCharsets.UTF_8));
                    }
                }
                outside |= OUTSIDE.matcher(relations).find();
            }
        }
    }

    /** The format that Excel had before 2007, in which an encrypted new one is wrapped as well. */
    private Faults compound(byte[] bytes) {
        try (var files = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
            if (files.getRoot().hasEntryCaseInsensitive("EncryptedPackage")) {
                return notXlsx("加了密码的工作簿", "用Excel打开，“文件”“信息”“保护工作簿”“用密码进行加密”里删去密码后保存");
            }
        } catch (IOException | RuntimeException e) {
            // Damaged: whatever it was, it is of the old kind.
        }
        return notXlsx("旧格式的文件（.xls、.et）", "用Excel或WPS打开，“另存为”选“Excel工作簿（*.xlsx）”");
    }

    private Faults other(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(HEAD_BYTES, bytes.length), StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
        if (bytes.length == 0) {
            return notXlsx("空文件", "检查文件是否保存完整");
        }
        boolean web = head.contains("<html") || head.contains("<table") || head.contains("<?xml");
        return notXlsx(web ? "网页或XML（有的系统导出的“Excel”其实是网页）" : "不是Excel工作簿的文件", "用Excel或WPS打开，另存为" + XLSX);
    }

    private static boolean starts(byte[] bytes, int... head) {
        for (int i = 0; i < head.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != head[i]) {
                return false;
            }
        }
        return true;
    }

    private Faults notXlsx(String found, String mend) {
        return new Faults(new Fault("DATA-080", Place.file(file), found, XLSX, mend));
    }

    private Faults untrusted(String found, String expected, String mend) {
        return new Faults(new Fault("DATA-082", Place.file(file), found, expected, mend));
    }
}
