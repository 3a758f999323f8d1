package org.junheng.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junheng.county.Counties;
import org.junheng.fault.Faults;
import org.junheng.pack.Pack;
import org.junheng.xlsx.Page;
import org.junheng.xlsx.XlsxReader;
import org.junit.jupiter.api.Test;

/** Whatever people do to sheets, they get data that can be read or faults, never a breakdown. */
class SpoiltSheetsTest {

    private static final List<String> ODDITIES = List.of("", "无", "—", "合计", "0", "-1", "１２", "1,2,3", "1e9", "约3", "=1+1", "是", "小学部", "第一小学", "说明", "填写说明",
            "99999999999999999999999", "0.1234567890123456789", "甲\n乙", "\u0007", "{\"value\":1}", "序号", "学校名称", "G1", "2025年9月", "/", "~");
    private static final int ROUNDS = 80;

    private record Table(String name, List<List<String>> rows) {}

    @Test
    void noSpoilingBreaksTheReading() throws IOException {
        JsonNode county = JsonMapper.builder().build().readTree(Files.readString(Path.of("fixtures/counties/laian-2021.json")));
        List<Page> pages = XlsxReader.read(RoundTripTest.workbook(county), "采集表.xlsx");
        var intake = new Intake(Pack.builtIn());
        int read = 0;
        int refused = 0;
        for (int round = 0; round < ROUNDS; round++) {
            var random = new Random(round);
            List<Table> tables = pages.stream().map(page -> new Table(page.name(), page.texts().stream().map(ArrayList::new).collect(Collectors.<List<String>>toList()))).collect(Collectors.toList());
            for (int i = 0; i <= round % 6; i++) {
                spoil(tables, random);
            }
            try {
                Intake.Taken taken = intake.read(tables.stream().map(SpoiltSheetsTest::csv).toList());
                assertThat(Counties.read(taken.json(), "round " + round).name()).isNotEmpty();
                read++;
            } catch (Faults faults) {
                assertThat(faults.list()).as("round %d", round).allSatisfy(fault -> assertThat(fault.toString()).contains("发现", "应为").doesNotContain("null"));
                refused++;
            }
        }
        assertThat(read).as("read").isPositive();
        assertThat(refused).as("refused").isPositive();
    }

    private static void spoil(List<Table> tables, Random random) {
        Table table = tables.get(random.nextInt(tables.size()));
        List<List<String>> rows = table.rows();
        if (rows.isEmpty()) {
            return;
        }
        List<String> row = rows.get(random.nextInt(rows.size()));
        switch (random.nextInt(6)) {
            case 0 -> rows.remove(row);
            case 1 -> rows.add(random.nextInt(rows.size()), new ArrayList<>(row));
            case 2 -> rows.forEach(each -> each.add(0, ""));
            case 3 -> tables.remove(table);
            default -> {
                if (!row.isEmpty()) {
                    row.set(random.nextInt(row.size()), ODDITIES.get(random.nextInt(ODDITIES.size())));
                }
            }
        }
    }

    private static Intake.Source csv(Table table) {
        String text = table.rows().stream().map(row -> row.stream().map(cell -> "\"" + cell.replace("\"", "\"\"") + "\"").collect(Collectors.joining(","))).collect(Collectors.joining("\n"));
        return new Intake.Source(table.name() + ".csv", text.getBytes(StandardCharsets.UTF_8));
    }
}
