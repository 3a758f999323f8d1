package org.junheng.fault;

import java.util.List;
import java.util.stream.Collectors;

/** Everything found wrong in one go, thrown once, so that a user mends a file in one round. */
public final class Faults extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Fault> list;

    /** @param list at least one fault, in the order of the places */
    public Faults(List<Fault> list) {
        super(list.stream().map(Fault::toString).collect(Collectors.joining("\n")));
        if (list.isEmpty()) {
            throw new IllegalArgumentException("no fault");
        }
        this.list = List.copyOf(list);
    }

    /** A single fault. */
    public Faults(Fault fault) {
        this(List.of(fault));
    }

    /** Each in words, as people read it. */
    public List<String> words() {
        return list.stream().map(Fault::toString).toList();
    }

    /** The faults, at least one. */
    public List<Fault> list() {
        return list;
    }
}
