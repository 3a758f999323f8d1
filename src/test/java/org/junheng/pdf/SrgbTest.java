package org.junheng.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The colour profile, read by the JDK's colour engine, which did not make it. */
class SrgbTest {

    @ParameterizedTest
    @CsvSource({"0, 0, 0", "1, 1, 1", "1, 0, 0", "0, 1, 0", "0, 0, 1", "0.5, 0.5, 0.5", "0.02, 0.3, 0.8"})
    void itsColoursAreThoseOfSrgb(float red, float green, float blue) {
        float[] seen = new ICC_ColorSpace(ICC_Profile.getInstance(Srgb.profile())).toRGB(new float[] {red, green, blue});
        assertThat(seen).containsExactly(new float[] {red, green, blue}, within(0.01f));
    }
}
