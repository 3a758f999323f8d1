package org.junheng.observation;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junheng.Fixtures;
import org.junheng.county.Counties;
import org.junheng.fact.Fact;
import org.junheng.fact.Source;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every county gives observations whose figures can be traced, and the same ones every time. */
class ObservationsTest {

    static Stream<Path> files() {
        return Fixtures.files().stream();
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyFigureMadeHereHasAFormulaAndInputs(Path file) throws ReflectiveOperationException {
        var facts = new ArrayList<Fact>();
        collect(Observations.of(Fixtures.assess(Counties.read(file)), Given.TERMS), facts);
        assertThat(facts).isNotEmpty().allSatisfy(fact -> {
            assertThat(fact.label()).doesNotContain("null");
            if (fact.source() instanceof Source.Computed computed && !computed.formula().equals("计数") && fact.value().signum() != 0) {
                assertThat(computed.inputs()).as(fact.toString()).isNotEmpty();
            }
        });
    }

    @ParameterizedTest
    @MethodSource("files")
    void isTheSameEveryTime(Path file) {
        String once = Observations.of(Fixtures.assess(Counties.read(file)), Given.TERMS).toString();
        assertThat(Observations.of(Fixtures.assess(Counties.read(file)), Given.TERMS).toString()).isEqualTo(once);
    }

    /** Figures of the records of this package and of what they hold; and no method without parameters fails on them. */
    private static void collect(Object value, List<Fact> facts) throws ReflectiveOperationException {
        if (value instanceof Fact fact) {
            facts.add(fact);
        } else if (value instanceof List<?> list) {
            for (Object each : list) {
                collect(each, facts);
            }
        } else if (value instanceof Record record && record.getClass().getPackage().equals(Observations.class.getPackage())) {
            for (RecordComponent component : record.getClass().getRecordComponents()) {
                collect(component.getAccessor().invoke(record), facts);
            }
            for (var method : record.getClass().getDeclaredMethods()) {
                if (Modifier.isPublic(method.getModifiers()) && !Modifier.isStatic(method.getModifiers()) && method.getParameterCount() == 0
                        && method.getReturnType() == Fact.class && method.invoke(record) instanceof Fact fact) {
                    facts.add(fact);
                } else if (Modifier.isPublic(method.getModifiers()) && method.getParameterCount() == 0 && method.getReturnType() == boolean.class) {
                    method.invoke(record);
                }
            }
        }
    }
}
