package org.junheng.draft;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.List;
import java.util.Optional;
import org.junheng.fault.Faults;
import org.junheng.pack.Pack;
import org.junheng.pack.PackYaml;

/** The document kinds of a pack (文种目录): {@code templates/documents/kinds.yaml}, in the order they are offered. */
public final class Kinds {

    /** The name of the list in its folder. */
    static final String LIST = "kinds.yaml";
    /** Where the kinds are that are written from a county's data. */
    static final String FOLDER = "documents";

    private Kinds() {}

    /** @throws Faults {@code TPL-021} if the list cannot be read */
    public static List<Kind> read(Pack pack) {
        return read(pack, FOLDER);
    }

    /** The kinds of a folder. */
    static List<Kind> read(Pack pack, String folder) {
        return PackYaml.read(pack, folder + "/" + LIST, new TypeReference<List<Kind>>() {}, "文种目录的格式");
    }

    /** The kind of that id or Chinese name. */
    public static Optional<Kind> find(List<Kind> kinds, String name) {
        return kinds.stream().filter(kind -> kind.id().equals(name) || kind.name().equals(name)).findFirst();
    }
}
