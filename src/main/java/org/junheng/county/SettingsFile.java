package org.junheng.county;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.junheng.fault.Fault;
import org.junheng.fault.Place;

/**
 * A kind of file in which a bureau sets something (设置文件的一种): YAML in UTF-8, without aliases, checked in every way like data before it is a record.
 *
 * @param <T> the record of the whole file, whose components have a {@link Field}
 */
public final class SettingsFile<T extends Record> {

    private static final int MEGABYTES = 1;

    private final Input<T> input;

    /** What a schema cannot say about such a file (结构之外的检查). */
    @FunctionalInterface
    public interface Rules {
        /**
         * Everything in the file that breaks a rule.
         *
         * @param root the outermost value; it may have other faults too, so anything may be missing or of another type
         * @param places the place of a value by its JSON pointer; of what is missing, where it would stand
         */
        List<Fault> check(JsonNode root, Function<String, Place> places);
    }

    /**
     * @param type the record of the whole file
     * @param guide the document that tells how such a file is written, as messages name it
     * @param rules what the schema cannot say
     */
    public SettingsFile(Class<T> type, String guide, Rules rules) {
        input = new Input<>(type, guide, tree -> rules.check(tree.root(), tree::place));
    }

    /**
     * Reads and checks a file.
     *
     * @throws org.junheng.fault.Faults everything wrong with the file, in the order of the file
     */
    public T read(Path file) {
        return read(InputText.of(file, MEGABYTES), file.toString());
    }

    /**
     * Reads and checks a text.
     *
     * @param yaml the text
     * @param name what faults name as their file
     * @throws org.junheng.fault.Faults everything wrong with the text, in its order
     */
    public T read(String yaml, String name) {
        return input.bind(TreeReader.yaml(yaml, name));
    }
}
