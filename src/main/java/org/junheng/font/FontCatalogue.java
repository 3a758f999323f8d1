package org.junheng.font;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junheng.fault.Fault;
import org.junheng.fault.Faults;
import org.junheng.fault.Place;
import org.junheng.pack.Pack;

/**
 * Which fonts may play which role (字体清单): {@code templates/styles/fonts.yaml}, which explains its keys.
 *
 * @param roles what is looked for, by the role's Chinese word
 * @param systemFolders where systems keep their fonts; {@code ~} is the user's home
 * @param open the open fonts that can be fetched
 */
record FontCatalogue(Map<String, Wanted> roles, List<String> systemFolders, Open open) {

    private static final String FILE = "styles/fonts.yaml";

    /**
     * What is looked for in one role.
     *
     * @param proper the fonts official documents are set in
     * @param substitute acceptable replacements
     * @param lastResort the file of Noto Sans SC that stands in when there is nothing else
     */
    record Wanted(Candidates proper, Candidates substitute, String lastResort) {

        /** The font that should be used. */
        String ideal() {
            return proper.names.get(0);
        }

        boolean wants(FontFile face) {
            return proper.wants(face) || substitute.wants(face);
        }

        /** Whether the file's name promises a face that is wanted. */
        boolean mayBe(Path file) {
            return Stream.concat(proper.files.stream(), substitute.files.stream()).anyMatch(name -> FontFile.isCalled(file, name));
        }
    }

    /**
     * Fonts in order of preference.
     *
     * @param names names as the font files give them
     * @param files beginnings of file names
     */
    record Candidates(List<String> names, List<String> files) {

        private static final int UNWANTED = Integer.MAX_VALUE;

        boolean wants(FontFile face) {
            return rank(face) < UNWANTED;
        }

        /**
         * The face's place in the order, a name before any file name; the greatest number if it is not wanted. A collection holds several
         * fonts, so that its file name says too little.
         */
        int rank(FontFile face) {
            int byName = first(names, name -> face.names().stream().anyMatch(name::equalsIgnoreCase));
            if (byName < UNWANTED || face.ofCollection()) {
                return byName;
            }
            int byFile = first(files, name -> FontFile.isCalled(face.path(), name));
            return byFile == UNWANTED ? UNWANTED : names.size() + byFile;
        }

        private static int first(List<String> list, Predicate<String> test) {
            return IntStream.range(0, list.size()).filter(k -> test.test(list.get(k))).findFirst().orElse(UNWANTED);
        }
    }

    /**
     * Open fonts in a Debian package.
     *
     * @param debian the package
     * @param download how much is downloaded, in words
     * @param folder where the faces are in the package
     * @param faces the faces by the role's Chinese word
     */
    record Open(@JsonProperty("package") String debian, String download, String folder, Map<String, Pinned> faces) {}

    /**
     * Reads the pack's list.
     *
     * @throws Faults {@code TPL-041} if it is not as it should be
     */
    static FontCatalogue of(Pack pack) {
        Place place = pack.place(FILE);
        try {
            FontCatalogue catalogue = JsonMapper.builder(new YAMLFactory())
                    .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
                    .build()
                    .readValue(pack.read(FILE), FontCatalogue.class);
            for (FontRole role : FontRole.values()) {
                Wanted wanted = catalogue.roles.get(role.chinese());
                if (wanted == null || wanted.proper.names.isEmpty() || !catalogue.open.faces.containsKey(role.chinese())) {
                    throw malformed(place, "角色“" + role.chinese() + "”缺失或没有写全");
                }
                if (!LastResort.exists(wanted.lastResort)) {
                    throw malformed(place, "程序没有附带的“" + wanted.lastResort + "”");
                }
            }
            return catalogue;
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            throw malformed(Place.line(place.file(), line), complaint(e));
        }
    }

    /** The folders of systems that are of this one's kind, so that they can be looked into. */
    List<Path> systemFolders(String home) {
        return systemFolders.stream().map(folder -> Path.of(folder.startsWith("~/") ? home + folder.substring(1) : folder))
                .filter(Path::isAbsolute).toList();
    }

    Wanted of(FontRole role) {
        return roles.get(role.chinese());
    }

    private static String complaint(JsonProcessingException e) {
        if (e instanceof UnrecognizedPropertyException unknown) {
            return "不认识的“" + unknown.getPropertyName() + "”";
        }
        if (e instanceof JsonMappingException mapping) {
            return mapping.getPath().stream().map(JsonMappingException.Reference::getFieldName).filter(Objects::nonNull)
                    .collect(Collectors.joining(".", "“", "”")) + "缺失或不合格式";
        }
        return "不合YAML语法的内容";
    }

    private static Faults malformed(Place place, String found) {
        return new Faults(new Fault("TPL-041", place, found, "五个角色各有proper、substitute、lastResort和一个开放字体",
                "请对照程序自带的styles/fonts.yaml修改"));
    }
}
