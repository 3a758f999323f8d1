package org.junheng.standard;

import java.util.List;
import java.util.Objects;

/**
 * One of the 15 guarantees or 9 quality items (政府保障程度、教育质量的一项).
 *
 * @param id G1–G15 or Q1–Q9
 * @param title the text in the 办法
 * @param shortName how running text calls it
 * @param miss how a school's distance from it is written; {@code null} where schools have none
 * @param checks how it is found to be met, all of them
 * @param source article of the 办法
 */
public record Item(String id, String title, String shortName, Miss miss, List<Check> checks, String source) {

    /**
     * How a school's distance from the item is written (差额的写法).
     *
     * @param verb 缺 or 超出
     * @param unit unit of the distance
     * @param valueUnit unit of the school's present value
     */
    public record Miss(String verb, String unit, String valueUnit) {}

    public Item {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(shortName, "shortName");
        Objects.requireNonNull(source, "source");
        checks = List.copyOf(checks);
    }
}
