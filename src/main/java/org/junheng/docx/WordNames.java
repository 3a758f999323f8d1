package org.junheng.docx;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junheng.fault.Fault;
import org.junheng.fault.Faults;
import org.junheng.fault.Place;
import org.junheng.font.FontRole;
import org.junheng.pack.Pack;

/**
 * How Word calls our typefaces and styles ({@code templates/styles/word.yaml}).
 *
 * @param fonts by the Chinese word of the role
 * @param styles built-in styles of Word that play the part of ours, by our name
 */
record WordNames(Map<String, Font> fonts, Map<String, Style> styles) {

    private static final String FILE = "styles/word.yaml";
    private static final List<String> FAMILIES = List.of("auto", "decorative", "modern", "roman", "script", "swiss");

    WordNames {
        fonts = Map.copyOf(fonts);
        styles = Map.copyOf(styles);
    }

    /**
     * The typefaces of a role.
     *
     * @param name the usual one
     * @param large the one for texts with Han characters outside GB 2312; absent where the usual one has them
     */
    record Font(Face name, Face large) {
        Font {
            Objects.requireNonNull(name);
        }
    }

    /**
     * A typeface as Word's font table describes it.
     *
     * @param name the family's name
     * @param substitute what Word takes where the family is not installed; Word reads one name of at most 31 characters
     * @param panose classification, ten bytes in hexadecimal
     * @param family Word's class of families: auto, modern, roman, script, swiss
     */
    record Face(String name, String substitute, String panose, String family) {
        Face {
            Objects.requireNonNull(name);
            if (substitute.length() > 31 || !panose.matches("[0-9A-F]{20}") || !FAMILIES.contains(family)) {
                throw new IllegalArgumentException(name);
            }
        }
    }

    /** A paragraph style's identifier and its name in the file, which is English for built-in styles whatever language Word speaks. */
    record Style(String id, String name) {
        Style {
            Objects.requireNonNull(name);
            if (!id.matches("[A-Za-z0-9]+")) {
                throw new IllegalArgumentException(id);
            }
        }
    }

    /**
     * Reads the names.
     *
     * @throws Faults {@code TPL-211} if the file cannot be used
     */
    static WordNames read(Pack pack) {
        Place place = pack.place(FILE);
        WordNames names = parse(pack.read(FILE), place);
        String missing = Stream.of(FontRole.values())
                .map(FontRole::chinese)
                .filter(role -> names.fonts.get(role) == null)
                .collect(Collectors.joining("、"));
        if (!missing.isEmpty()) {
            throw new Faults(new Fault("TPL-211", place, "fonts里缺少" + missing, "五种字体都有名称", ""));
        }
        return names;
    }

    private static WordNames parse(String yaml, Place place) {
        try {
            return new YAMLMapper().readValue(yaml, WordNames.class);
        } catch (JsonProcessingException e) {
            Place where = e.getLocation() == null ? place : Place.line(place.file(), e.getLocation().getLineNr());
            throw new Faults(new Fault("TPL-211", where, "读不懂的内容", "fonts、styles两节，写法同内置的文件", "请对照内置模板包的" + FILE + "修改"));
        }
    }

    /** The typeface of a role. */
    Face face(FontRole role, boolean beyondGb2312) {
        Font font = fonts.get(role.chinese());
        return beyondGb2312 && font.large() != null ? font.large() : font.name();
    }

    /** Word's style for ours: the built-in one that plays its part, or one of the same name. */
    Style style(String name) {
        return styles.getOrDefault(name, new Style(identifier(name), name));
    }

    /** Identifiers are ASCII, because programs that rewrite Word files garble others; the name's code units keep them apart. */
    private static String identifier(String name) {
        return "U" + name.chars().mapToObj(c -> HexFormat.of().withUpperCase().toHexDigits((char) c)).collect(Collectors.joining());
    }
}
