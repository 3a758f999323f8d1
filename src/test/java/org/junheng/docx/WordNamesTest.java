package org.junheng.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junheng.fault.Faults;
import org.junheng.pack.Pack;
import org.junheng.typeset.Styles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordNamesTest {

    @TempDir
    private Path folder;

    @Test
    void everyStyleHasAnIdentifierOfItsOwn() {
        WordNames names = WordNames.read(Pack.builtIn());
        assertThat(Styles.NAMES).extracting(name -> names.style(name).id())
                .doesNotHaveDuplicates()
                .allSatisfy(id -> assertThat(id).matches("[A-Za-z0-9]+"));
    }

    @Test
    void theNamesAreThoseOfStylesThereAre() {
        WordNames names = WordNames.read(Pack.builtIn());
        assertThat(names.styles().keySet()).isSubsetOf(Styles.NAMES);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "宋体:|宋体（缺省）:|fonts里缺少宋体",
        "substitute: SimSun|substitute: 一个长过三十一个字符所以会被文字处理软件截断的字体名称一二三四五六七|读不懂",
        "02010600030101010101|0201|读不懂",
        "styles:|style:|读不懂",
        "id: Title|id: 标题|读不懂",
        "fonts:|fonts: [|读不懂",
    })
    void aFileThatCannotBeUsedIsAFault(String right, String wrong, String found) throws IOException {
        Files.createDirectories(folder.resolve("styles"));
        String yaml = Pack.builtIn().read("styles/word.yaml");
        assertThat(yaml).contains(right);
        Files.writeString(folder.resolve("styles/word.yaml"), yaml.replace(right, wrong));

        assertThatThrownBy(() -> Docx.with(Pack.at(folder)))
                .isInstanceOfSatisfying(Faults.class, faults -> assertThat(faults.list())
                        .singleElement()
                        .satisfies(fault -> {
                            assertThat(fault.code()).isEqualTo("TPL-211");
                            assertThat(fault.place().file()).endsWith("styles/word.yaml");
                            assertThat(fault.found()).contains(found);
                        }));
    }
}
