package org.junheng.county;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadlineTest {

    @ParameterizedTest
    @CsvSource({
        "2025年8月底前, 2025-08-31, false",
        "2025年8月底前, 2025-09-01, true",
        "2025年8月15日前, 2025-08-16, true",
        "2025年8月15日前, 2025-08-15, false",
        "2025年2月底前, 2025-03-01, true",
        "2025-08, 2025-09-01, true",
        "2025, 2025-12-31, false",
        "2025年年底, 2026-01-01, true",
        "2025年上半年, 2025-07-01, true",
        "2025年下半年, 2025-07-01, false",
        "2025年8月底前完成设计，2026年底前竣工, 2026-01-15, false",
        "2025年8月底前开工，2026年秋季学期前投用, 2026-12-31, true",
        "2025年春季学期前, 2026-01-15, true",
        "2025年13月底前, 2026-01-15, false",
        "印发后6个月内, 2026-01-15, false",
        "2025年8月底前, '', false",
        "2025年8月前, 2025-08-01, true"
    })
    void aDeadlineIsOverOnceItsLastDayIs(String deadline, String date, boolean passed) {
        assertThat(Deadline.passed(deadline, Deadline.lastDay(date))).isEqualTo(passed);
    }
}
