package org.junheng.finding;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.List;
import org.junheng.pack.Pack;
import org.junheng.pack.PackYaml;

/**
 * The nature of what is to be mended, by the time it takes (性质): {@code templates/findings/natures.yaml}, the quickest first.
 *
 * @param name 立行立改, 限期整改, 持续推进
 * @param months the most months it may take; {@code null} for any
 */
record Nature(String name, Integer months) {

    static List<Nature> read(Pack pack) {
        return PackYaml.read(pack, "findings/natures.yaml", new TypeReference<List<Nature>>() {}, "性质的格式");
    }

    boolean fits(long took) {
        return months == null || took <= months;
    }
}
