package org.junheng.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Finds a row or column by the way through its levels (按路径找), apart from those of another stage. */
final class Ways {

    private final List<Way> ways;
    private final Set<String> groups;
    private final Wording wording;

    /** A row or column and its way. */
    record Way(int index, List<String> path) {}

    /**
     * What was found.
     *
     * @param index of the row or column; -1 for none
     * @param scoped whether the stage that was looked for is told; else the sheet must be of it as a whole
     * @param several whether more than one may be meant
     */
    record Found(int index, boolean scoped, boolean several) {

        static final Found NONE = new Found(-1, true, false);

        boolean present() {
            return index >= 0;
        }
    }

    Ways(List<Way> ways, Collection<String> groups, Wording wording) {
        this.ways = List.copyOf(ways);
        this.groups = Set.copyOf(groups.stream().map(wording::word).toList());
        this.wording = wording;
    }

    /** Finds just the way, or the shortest that only has levels more; a stage that no way tells is not looked for. */
    Found find(List<String> told) {
        var wanted = new ArrayList<>(told.stream().map(wording::word).toList());
        boolean scoped = wanted.stream().filter(groups::contains).allMatch(group -> ways.stream().anyMatch(way -> way.path.contains(group)));
        if (!scoped) {
            wanted.removeIf(word -> groups.contains(word) && ways.stream().noneMatch(way -> way.path.contains(word)));
        }
        List<String> path = wording.path(wanted);
        if (path.isEmpty()) {
            return Found.NONE;
        }
        List<Way> near = ways.stream().filter(way -> near(way.path, path)
                && way.path.stream().noneMatch(word -> groups.contains(word) && !path.contains(word))).toList();
        int shortest = near.stream().mapToInt(way -> way.path.size()).min().orElse(0);
        List<Way> best = near.stream().filter(way -> way.path.size() == shortest).toList();
        return best.isEmpty() ? Found.NONE : new Found(best.get(0).index, scoped, best.size() > 1);
    }

    List<Way> all() {
        return ways;
    }

    private static boolean near(List<String> heads, List<String> path) {
        int at = 0;
        for (String head : heads) {
            if (at < path.size() && head.equals(path.get(at))) {
                at++;
            }
        }
        return at == path.size() && heads.get(heads.size() - 1).equals(path.get(path.size() - 1));
    }
}
