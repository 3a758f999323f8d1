package org.junheng.county;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junheng.fault.Faults;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BureausTest {

    @TempDir
    Path folder;

    @Test
    void theDefaultsAreRead() throws IOException {
        Path file = Files.writeString(folder.resolve("bureau.yaml"), """
                # 常用设置
                defaults:
                  issuer: 青禾县教育局
                  date: 2026-01-15
                  number: "2026"
                  notes:
                    - 虚构
                documents:
                  notice: {title: '关于印发: 方案', audience: 公开}
                departments:
                  - {name: 青禾县教育局, order: 1, duties: [招生]}
                fonts: ../fonts
                layouts: {near: 表样/near.jrxml}
                """);
        Bureau bureau = Bureaus.read(file);
        assertThat(bureau.defaults().issuer()).isEqualTo("青禾县教育局");
        assertThat(bureau.defaults().date()).isEqualTo("2026-01-15");
        assertThat(bureau.defaults().notes()).containsExactly("虚构");
        assertThat(bureau.documents().get("notice").title()).isEqualTo("关于印发: 方案");
        assertThat(bureau.departments().get(0).duties()).containsExactly("招生");
        assertThat(bureau.fonts().name()).isEqualTo("../fonts");
        assertThat(bureau.fonts().path()).isEqualTo(folder.resolve("../fonts"));
        PointedFile layout = bureau.layouts().get("near");
        assertThat(layout.path()).isEqualTo(folder.resolve("表样/near.jrxml"));
        assertThat(layout.place()).hasToString(file + " 第13行第17列 /layouts/near");
    }

    @Test
    void aLargeFileIsNoSettings() throws IOException {
        Path file = Files.writeString(folder.resolve("bureau.yaml"), "fonts: a\n" + "#\n".repeat(1 << 19));
        assertThatThrownBy(() -> Bureaus.read(file)).isInstanceOf(Faults.class)
                .hasMessage("[DATA-002] " + file + "：发现文件超过1MB；应为不超过1MB的文件。确认选对了文件。");
    }

    @Test
    void deepYamlIsAFault() {
        assertThatThrownBy(() -> Bureaus.read("a: " + "[".repeat(50_000), "bureau.yaml")).isInstanceOf(Faults.class)
                .hasMessageStartingWith("[DATA-007] bureau.yaml 第1行第68列");
    }
}
