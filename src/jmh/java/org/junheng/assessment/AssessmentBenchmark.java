package org.junheng.assessment;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junheng.county.County;
import org.junheng.pack.Pack;
import org.junheng.qinghe.Qinghe;
import org.junheng.standard.Standards;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** How long an assessment takes (评估的用时), reading left out. Targets: 5 ms for a county of 300 schools, 1 s for 100 counties of 200. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@State(Scope.Benchmark)
public class AssessmentBenchmark {

    private final Assessor assessor = Assessor.with(Standards.read(Pack.builtIn(), Standards.NATIONAL));

    /** Apart from the province, so that the one is not measured in a heap full of the other. */
    @State(Scope.Benchmark)
    public static class One {
        private final County county = Qinghe.county(300, 0);
    }

    /** A province (一省). */
    @State(Scope.Benchmark)
    public static class Province {
        private final List<County> counties = IntStream.rangeClosed(1, 100).mapToObj(seed -> Qinghe.county(200, seed)).toList();
    }

    @Benchmark
    public Assessment aCountyOf300Schools(One one) {
        return assessor.assess(one.county);
    }

    @Benchmark
    public void aHundredCountiesOf200Schools(Province province, Blackhole hole) {
        province.counties.forEach(each -> hole.consume(assessor.assess(each)));
    }
}
