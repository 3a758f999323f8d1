package org.junheng.qinghe;

import java.util.List;
import java.util.Map;

/**
 * A part of a school while it is filled in (小学部、初中部).
 *
 * @param stage 小学 or 初中
 * @param pupils pupils
 * @param grades pupils by grade
 * @param classes classes by grade
 * @param sizes pupils by class
 * @param shares what it has of each indicator, as a share of the threshold
 */
record Part(String stage, int pupils, int[] grades, int[] classes, int[] sizes, Map<String, Double> shares) {

    static final List<String> INDICATORS = List.of("L1", "L2", "L3", "L4", "L5", "L6", "L7");

    /** Thresholds of the 办法, for a pupil or a hundred; kept here apart from the standard that the tests hold the county against. */
    private static final Map<String, Double> PRIMARY = Map.of("L1", 4.2, "L2", 1.0, "L3", 0.9, "L4", 4.5, "L5", 7.5, "L6", 2000.0, "L7", 2.3);
    private static final Map<String, Double> JUNIOR = Map.of("L1", 5.3, "L2", 1.0, "L3", 0.9, "L4", 5.8, "L5", 10.2, "L6", 2500.0, "L7", 2.4);

    /** How far above the threshold schools are, from and to. */
    private static final Map<String, double[]> CITY = Map.of(
            "L1", new double[] {1.08, 1.4}, "L2", new double[] {1.02, 2.2}, "L3", new double[] {1.01, 1.3}, "L4", new double[] {1.02, 1.25},
            "L5", new double[] {1.0, 1.2}, "L6", new double[] {1.02, 1.4}, "L7", new double[] {1.0, 1.3});
    private static final Map<String, double[]> TOWN = Map.of(
            "L1", new double[] {1.1, 1.7}, "L2", new double[] {1.0, 1.7}, "L3", new double[] {0.99, 1.6}, "L4", new double[] {1.05, 1.7},
            "L5", new double[] {1.02, 1.9}, "L6", new double[] {1.03, 1.5}, "L7", new double[] {1.1, 1.7});
    private static final Map<String, double[]> VILLAGE = Map.of(
            "L1", new double[] {1.5, 2.6}, "L2", new double[] {1.0, 1.9}, "L3", new double[] {1.0, 1.9}, "L4", new double[] {2.2, 4.8},
            "L5", new double[] {2.2, 4.6}, "L6", new double[] {1.2, 2.1}, "L7", new double[] {1.3, 2.4});
    private static final Map<String, double[]> VILLAGE_WITH_JUNIOR = Map.of(
            "L1", new double[] {1.2, 1.75}, "L2", new double[] {1.0, 1.6}, "L3", new double[] {1.0, 1.6}, "L4", new double[] {1.3, 1.7},
            "L5", new double[] {1.4, 1.8}, "L6", new double[] {1.1, 1.4}, "L7", new double[] {1.2, 1.8});

    /** How far above the threshold such schools usually are, from and to. */
    static double[] usual(Type type, String indicator) {
        Map<String, double[]> usual = switch (type.place()) {
            case Type.CITY -> CITY;
            case Type.TOWN -> TOWN;
            default -> type.junior() == null ? VILLAGE : VILLAGE_WITH_JUNIOR;
        };
        return usual.get(indicator);
    }

    boolean primary() {
        return stage.equals("小学");
    }

    double threshold(String indicator) {
        return threshold(stage, indicator);
    }

    static double threshold(String stage, String indicator) {
        return (stage.equals("小学") ? PRIMARY : JUNIOR).get(indicator);
    }

    /** Whole teachers, of what is counted in a hundred pupils: enough where the share is enough, else too few. */
    int whole(String indicator) {
        double number = threshold(indicator) * pupils / 100 * shares.get(indicator);
        return (int) (shares.get(indicator) < 1 ? Math.floor(number) : Math.ceil(number));
    }
}
