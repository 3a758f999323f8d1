package org.junheng.county;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junheng.fault.Fault;
import org.junheng.fault.Faults;
import org.junheng.fault.Place;

/** The faults found in one file so far (已发现的错误): one for each place, the first found there; told in the order of the file. */
final class Found {

    /** More nobody reads, and a hostile file could have a million. */
    static final int MOST = 1000;

    private final Map<Place, Fault> faults = new LinkedHashMap<>();

    void add(Fault fault) {
        if (faults.size() <= MOST) {
            faults.putIfAbsent(fault.place(), fault);
        }
    }

    /** What was found so far. */
    List<Fault> list() {
        return List.copyOf(faults.values());
    }

    /** Throws what was found, if anything. */
    void raise() {
        if (!faults.isEmpty()) {
            throw faults();
        }
    }

    /** What was found, at least one. */
    Faults faults() {
        List<Fault> all = new ArrayList<>(faults.values());
        all.sort(Comparator.comparingInt((Fault fault) -> fault.place().line())
                .thenComparingInt(fault -> fault.place().column())
                .thenComparing(fault -> fault.place().path()));
        if (all.size() > MOST) {
            Place last = all.remove(MOST).place();
            all.add(new Fault("DATA-022", Place.file(last.file()), MOST + "处以上的错误", "没有错误", "其余未列出，改正以上各处后再检查"));
        }
        return new Faults(all);
    }
}
