package org.junheng.queue;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How a queue stands (概况).
 *
 * @param groups one for each meeting, sorted by name, that of no meeting first
 * @param troubles items that failed, are parked or are to be tried again, by their names
 */
public record Overview(List<Group> groups, List<Trouble> troubles) {

    public Overview {
        groups = List.copyOf(groups);
        troubles = List.copyOf(troubles);
    }

    /**
     * Items of one meeting (一次会议的).
     *
     * @param meeting its name; empty for items of no meeting
     * @param counts how many there are in each state
     * @param endangered how many will not be there in time, by how long such work took so far
     * @param late how many should be there by now, and are not
     */
    public record Group(String meeting, Map<ItemState, Integer> counts, int endangered, int late) {
        public Group {
            counts = Map.copyOf(counts);
        }

        /** How many there are in a state. */
        public int count(ItemState state) {
            return counts.getOrDefault(state, 0);
        }

        /** The same meeting's items of other states along with these. */
        Group and(Group other) {
            var all = new EnumMap<ItemState, Integer>(ItemState.class);
            all.putAll(counts);
            other.counts.forEach((state, count) -> all.merge(state, count, Integer::sum));
            return new Group(meeting, all, endangered + other.endangered, late + other.late);
        }
    }

    /**
     * An item that is not as it should be (不顺的一件).
     *
     * @param batch number of its submission
     * @param work what was to be made
     * @param source name of the data file, or of the file of the meetings
     * @param kind the kind's id, or the name of the stage of a meeting
     * @param state parked, failed, or queued if it is to be tried again
     * @param faults why
     */
    public record Trouble(long batch, Work work, String source, String kind, ItemState state, List<String> faults) {
        public Trouble {
            faults = List.copyOf(faults);
        }
    }

    /** How many items there are in a state. */
    public int count(ItemState state) {
        return groups.stream().mapToInt(group -> group.count(state)).sum();
    }

    /** How many items will not be there in time. */
    public int endangered() {
        return groups.stream().mapToInt(Group::endangered).sum();
    }

    /** How many items should be there by now, and are not. */
    public int late() {
        return groups.stream().mapToInt(Group::late).sum();
    }
}
