package org.junheng.typeset;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junheng.document.Block;
import org.junheng.document.Document;
import org.junheng.document.Head;
import org.junheng.document.Prose;
import org.junheng.fact.Audience;

/** Charts for tests. */
public final class Charts {

    private static final String HAN = "义务教育优质均衡发展督导评估认定工作";

    private Charts() {}

    /** A chart whose rows are a category's name and a value for each series. */
    public static Block.Chart of(Block.ChartKind kind, List<String> series, List<List<String>> rows, List<Block.Limit> limits) {
        return new Block.Chart(
                Prose.of("差异系数"), "单位：百分点", kind, series.stream().map(Prose::of).toList(),
                rows.stream().map(row -> new Block.Category(Prose.of(row.get(0)), row.stream().skip(1).map(Prose::of).toList())).toList(),
                limits, Prose.of("注：虚构的数。"));
    }

    /** Two stages, one value missing, decimals that differ, two limits; of bars that belong to either of two series, one limit without a name. */
    public static Block.Chart usual(Block.ChartKind kind) {
        if (kind == Block.ChartKind.EITHER) {
            return of(kind, List.of("达标", "未达标"),
                    List.of(List.of("骨干教师", "0.254", ""), List.of("运动场馆", "", "0.591"), List.of("仪器设备", "0.2", "")),
                    List.of(limit("", "0.50")));
        }
        return of(kind, List.of("小学", "初中"),
                List.of(List.of("骨干教师", "0.254", "0.291"), List.of("运动场馆", "0.591", ""), List.of("仪器设备", "0.2", "0.187")),
                List.of(limit("小学限值", "0.50"), limit("初中限值", "0.45")));
    }

    /** A line the values are measured by. */
    public static Block.Limit limit(String name, String value) {
        return new Block.Limit(Prose.of(name), Prose.of(value));
    }

    /** Any chart that may be written. */
    static Block.Chart random(Random random) {
        int series = 1 + random.nextInt(Block.Chart.MOST_SERIES);
        int scale = random.nextInt(5);
        var rows = new ArrayList<List<String>>();
        for (int i = 1 + random.nextInt(8); i > 0; i--) {
            var row = new ArrayList<>(List.of(HAN.substring(0, random.nextInt(HAN.length()))));
            IntStream.range(0, series).forEach(s -> row.add(random.nextInt(6) == 0 ? "" : value(random, scale)));
            rows.add(row);
        }
        List<Block.Limit> limits = IntStream.range(0, random.nextInt(3)).mapToObj(i -> limit("限值" + HAN.substring(i), value(random, scale))).toList();
        List<String> names = IntStream.range(0, series).mapToObj(i -> HAN.substring(0, 1 + random.nextInt(8))).toList();
        Block.ChartKind kind = Block.ChartKind.values()[random.nextInt(3)];
        return kind == Block.ChartKind.EITHER ? either(random, rows, limits) : of(kind, names, rows, limits);
    }

    private static Block.Chart either(Random random, List<List<String>> rows, List<Block.Limit> limits) {
        List<List<String>> own = rows.stream().map(row -> {
            String value = row.get(1).isEmpty() ? "0" : row.get(1);
            return random.nextBoolean() ? List.of(row.get(0), value, "") : List.of(row.get(0), "", value);
        }).toList();
        return of(Block.ChartKind.EITHER, List.of("达标", "未达标"), own, limits);
    }

    private static String value(Random random, int scale) {
        return switch (scale) {
            case 0 -> "0." + (100 + random.nextInt(900));
            case 1 -> Integer.toString(random.nextInt(10));
            case 2 -> Integer.toString(random.nextInt(100_000));
            case 3 -> random.nextInt(100) + "." + random.nextInt(10);
            default -> "0";
        };
    }

    /** A document of blocks. */
    public static Document document(Block... blocks) {
        return new Document(new Head("调研报告", "普通材料", "图的报告", List.of(), "", "", "2026-01-15", "", Audience.PUBLIC), List.of(blocks), List.of());
    }
}
