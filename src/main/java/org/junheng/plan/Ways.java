package org.junheng.plan;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.List;
import org.junheng.fault.Fault;
import org.junheng.fault.Faults;
import org.junheng.fault.Nearest;
import org.junheng.fault.Place;
import org.junheng.pack.Pack;
import org.junheng.pack.PackYaml;
import org.junheng.standard.Quantity;

/** The ways of a pack (办法): {@code templates/ways.yaml}. Each quantity has exactly one. */
public final class Ways {

    private static final String FILE = "ways.yaml";
    private static final String TRANSFER = "调剂";
    private static final String USUAL = "管理";

    private final List<Way> all;
    private final Place place;

    private Ways(List<Way> all, Place place) {
        this.all = all;
        this.place = place;
        for (String name : List.of(TRANSFER, USUAL)) {
            if (all.stream().noneMatch(way -> way.name().equals(name))) {
                throw new Faults(new Fault("TPL-021", place, "没有办法“" + name + "”", "程序要用的办法都有", ""));
            }
        }
        for (Quantity quantity : Quantity.values()) {
            if (all.stream().filter(way -> way.of().contains(quantity)).count() != 1) {
                throw new Faults(new Fault("TPL-021", place, "“" + quantity.chinese() + "”没有办法，或者不止一种", "每种数恰好属于一种办法", ""));
            }
        }
    }

    /** @throws Faults {@code TPL-021} if the file is not as it should be */
    public static Ways read(Pack pack) {
        return new Ways(PackYaml.read(pack, FILE, new TypeReference<List<Way>>() {}, "办法的格式"), pack.place(FILE));
    }

    /** Moving something from another unit of the county. */
    public Way transfer() {
        return way(TRANSFER, place);
    }

    /** The way of what nothing else is said about. */
    public Way usual() {
        return way(USUAL, place);
    }

    /** The way to get more of a quantity. */
    public Way of(Quantity quantity) {
        return all.stream().filter(way -> way.of().contains(quantity)).findFirst().orElseThrow();
    }

    /**
     * The way of that name.
     *
     * @param asking who asks for it
     * @throws Faults {@code TPL-025} if there is none
     */
    public Way way(String name, Place asking) {
        return all.stream().filter(way -> way.name().equals(name)).findFirst().orElseThrow(() -> new Faults(new Fault(
                "TPL-025", asking, "没有办法“" + name + "”", "ways.yaml里的办法", Nearest.hint(name, all.stream().map(Way::name).toList()))));
    }
}
