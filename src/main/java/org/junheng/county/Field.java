package org.junheng.county;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a component of an input record is called and holds (数据项). The JSON Schema, the tables of {@code docs/input.md} and the labels
 * of facts are all made from it, so they cannot differ.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD, ElementType.PARAMETER})
public @interface Field {

    /** Chinese title. */
    String value();

    /** Chinese description: definition, point in time, example; empty if the title says it all. */
    String note() default "";

    /** Unit of a figure in Chinese, such as 人 or 平方米; empty for a pure number or no figure. */
    String unit() default "";

    /** Whether the file must have it. */
    boolean required() default false;

    /** Pattern of a text; empty for any. */
    String pattern() default "";
}
