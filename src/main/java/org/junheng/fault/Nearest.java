package org.junheng.fault;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Finds the names a user may have meant (最接近的名称). */
public final class Nearest {

    private static final int MOST = 3;

    private Nearest() {}

    private record Candidate(String name, int distance) {}

    /**
     * The known names nearest to a name by edit distance, at most three, nearest first; names that share nothing with it are left out.
     */
    public static List<String> to(String name, Collection<String> known) {
        return known.stream()
                .map(candidate -> new Candidate(candidate, distance(name, candidate)))
                .filter(candidate -> candidate.distance < Math.max(name.length(), candidate.name.length()))
                .sorted(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::name))
                .limit(MOST)
                .map(Candidate::name)
                .toList();
    }

    /** "相近的有：甲、乙", or the empty string when nothing comes near. */
    public static String hint(String name, Collection<String> known) {
        List<String> near = to(name, known);
        return near.isEmpty() ? "" : near.stream().collect(Collectors.joining("、", "相近的有：", ""));
    }

    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int substitute = diagonal + (same(a.charAt(i - 1), b.charAt(j - 1)) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(substitute, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }

    private static boolean same(char a, char b) {
        return Character.toLowerCase(a) == Character.toLowerCase(b);
    }
}
