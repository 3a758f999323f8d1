package org.junheng.finding;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.List;
import java.util.Map;
import org.junheng.fault.Fault;
import org.junheng.fault.Faults;
import org.junheng.fault.Nearest;
import org.junheng.fault.Place;
import org.junheng.pack.Pack;
import org.junheng.pack.PackYaml;

/**
 * The ways of a pack (办法), the bodies named where no department is registered, and how long a thing may take (性质):
 * {@code templates/findings/ways.yaml}.
 *
 * @param ways the ways
 * @param bodies by a duty, the body named where the input registers no departments, such as 财政部门
 * @param natures the natures of what is to be mended, the quickest first
 */
record Ways(List<Way> ways, Map<String, String> bodies, List<Nature> natures) {

    /** The way of what nothing else is said about. */
    static final String USUAL = "管理";

    static final String FILE = "findings/ways.yaml";

    Ways {
        ways = List.copyOf(ways);
        natures = List.copyOf(natures);
    }

    /** A nature and the most months it may take; {@code null} for any. */
    record Nature(String name, Integer months) {}

    static Ways read(Pack pack) {
        return PackYaml.read(pack, FILE, new TypeReference<Ways>() {}, "办法、单位和性质的格式");
    }

    /**
     * @param place who asks for it
     * @throws Faults {@code TPL-025} if there is no such way
     */
    Way way(String id, Place place) {
        return ways.stream().filter(way -> way.id().equals(id)).findFirst().orElseThrow(() -> new Faults(new Fault(
                "TPL-025", place, "没有办法“" + id + "”", "ways.yaml里的办法", Nearest.hint(id, ways.stream().map(Way::id).toList()))));
    }

    /** The nature of what takes so many months. */
    String nature(long months) {
        return natures.stream().filter(nature -> nature.months() == null || months <= nature.months()).findFirst().orElseThrow().name();
    }
}
