package org.junheng.table;

import java.util.Objects;

/**
 * A kind of table (表的种类): a line of {@code templates/tables/tables.yaml}.
 *
 * @param id its id, such as {@code resources}
 * @param name its name, such as 资源配置指标一览表
 * @param layout its layout's file beside the list
 * @param note what stands below the table; empty for nothing
 */
public record TableKind(String id, String name, String layout, String note) {

    public TableKind {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(layout, "layout");
        note = note == null ? "" : note;
    }

    /** Whether it is the one that is asked for by its id or its name. */
    public boolean isCalled(String word) {
        return id.equals(word) || name.equals(word);
    }
}
