package org.junheng.typeset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junheng.fault.Fault;
import org.junheng.fault.Faults;
import org.junheng.font.FontRole;
import org.junheng.pack.Pack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StylesTest {

    private static final String BUILT_IN = Pack.builtIn().read("styles/official.yaml");

    @TempDir
    Path folder;

    private List<Fault> faults(String yaml) throws IOException {
        Files.createDirectories(folder.resolve("styles"));
        Files.writeString(folder.resolve("styles/official.yaml"), yaml);
        Faults faults = catchThrowableOfType(Faults.class, () -> Styles.read(Pack.at(folder)));
        assertThat(faults).isNotNull();
        assertThat(faults.list()).allSatisfy(fault -> assertThat(fault.place().file()).isEqualTo("templates/styles/official.yaml"));
        return faults.list();
    }

    @Test
    void theBuiltInStylesAreThoseOfTheStandard() {
        Styles styles = Styles.read(Pack.builtIn());
        assertThat(styles.all()).extracting(TextStyle::name).containsExactlyElementsOf(Styles.NAMES);
        assertThat(styles.get("正文")).isEqualTo(new TextStyle("正文", FontRole.BODY, 16, TextStyle.Align.JUSTIFY, 2, 1, 0, false));
        assertThat(styles.get("标题").size()).isEqualTo(22);
        assertThat(List.of(1, 2, 3, 4)).extracting(level -> styles.heading(level).font())
                .containsExactly(FontRole.HEI, FontRole.KAI, FontRole.BODY, FontRole.BODY);
        assertThat(styles.get("表文").linesIn()).isEqualTo(0.5);
    }

    @Test
    void allFaultsAreToldAtOnce() throws IOException {
        String yaml = BUILT_IN.replace("正文: {font: 仿宋, size: 16", "正文: {font: 彷宋, size: 大").replace("页码:", "页吗:")
                .replace("keepNext: true", "keepnext: true");
        List<Fault> faults = faults(yaml);
        assertThat(faults).extracting(Fault::code).contains("TPL-202", "TPL-203");
        assertThat(faults).anySatisfy(fault -> {
            assertThat(fault.place().path()).isEqualTo("页吗");
            assertThat(fault.mend()).contains("页码");
        });
        assertThat(faults).anySatisfy(fault -> assertThat(fault.mend()).contains("keepNext"));
        assertThat(faults).extracting(fault -> fault.place().path()).contains("页码", "正文.font", "正文.size", "标题.keepnext");
    }

    @ParameterizedTest
    @ValueSource(strings = {"页码: [", "- a", "", "标题: {size: 1}\n标题: {size: 2}"})
    void whatIsNoStyleSheetIsRefused(String yaml) throws IOException {
        assertThat(faults(yaml)).extracting(Fault::code).containsExactly("TPL-201");
    }

    @Test
    void valuesHaveLimits() throws IOException {
        String yaml = BUILT_IN.replace("size: 14", "size: 18").replace("firstIndent: 2}", "firstIndent: -1, linesIn: 0.5}")
                .replace("size: 50", "size: 90").replace("red: true", "red: 红");
        assertThat(faults(yaml)).extracting(fault -> fault.place().path()).containsExactly(
                "发文机关标志.size", "发文机关标志.red", "正文.firstIndent", "正文.linesIn", "附注.firstIndent", "附注.linesIn", "二级目录.firstIndent", "二级目录.linesIn",
                "版记.size", "页码.size", "格首.size");
    }
}
