package org.junheng.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junheng.fault.Faults;
import org.junheng.job.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Data files of a batch, and the part of it they belong to. */
class SourceTest {

    @TempDir
    Path folder;

    @Test
    void sourcesAreFoldersPatternsListsAndFiles() throws IOException {
        Path data = SmallCounties.write(folder.resolve("数据"), 4);
        assertThat(Source.of(List.of(data.toString()))).extracting(Source::name).containsExactly("county-001.json", "county-002.json", "county-003.json", "county-004.json");
        assertThat(Source.of(List.of(data + "/county-00[12].json"))).extracting(Source::name).containsExactly("county-001.json", "county-002.json");
        Path list = Files.writeString(folder.resolve("清单.txt"), "\uFEFF数据/county-004.json\n\n# 说明\n数据/county-001.json\n");
        assertThat(Source.of(List.of(list.toString()))).extracting(Source::name).containsExactly("数据/county-001.json", "数据/county-004.json");
        assertThat(Source.of(List.of(data.resolve("county-003.json").toString()))).extracting(Source::name).containsExactly("county-003.json");
        assertThatThrownBy(() -> Source.of(List.of(data + "/*.yaml", "没有"))).isInstanceOfSatisfying(Faults.class, faults -> assertThat(faults.list()).hasSize(2)
                .allSatisfy(fault -> assertThat(fault.code()).isEqualTo("DATA-090")));
    }

    @Test
    void whatWasMadeOfDataBesideItIsNoData() throws IOException {
        Path data = SmallCounties.write(folder.resolve("数据"), 2);
        Path made = Files.createDirectories(data.resolve("县_成品/县/2025"));
        Files.writeString(data.resolve("县_成品/manifest.jsonl"), "");
        Files.writeString(made.resolve("调研报告-数据项.json"), "{}");
        Files.copy(data.resolve("county-001.json"), Files.createDirectories(data.resolve("下级")).resolve("a.json"));
        assertThat(Source.of(List.of(data.toString()))).extracting(Source::name).containsExactly("county-001.json", "county-002.json", "下级/a.json");
    }

    @Test
    void everyDataFileBelongsToOnePart() throws IOException {
        List<Source> all = Source.of(List.of(SmallCounties.write(folder, 50).toString()));
        Set<Source> seen = new HashSet<>();
        for (int i = 1; i <= 3; i++) {
            List<Source> own = new Shard(i, 3).of(all);
            assertThat(own).as("part %d", i).isNotEmpty().noneMatch(seen::contains);
            seen.addAll(own);
        }
        assertThat(seen).hasSize(50);
        assertThat(Shard.parse("2/4")).contains(new Shard(2, 4));
        assertThat(List.of("0/4", "5/4", "4", "1/", "a/b")).allSatisfy(words -> assertThat(Shard.parse(words)).isEmpty());
    }

    /** 2,900 counties, however their files are numbered: no part takes much longer than the others. */
    @ParameterizedTest
    @ValueSource(strings = {"%04d.json", "%06d_县.json", "county-%d.json"})
    void partsAreAboutTheSameSize(String pattern) {
        List<Source> all = IntStream.rangeClosed(1, 2900).mapToObj(number -> pattern.formatted(number)).map(name -> new Source(Path.of(name), name)).toList();
        for (int parts : List.of(4, 8, 16, 32)) {
            double mean = all.size() / (double) parts;
            for (int i = 1; i <= parts; i++) {
                assertThat(new Shard(i, parts).of(all).size() / mean).as("part %d of %d", i, parts).isBetween(0.7, 1.31);
            }
        }
    }
}
