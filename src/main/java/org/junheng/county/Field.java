package org.junheng.county;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a component of an input record is called and holds (数据项), and what a record itself is called. The JSON Schema, the tables of
 * {@code docs/input.md} and the labels of facts are all made from it, so they cannot differ.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.RECORD_COMPONENT, ElementType.FIELD, ElementType.PARAMETER})
public @interface Field {

    /** Pattern of a date (日期) such as 2025-09-01, which must also exist. */
    String DATE = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$";

    /** Chinese title. */
    String value();

    /** Chinese description: definition, point in time, example; empty if the title says it all. */
    String note() default "";

    /** Unit of a figure in Chinese, such as 人 or 平方米; empty for a pure number or no figure. */
    String unit() default "";

    /** Whether the file must have it. */
    boolean required() default false;

    /** Pattern of a text, told in words by the note; empty for any. */
    String pattern() default "";

    /** The words of which a text must be one; empty for any. */
    String[] options() default {};

    /** Least value of an integer that is no figure, such as a year; below zero on a figure that may be negative (增幅). */
    int min() default Integer.MIN_VALUE;

    /** Greatest value of an integer that is no figure. */
    int max() default Integer.MAX_VALUE;
}
