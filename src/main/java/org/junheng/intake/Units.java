package org.junheng.intake;

import com.fasterxml.jackson.core.type.TypeReference;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junheng.pack.Pack;
import org.junheng.pack.PackYaml;

/** Units that measure the same (同类单位): {@code templates/intake/units.yaml}. */
final class Units {

    private static final String FILE = "intake/units.yaml";
    private static final int DECIMALS = 12;

    private final List<Map<String, BigDecimal>> kinds;

    private Units(List<Map<String, BigDecimal>> kinds) {
        this.kinds = kinds;
    }

    static Units of(Pack pack) {
        return new Units(PackYaml.read(pack, FILE, new TypeReference<>() {}, "同类单位和倍数"));
    }

    /** Whether the word is a unit. */
    boolean known(String unit) {
        return kinds.stream().anyMatch(kind -> kind.containsKey(unit));
    }

    /**
     * By what a number in one unit is multiplied to be one in the other; empty where they measure different things.
     *
     * @param from as people write it; empty for the unit asked for
     */
    Optional<BigDecimal> factor(String from, String to) {
        if (from.isEmpty() || from.equals(to)) {
            return Optional.of(BigDecimal.ONE);
        }
        return kinds.stream().filter(kind -> kind.containsKey(from) && kind.containsKey(to)).findFirst().map(kind -> quotient(kind.get(from), kind.get(to)));
    }

    /** Exact: the multiples are powers of ten. */
    private static BigDecimal quotient(BigDecimal one, BigDecimal other) {
        return one.divide(other, DECIMALS, RoundingMode.UNNECESSARY).stripTrailingZeros();
    }
}
