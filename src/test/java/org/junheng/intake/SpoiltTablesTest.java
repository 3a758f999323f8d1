package org.junheng.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junheng.fault.Faults;
import org.junheng.pack.Pack;
import org.junit.jupiter.api.Test;

/** Whatever stands in tables that are not ours, reading ends with data or with faults. */
class SpoiltTablesTest {

    private static final int TIMES = 25;
    private static final List<Object> ODD = List.of("", "-", "合计", "指标名称", "学校名称", "9900010001", "小学", "1,2,3", "约30", -5, 1e15, 0.5, "教基3112",
            "其中：", "#", "·", "（万元）", "甲", "一、");

    @Test
    void noTableBreaksTheReading() throws IOException {
        var random = new Random(20250901);
        List<Paper> papers = Statistics.papers(YearbookTest.county().at("/schools/0"));
        Paper wide = Statistics.wide(YearbookTest.county(), "primary", Statistics.columns("primary", ""), "Sheet1");
        Intake.Source county = YearbookTest.questionnaire(JsonNodeFactory.instance.objectNode().put("name", "青禾县").put("year", 2025));
        int told = 0;
        for (int i = 0; i < TIMES; i++) {
            var spoilt = new ArrayList<Paper>();
            papers.forEach(paper -> spoilt.add(paper.spoilt(random, ODD)));
            Paper rows = wide.spoilt(random, ODD);
            List<Intake.Source> files = List.of(county, new Intake.Source("实验小学.xlsx", Paper.book(spoilt)),
                    new Intake.Source("小学.csv", rows.csv().getBytes(StandardCharsets.UTF_8)));
            try {
                assertThat(new Intake(Pack.builtIn()).read(files).json()).contains("青禾县");
            } catch (Faults faults) {
                told += faults.list().size();
            }
            assertThat(new MapProposal(Pack.builtIn()).of(files.get(2))).contains("tables:");
        }
        assertThat(told).isPositive();
    }
}
