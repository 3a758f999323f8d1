package org.junheng.font;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junheng.fault.Faults;
import org.junheng.font.Resolution.Origin;
import org.junheng.font.Resolution.Standing;
import org.junheng.pack.Pack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FontsTest {

    private static final FontCatalogue CATALOGUE = FontCatalogue.of(Pack.builtIn());

    @TempDir
    private Path folder;

    @Test
    void theNamedFolderComesBeforeTheComputerAndThatBeforeTheOpenFonts() throws IOException {
        Path named = folder.resolve("named");
        Path computer = folder.resolve("computer");
        TinyFont.named("Zhuque", "一").in(named, "ZhuqueFangsong-Regular.ttf");
        TinyFont.named("仿宋_GB2312", "一").in(computer.resolve("deep"), "simfang.ttf");
        TinyFont.named("KaiTi", "一").in(computer, "SIMKAI.TTF");
        Fonts fonts = search(List.of(computer), openFonts()).find(Optional.of(named));

        assertThat(fonts.resolutions()).extracting(Resolution::role).containsExactly(FontRole.values());
        assertThat(of(fonts, FontRole.BODY)).returns(Origin.CONFIGURED, Resolution::origin)
                .returns(Standing.SUBSTITUTE, Resolution::standing).returns("ZhuqueFangsong-Regular.ttf", Resolution::face);
        assertThat(of(fonts, FontRole.KAI)).returns(Origin.SYSTEM, Resolution::origin)
                .returns(Standing.PROPER, Resolution::standing).returns(Optional.of(computer.resolve("SIMKAI.TTF")), Resolution::file);
        assertThat(of(fonts, FontRole.TITLE)).returns(Origin.OPEN, Resolution::origin)
                .returns("方正小标宋简体", Resolution::ideal);
        assertThat(fonts.warning()).get().asString().startsWith("提示：").contains("方正小标宋简体", "仿宋_GB2312", "黑体", "宋体")
                .doesNotContain("楷体");
    }

    @Test
    void aFolderThatServesAllRolesKeepsTheComputerOut() {
        Path computer = folder.resolve("computer");
        TinyFont.named("仿宋_GB2312", "一龘").in(computer, "simfang.ttf");
        Fonts fonts = search(List.of(computer), noOpenFonts()).find(Optional.of(TestFonts.folder()));
        for (FontRole role : FontRole.values()) {
            assertThat(fonts.chain(role)).extracting(FontFace::name).allMatch(name -> name.startsWith("Fandol") || name.startsWith("Noto"));
        }
        assertThat(fonts.warning()).get().asString().startsWith("提示：").doesNotContain("警告");
    }

    @Test
    void withoutAnyFontNotoStandsInAndTheUserIsWarned() {
        Fonts fonts = search(List.of(folder.resolve("nowhere")), noOpenFonts()).find(Optional.empty());
        assertThat(fonts.resolutions()).allMatch(resolution -> resolution.standing() == Standing.LAST_RESORT);
        assertThat(fonts.face(FontRole.TITLE, '县')).get().extracting(FontFace::name).isEqualTo("NotoSansSC-Bold.ttf");
        assertThat(fonts.warning()).get().asString().startsWith("警告：没有小标宋、仿宋、楷体、黑体、宋体字体")
                .contains("仿宋_GB2312", "开放字体没有取到：没有可写的用户数据目录");
    }

    @Test
    void properFontsNeedNoWarning() {
        TinyFont.named("FZXiaoBiaoSong-B05S").in(folder, "a.ttf");
        TinyFont.named("方正仿宋_GBK").in(folder, "b.ttf");
        TinyFont.named("KaiTi_GB2312").in(folder, "c.ttf");
        TinyFont.named("simhei").in(folder, "d.ttf");
        TinyFont.named("宋体").in(folder, "e.otf");
        assertThat(search(List.of(), noOpenFonts()).find(Optional.of(folder)).warning()).isEmpty();
    }

    @Test
    void aCharacterTheRoleLacksIsFoundFurtherDownTheChain() {
        Fonts fonts = TestFonts.fonts();
        assertThat(fonts.face(FontRole.BODY, '国')).get().extracting(FontFace::name).isEqualTo("FandolFang-Regular.otf");
        assertThat(fonts.face(FontRole.BODY, '镕')).get().extracting(FontFace::name).isEqualTo("NotoSansSC-Regular.ttf");
        assertThat(fonts.face(FontRole.HEI, '–')).get().extracting(FontFace::name).isEqualTo("NotoSansSC-Bold.ttf");
        assertThat(fonts.face(FontRole.HEI, 0x10FFFD)).isEmpty();
    }

    @Test
    void anotherRolesFontHelpsBeforeNoto() {
        TinyFont.named("仿宋", "一").in(folder, "a.ttf");
        TinyFont.named("宋体", "一镕").in(folder, "b.ttf");
        Fonts fonts = search(List.of(), noOpenFonts()).find(Optional.of(folder));
        assertThat(fonts.face(FontRole.BODY, '镕')).get().extracting(FontFace::name).isEqualTo("b.ttf");
    }

    @Test
    void theBetterCandidateComesFirstAndTheOtherFollows() {
        TinyFont.named("仿宋", "一").in(folder, "a.ttf");
        TinyFont.named("仿宋_GB2312", "一").in(folder, "b.ttf");
        TinyFont.named("FandolFang-Regular", "一").in(folder, "0.otf");
        Fonts fonts = search(List.of(), noOpenFonts()).find(Optional.of(folder));
        assertThat(fonts.chain(FontRole.BODY)).extracting(FontFace::name).startsWith("b.ttf", "a.ttf", "0.otf");
    }

    @Test
    void inACollectionTheFaceIsFoundByItsName() throws IOException {
        byte[] collection = TinyFont.collection(List.of(TinyFont.named("Other", "一"), TinyFont.named("SimSun", "二")));
        Files.write(folder.resolve("simsun.ttc"), collection);
        Fonts fonts = search(List.of(folder), noOpenFonts()).find(Optional.empty());
        assertThat(fonts.chain(FontRole.SONG).get(0).has('二')).isTrue();
        assertThat(fonts.chain(FontRole.SONG).get(0).has('一')).isFalse();
    }

    @Test
    void ofTheComputersFontsOnlyPromisingFilesAreOpened() throws IOException {
        Files.writeString(folder.resolve("arial.ttf"), "no font");
        Files.writeString(folder.resolve("simfang.ttf"), "no font");
        TinyFont.named("仿宋").in(folder, "unknown.ttf");
        Fonts fonts = search(List.of(folder), noOpenFonts()).find(Optional.empty());
        assertThat(fonts.passedOver()).singleElement().asString().contains("simfang.ttf");
        assertThat(of(fonts, FontRole.BODY).standing()).isEqualTo(Standing.LAST_RESORT);
    }

    @Test
    void unusableAndUnknownFilesInTheNamedFolderAreReported() {
        TinyFont.named("仿宋_GB2312").rights(2).in(folder, "simfang.ttf");
        TinyFont.named("Comic").in(folder, "comic.ttf");
        Fonts fonts = search(List.of(), noOpenFonts()).find(Optional.of(folder));
        assertThat(fonts.passedOver()).containsExactlyInAnyOrder("simfang.ttf没有使用：字体许可不允许嵌入。", "comic.ttf没有使用：不在字体清单中。");
        assertThat(of(fonts, FontRole.BODY).standing()).isEqualTo(Standing.LAST_RESORT);
    }

    @Test
    void aFolderThatIsNotThereIsAFault() {
        assertThatExceptionOfType(Faults.class)
                .isThrownBy(() -> search(List.of(), noOpenFonts()).find(Optional.of(folder.resolve("无"))))
                .withMessageStartingWith("[OUT-011]").withMessageContaining("无");
    }

    @Test
    void aMalformedListIsAFaultWithItsLine() throws IOException {
        Path list = Files.createDirectories(folder.resolve("styles")).resolve("fonts.yaml");
        malformed(list, "roles: {}\nsystemFolders: []\nopen: {pakage: a}\n", "第3行", "“open.package”缺失");
        String sound = Pack.builtIn().read("styles/fonts.yaml");
        malformed(list, sound + "\nmore: 1\n", "不认识的“more”");
        malformed(list, sound.replace("NotoSansSC-Bold.ttf", "NotoSansSC-Fat.ttf"), "没有附带的“NotoSansSC-Fat.ttf”");
        malformed(list, "roles: {}\nsystemFolders: []\n", "“open”缺失");
        malformed(list, "@roles\n", "第1行", "不合YAML语法");
        malformed(list, "roles: {}\nsystemFolders: []\nopen: {package: a, download: b, folder: c, faces: {}}\n", "角色“小标宋”缺失");
    }

    private void malformed(Path list, String text, String... complaints) throws IOException {
        Files.writeString(list, text);
        assertThatExceptionOfType(Faults.class).isThrownBy(() -> Fonts.find(Optional.empty(), Pack.at(folder)))
                .withMessageStartingWith("[TPL-041] templates/styles/fonts.yaml").withMessageContainingAll(complaints);
    }

    private static FontSearch search(List<Path> computer, FandolFonts open) {
        return new FontSearch(CATALOGUE, computer, open);
    }

    private static FandolFonts noOpenFonts() {
        return new FandolFonts(CATALOGUE.open(), List.of(), List.of(), message -> { });
    }

    /** The open fonts as they are on the computer that runs the tests. */
    private static FandolFonts openFonts() {
        return new FandolFonts(CATALOGUE.open(), List.of(TestFonts.folder()), List.of(), message -> { });
    }

    private static Resolution of(Fonts fonts, FontRole role) {
        return fonts.resolutions().get(role.ordinal());
    }
}
