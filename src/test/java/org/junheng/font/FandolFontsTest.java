package org.junheng.font;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junheng.pack.Pack;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FandolFontsTest {

    @TempDir
    private Path folder;

    @Test
    void filesOfTheRightContentsAreUsed() throws IOException {
        assertThat(installedIn(TestFonts.folder()).folder()).isEqualTo(TestFonts.folder());
    }

    @Test
    void aFileOfTheRightSizeButOtherContentsIsRefused() throws IOException {
        try (Stream<Path> files = Files.list(TestFonts.folder())) {
            for (Path file : files.filter(path -> path.toString().endsWith(".otf")).toList()) {
                byte[] bytes = Files.readAllBytes(file);
                if (file.endsWith("FandolKai-Regular.otf")) {
                    bytes[bytes.length / 2] ^= 1;
                }
                Files.write(folder.resolve(file.getFileName()), bytes);
            }
        }
        assertThatIOException().isThrownBy(() -> installedIn(folder).folder()).withMessage("没有可写的用户数据目录");
    }

    @Test
    void theDataFolderFollowsTheSystemsRules() {
        assertThat(FandolFonts.homes(Map.of("XDG_DATA_HOME", "/x", "HOME", "/h"), "/u", "/t")).startsWith(Path.of("/x/junheng/fonts"));
        assertThat(FandolFonts.homes(Map.of("LOCALAPPDATA", "/l", "HOME", "/h"), "/u", "/t")).startsWith(Path.of("/l/junheng/fonts"));
        assertThat(FandolFonts.homes(Map.of("XDG_DATA_HOME", "relative", "HOME", ""), "/u", "/t"))
                .containsExactly(Path.of("/u/.local/share/junheng/fonts"), Path.of("/t/junheng/fonts"));
        assertThat(FandolFonts.homes(Map.of(), "?", "/t")).containsExactly(Path.of("/t/junheng/fonts"));
    }

    @Test
    void aPackageThatTakesTooLongIsGivenUp() throws IOException {
        requireApt();
        var late = new DebianPackage("texlive-lang-chinese", Duration.ZERO);
        assertThatIOException().isThrownBy(() -> late.unpack(folder)).withMessageContaining("时间限制");
    }

    @Test
    @Tag("slow")
    void theFacesAreFetchedOnceAndNothingElseStays() throws IOException {
        requireApt();
        List<String> told = new ArrayList<>();
        var fonts = new FandolFonts(FontCatalogue.of(Pack.builtIn()).open(), List.of(), List.of(folder), told::add);
        assertThat(fonts.folder()).isEqualTo(folder);
        assertThat(fonts.folder()).isEqualTo(folder);
        assertThat(told).containsExactly("正在获取开放字体（约49MB，仅此一次）…");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).hasSize(5).allMatch(file -> file.toString().endsWith(".otf"));
        }
    }

    private static FandolFonts installedIn(Path folder) {
        return new FandolFonts(FontCatalogue.of(Pack.builtIn()).open(), List.of(folder), List.of(), message -> { });
    }

    private static void requireApt() {
        Assumptions.assumeTrue(new File("/usr/bin/apt-get").canExecute() && new File("/usr/bin/dpkg-deb").canExecute());
    }
}
