package org.junheng.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class LayoutFunctionsTest {

    private static final String RARE = "𡐓小学";

    @Test
    void theDocumentNamesAllOfThem() throws Exception {
        assertThat(LayoutFunctions.names()).containsExactlyInAnyOrder("EXACT", "LEN", "LEFT", "RIGHT", "MID", "ABS", "SIGN");
        String doc = Files.readString(Path.of("docs/tables.md"));
        assertThat(LayoutFunctions.names()).allSatisfy(name -> assertThat(doc).contains("`" + name + "("));
    }

    /** A rare character is one character, though Java has two for it. */
    @Test
    void textsAreTakenByCharacters() {
        assertThat(LayoutFunctions.LEN(RARE)).isEqualTo(3);
        assertThat(LayoutFunctions.LEFT(RARE, 1)).isEqualTo("𡐓");
        assertThat(LayoutFunctions.RIGHT(RARE, 2)).isEqualTo("小学");
        assertThat(LayoutFunctions.MID(RARE, 2, 1)).isEqualTo("小");
    }

    @Test
    void moreThanThereIsGivesWhatThereIs() {
        assertThat(LayoutFunctions.LEFT(RARE, 9)).isEqualTo(RARE);
        assertThat(LayoutFunctions.RIGHT(RARE, 9)).isEqualTo(RARE);
        assertThat(LayoutFunctions.MID(RARE, 4, 9)).isEmpty();
        assertThat(LayoutFunctions.LEFT(RARE, -1)).isEmpty();
        assertThat(LayoutFunctions.RIGHT(RARE, -1)).isEmpty();
    }

    @Test
    void whatIsMissingIsNoError() {
        assertThat(LayoutFunctions.LEN(null)).isZero();
        assertThat(LayoutFunctions.LEFT(null, 1)).isNull();
        assertThat(LayoutFunctions.RIGHT(null, 1)).isNull();
        assertThat(LayoutFunctions.SIGN(null)).isZero();
        assertThat(LayoutFunctions.ABS(null)).isNull();
        assertThat(LayoutFunctions.EXACT(null, null)).isTrue();
        assertThat(LayoutFunctions.EXACT(null, "")).isFalse();
    }

    @Test
    void numbersHaveSigns() {
        assertThat(LayoutFunctions.SIGN(new BigDecimal("-0.1"))).isEqualTo(-1);
        assertThat(LayoutFunctions.ABS(new BigDecimal("-0.10"))).isEqualByComparingTo("0.1");
    }
}
