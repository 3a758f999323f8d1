package org.junheng.county;

import java.nio.file.Path;

/** Reads a county's file (读取县域数据): JSON in UTF-8, one county in one year. */
public final class Counties {

    /** Far more than the largest county needs, and little enough for a program of 256 MB. */
    private static final int MEGABYTES = 16;

    private static final Input<County> INPUT = new Input<>(County.class, CountyRules::check);

    private Counties() {}

    /**
     * Reads and checks a file.
     *
     * @return the county, every figure with its place in the file
     * @throws org.junheng.fault.Faults everything wrong with the file, in the order of the file
     */
    public static County read(Path file) {
        return read(InputText.of(file, MEGABYTES), file.toString());
    }

    /**
     * Reads and checks a file, and keeps where everything stands in it.
     *
     * @throws org.junheng.fault.Faults everything wrong with the file, in the order of the file
     */
    public static CountyFile open(Path file) {
        Tree tree = TreeReader.json(InputText.of(file, MEGABYTES), file.toString());
        return new CountyFile(INPUT.bind(tree), tree);
    }

    /**
     * Reads and checks a text.
     *
     * @param json the text
     * @param name what faults name as their file
     * @throws org.junheng.fault.Faults everything wrong with the text, in its order
     */
    public static County read(String json, String name) {
        return INPUT.bind(TreeReader.json(json, name));
    }
}
