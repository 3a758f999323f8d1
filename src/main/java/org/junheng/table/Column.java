package org.junheng.table;

import java.math.BigDecimal;

/**
 * A column that a table offers to its layout (列): a field of the JRXML.
 *
 * @param name the field's name
 * @param type what it holds
 * @param about what it is, in Chinese
 */
record Column(String name, Type type, String about) {

    /** What a column holds. */
    enum Type {
        TEXT(String.class),
        NUMBER(BigDecimal.class),
        FLAG(Boolean.class);

        private final Class<?> java;

        Type(Class<?> java) {
            this.java = java;
        }

        /** The class a layout must give the field. */
        Class<?> java() {
            return java;
        }
    }

    static Column text(String name, String about) {
        return new Column(name, Type.TEXT, about);
    }

    static Column number(String name, String about) {
        return new Column(name, Type.NUMBER, about);
    }

    static Column flag(String name, String about) {
        return new Column(name, Type.FLAG, about);
    }
}
