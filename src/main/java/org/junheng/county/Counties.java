package org.junheng.county;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junheng.fault.Fault;
import org.junheng.fault.Faults;
import org.junheng.fault.Place;

/** Reads a county's file (读取县域数据): JSON in UTF-8, one county in one year. */
public final class Counties {

    /** Far more than the largest county needs, and little enough for a program of 256 MB. */
    private static final int MEGABYTES = 16;

    private static final Input<County> INPUT = new Input<>(County.class, "docs/input.md", CountyRules::check);

    private Counties() {}

    /**
     * Reads and checks a file.
     *
     * @return the county, every figure with its place in the file
     * @throws org.junheng.fault.Faults everything wrong with the file, in the order of the file
     */
    public static County read(Path file) {
        return INPUT.bind(tree(file, bytes(file), List.of()));
    }

    /** What a file calls its county, whatever else is wrong with it; empty if that cannot be read. */
    public static Optional<String> name(Path file) {
        try {
            return Optional.of(TreeReader.json(InputText.of(bytes(file), file.toString()), file.toString()).root().path("name"))
                    .filter(JsonNode::isTextual).map(JsonNode::asText).filter(name -> !name.isBlank());
        } catch (Faults unreadable) {
            return Optional.empty();
        }
    }

    /**
     * The bytes of a file that is not too large for data.
     *
     * @throws org.junheng.fault.Faults {@code DATA-001}, {@code DATA-002} if it cannot be read or is
     */
    public static byte[] bytes(Path file) {
        return InputText.bytes(file, MEGABYTES);
    }

    /**
     * Reads a file as it would be after some changes (试算), one after the other, checks it as if it had been written so, and keeps where everything
     * stands in it. A figure that a change put there says so in its source; without changes this is the file as it is.
     *
     * @throws org.junheng.fault.Faults everything wrong with the file and the changes: a change that leads nowhere is {@code DATA-061}, to several
     *     places {@code DATA-062}, one that adds to no number {@code DATA-063}
     */
    public static CountyFile open(Path file, List<Change> changes) {
        Tree tree = tree(file, bytes(file), changes);
        return new CountyFile(INPUT.bind(tree), tree);
    }

    /** Frozen data says so in its note; changed, it is not what was frozen. */
    private static Tree tree(Path file, byte[] data, List<Change> changes) {
        Optional<Freeze> freeze = Freeze.of(file, data);
        Tree tree = changed(InputText.of(data, file.toString()), file.toString(), changes);
        if (changes.isEmpty()) {
            freeze.ifPresent(each -> each.tell(tree));
        }
        return tree;
    }

    private static Tree changed(String json, String name, List<Change> changes) {
        Tree tree = TreeReader.json(json, name);
        for (Change change : changes) {
            try {
                Editor.apply(change, tree, County.class);
            } catch (Faults faults) {
                faults.list().forEach(tree.found()::add);
            }
        }
        return tree;
    }

    /** Reads and checks the bytes of a file as they are, frozen or not. */
    public static County read(byte[] data, String name) {
        return read(InputText.of(data, name), name);
    }

    /**
     * Reads and checks a text.
     *
     * @param json the text
     * @param name what faults name as their file
     * @throws org.junheng.fault.Faults everything wrong with the text, in its order
     */
    public static County read(String json, String name) {
        return read(json, name, List.of());
    }

    /**
     * Checks a text that was made from cells of sheets (由表格采集的数据): faults name the cells.
     *
     * @param cells where what stands at a JSON pointer comes from; what has none comes from where the object around it does
     * @return everything wrong with it, in no order
     */
    public static List<Fault> check(String json, Map<String, Place> cells) {
        try {
            Tree tree = TreeReader.json(json, "").at(cells);
            INPUT.bind(tree);
            return List.of();
        } catch (Faults faults) {
            return faults.list();
        }
    }

    /** Reads and checks a text as it would be after some changes. */
    public static County read(String json, String name, List<Change> changes) {
        return INPUT.bind(changed(json, name, changes));
    }
}
