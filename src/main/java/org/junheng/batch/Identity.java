package org.junheng.batch;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junheng.county.Bureau;
import org.junheng.county.Bureaus;
import org.junheng.county.Freeze;
import org.junheng.fault.Fault;
import org.junheng.fault.Faults;
import org.junheng.fault.Place;
import org.junheng.font.FontFace;
import org.junheng.font.FontRole;
import org.junheng.font.Fonts;
import org.junheng.pack.Pack;

/**
 * What a document is made from, as one hash (身份): the data and the settings beside it, the templates, the standard, the fonts, the program
 * and the options. The same identity gives the same bytes, so what is there already need not be made again.
 */
public final class Identity {

    private final Pack pack;
    private final byte[] common;
    private final Map<Optional<Path>, byte[]> fonts = new HashMap<>();

    /** Identities of what is made by a setting; what they have in common is read once. */
    public Identity(Pack pack, Setting setting) {
        this.pack = pack;
        var digest = sha256();
        digest.update(program());
        digest.update(templates(pack));
        add(digest, setting.standard());
        Path standard = Path.of(setting.standard());
        if (Files.isRegularFile(standard)) {
            digest.update(sha256().digest(bytes(standard)));
        }
        setting.formats().stream().sorted().forEach(format -> add(digest, format.name()));
        add(digest, setting.conformance().name());
        add(digest, setting.profile().name());
        common = digest.digest();
    }

    /**
     * The identities of some kinds of documents of one county, by the kinds' ids.
     *
     * @param file the data file
     * @param data its bytes, as {@link #bytes} tells them
     * @param settings the bureau's settings
     * @throws Faults if the settings cannot be read, or the data is not what was frozen
     */
    public synchronized Map<String, String> of(Path file, byte[] data, Optional<Path> settings, List<String> kinds) {
        var digest = sha256();
        digest.update(common);
        addData(digest, file, data);
        addSettings(digest, settings);
        byte[] county = digest.digest();
        var identities = new HashMap<String, String>();
        for (String kind : kinds) {
            var own = sha256();
            own.update(county);
            add(own, kind);
            identities.put(kind, HexFormat.of().formatHex(own.digest()));
        }
        return identities;
    }

    /**
     * The identity of the papers of a meeting.
     *
     * @param sources all files that they depend on
     * @param settings the bureau's settings
     * @param stage the name of the stage
     * @throws Faults if the settings cannot be read, or data is not what was frozen
     */
    public synchronized String ofPapers(List<Path> sources, Optional<Path> settings, String stage) {
        var digest = sha256();
        digest.update(common);
        for (Path source : sources) {
            add(digest, source.toString());
            addData(digest, source, bytes(source));
        }
        Bureau bureau = addSettings(digest, settings);
        bureau.layouts().values().forEach(layout -> digest.update(sha256().digest(bytes(layout.path()))));
        add(digest, stage);
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void addData(MessageDigest digest, Path file, byte[] data) {
        digest.update(sha256().digest(data));
        // How documents cite the data is not in its bytes.
        add(digest, Freeze.of(file, data).map(Freeze::words).orElse(""));
    }

    private Bureau addSettings(MessageDigest digest, Optional<Path> settings) {
        Bureau bureau = settings.map(Bureaus::read).orElse(Bureau.NONE);
        digest.update(sha256().digest(settings.map(Identity::bytes).orElse(new byte[0])));
        digest.update(fonts.computeIfAbsent(bureau.fontFolder(), this::ofFonts));
        return bureau;
    }

    /** The bytes of a data file, none if it cannot be read: whoever reads it for its data tells why. */
    public static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            return new byte[0];
        }
    }

    private byte[] ofFonts(Optional<Path> folder) {
        Fonts found = Fonts.find(folder, pack, message -> { });
        Set<FontFace> faces = new LinkedHashSet<>();
        for (FontRole role : FontRole.values()) {
            faces.addAll(found.chain(role));
        }
        var digest = sha256();
        try {
            for (FontFace face : faces) {
                digest.update(sha256().digest(face.program()));
            }
        } catch (IOException e) {
            throw new Faults(new Fault("OUT-020", Place.NOWHERE, "读不出的字体文件", "可读的字体文件", "请检查字体目录"));
        }
        return digest.digest();
    }

    /** The program itself: its archive, or the folder of its classes. */
    private static byte[] program() {
        try {
            return tree(Path.of(Identity.class.getProtectionDomain().getCodeSource().getLocation().toURI()));
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the place of a class is a path", e);
        }
    }

    /** Those in the program are part of it. */
    private static byte[] templates(Pack pack) {
        return pack instanceof Pack.Folder folder ? tree(folder.root()) : new byte[0];
    }

    private static byte[] tree(Path root) {
        var digest = sha256();
        try (Stream<Path> all = Files.walk(root)) {
            var files = new ArrayList<>(all.filter(Files::isRegularFile).toList());
            files.sort(null);
            for (Path file : files) {
                add(digest, root.relativize(file).toString());
                digest.update(sha256().digest(Files.readAllBytes(file)));
            }
        } catch (IOException e) {
            throw new Faults(new Fault("TPL-001", Place.file(root.toString()), "读不出的文件", "可读的文件", "请检查文件权限"));
        }
        return digest.digest();
    }

    /** With its length, so that no two lists of words look alike. */
    private static void add(MessageDigest digest, String word) {
        byte[] bytes = word.getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
        digest.update(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
