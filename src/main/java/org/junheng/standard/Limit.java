package org.junheng.standard;

import java.math.BigDecimal;
import org.junheng.county.Stage;

/** A figure for each stage (分学段的数值). */
public record Limit(BigDecimal primary, BigDecimal junior) {

    /** The figure for a stage. */
    public BigDecimal of(Stage stage) {
        return stage == Stage.PRIMARY ? primary : junior;
    }
}
