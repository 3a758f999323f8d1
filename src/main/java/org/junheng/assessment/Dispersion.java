package org.junheng.assessment;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

/**
 * Mean, standard deviation and coefficient of variation over units, weighted by pupils (校际差异系数).
 *
 * <p>For unit i with quantity b and pupils n: X = Σb/Σn, S = √Σ(n/N)(b/n − X)², CV = S/X. The mean is not the mean of the units'
 * values, and the variance divides by N. Scale cancels in CV.
 *
 * @param mean county mean, per {@code per} pupils
 * @param deviation standard deviation in the same scale
 * @param cv coefficient of variation; {@code null} where the mean is zero
 */
public record Dispersion(BigDecimal mean, BigDecimal deviation, BigDecimal cv) {

    static final MathContext PRECISION = MathContext.DECIMAL64;

    /** One unit's quantity and pupils. */
    public record Sample(BigDecimal quantity, BigDecimal pupils) {
        public Sample {
            if (pupils.signum() <= 0) {
                throw new IllegalArgumentException("a unit without pupils has no value");
            }
        }
    }

    /**
     * Computes the three figures.
     *
     * @param samples at least one
     * @param per 100 or 1
     */
    public static Dispersion of(List<Sample> samples, int per) {
        if (samples.isEmpty()) {
            throw new IllegalArgumentException("no units");
        }
        BigDecimal scale = BigDecimal.valueOf(per);
        BigDecimal pupils = BigDecimal.ZERO;
        BigDecimal quantity = BigDecimal.ZERO;
        for (Sample sample : samples) {
            pupils = pupils.add(sample.pupils());
            quantity = quantity.add(sample.quantity());
        }
        BigDecimal mean = quantity.multiply(scale).divide(pupils, PRECISION);
        BigDecimal variance = BigDecimal.ZERO;
        for (Sample sample : samples) {
            BigDecimal value = sample.quantity().multiply(scale).divide(sample.pupils(), PRECISION);
            BigDecimal distance = value.subtract(mean);
            variance = variance.add(distance.multiply(distance, PRECISION).multiply(sample.pupils(), PRECISION));
        }
        BigDecimal deviation = variance.divide(pupils, PRECISION).sqrt(PRECISION);
        return new Dispersion(mean, deviation, mean.signum() == 0 ? null : deviation.divide(mean, PRECISION));
    }
}
