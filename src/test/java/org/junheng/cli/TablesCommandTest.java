package org.junheng.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junheng.font.TestFonts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code tables} with layouts that a bureau keeps itself. */
class TablesCommandTest {

    private static final Path COUNTY = Path.of("fixtures/counties/qinghe-2025.json");
    private static final Path NEAR = Path.of("templates/tables/near.jrxml");

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private String county;

    @BeforeEach
    void theCountyHasAFolderOfItsOwn() throws IOException {
        county = Files.copy(COUNTY, folder.resolve("a.json")).toString();
    }

    private void bureau(String layouts) throws IOException {
        Files.writeString(folder.resolve("bureau.yaml"), "fonts: " + TestFonts.folder().toAbsolutePath() + "\n" + layouts);
    }

    private void layout(String name, String jrxml) throws IOException {
        Path file = folder.resolve("表样").resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, jrxml);
    }

    private int run(String... more) {
        var words = new java.util.ArrayList<>(List.of("tables", "--out", folder.resolve("out").toString()));
        words.addAll(List.of(more));
        return Main.run(new PrintWriter(out, true), new PrintWriter(err, true), words.toArray(String[]::new));
    }

    /** As Jaspersoft Studio saves it when two columns have changed places and one is wider. */
    private static String reordered() throws IOException {
        return Files.readString(NEAR)
                .replace("key=\"side.head\" style=\"表头\" x=\"0\" y=\"0\" width=\"40\"", "key=\"side.head\" style=\"表头\" x=\"72\" y=\"0\" width=\"40\"")
                .replace("key=\"indicator.head\" style=\"表头\" x=\"40\"", "key=\"indicator.head\" style=\"表头\" x=\"0\"")
                .replace("key=\"side.cell\" style=\"格\" x=\"0\"", "key=\"side.cell\" style=\"格\" x=\"72\"")
                .replace("key=\"indicator.cell\" style=\"格\" x=\"40\"", "key=\"indicator.cell\" style=\"格\" x=\"0\"");
    }

    private XSSFSheet sheet(XSSFWorkbook book) {
        return book.getSheetAt(0);
    }

    private XSSFWorkbook book() throws IOException {
        return new XSSFWorkbook(Files.newInputStream(folder.resolve("out/虚构省-虚构市-青禾县/2025/附表/青禾县2025年差一点名单.xlsx")));
    }

    private static List<String> head(XSSFSheet sheet) {
        var words = new java.util.ArrayList<String>();
        for (Cell cell : sheet.getRow(sheet.getPaneInformation().getHorizontalSplitPosition() - 1)) {
            words.add(cell.getStringCellValue());
        }
        return words;
    }

    @Test
    void aLayoutOfItsOwnTakesThePlaceOfTheProgrammes() throws IOException {
        layout("near.jrxml", reordered());
        for (String name : List.of("near", "差一点名单")) {
            bureau("layouts: {" + name + ": 表样/near.jrxml}\n");
            assertThat(run(county, "--table", "near", "--format", "xlsx")).as(err.toString()).isZero();
            try (XSSFWorkbook book = book()) {
                assertThat(head(sheet(book))).startsWith("指标", "类别", "学段");
                assertThat(sheet(book).getColumnWidth(0)).isGreaterThan(sheet(book).getColumnWidth(1));
            }
        }
    }

    @Test
    void functionsOfJaspersoftStudioAreKnown() throws IOException {
        layout("near.jrxml", Files.readString(NEAR).replace("<![CDATA[$F{unit}]]>",
                "<![CDATA[EXACT($F{unit}, null) ? \"\" : LEFT($F{unit}, 2) + \"…\" + RIGHT($F{unit}, 1) + MID($F{unit}, 1, 0) + LEN($F{unit}) + SIGN(ABS($F{rate}))]]>"));
        bureau("layouts: {near: 表样/near.jrxml}\n");
        assertThat(run(county, "--table", "near", "--format", "xlsx")).as(err.toString()).isZero();
        try (XSSFWorkbook book = book()) {
            XSSFSheet sheet = sheet(book);
            assertThat(sheet.getRow(sheet.getPaneInformation().getHorizontalSplitPosition()).getCell(3).getStringCellValue()).matches("..….[0-9]+1");
        }
    }

    @Test
    void withoutOneTheOrderIsTheProgrammes() throws IOException {
        bureau("");
        assertThat(run(county, "--table", "near", "--format", "xlsx")).as(err.toString()).isZero();
        try (XSSFWorkbook book = book()) {
            assertThat(head(sheet(book))).startsWith("类别", "指标", "学段");
        }
    }

    @Test
    void everythingWrongWithLayoutsIsToldAtOnceAndNothingIsWritten() throws IOException {
        layout("near.jrxml", reordered().replace("<![CDATA[$F{unit}]]>", "<![CDATA[System.exit(1)]]>"));
        layout("gaps.jrxml", "<jasperReport>\n<title>");
        layout("spread.jrxml", Files.readString(Path.of("templates/tables/spread.jrxml")).replace("<![CDATA[$F{indicator}]]>", "<![CDATA[$F{indicator} -]]>"));
        Files.write(folder.resolve("表样/gbk.jrxml"), "表样".getBytes("GBK"));
        bureau("""
                layouts:
                  near: 表样/near.jrxml
                  差一点名单: 表样/near.jrxml
                  gaps: 表样/gaps.jrxml
                  spread: 表样/spread.jrxml
                  nothing: 表样/near.jrxml
                  plan: 表样/none.jrxml
                  tasks: 表样
                  places: 表样/gbk.jrxml
                """);
        assertThat(run(county, "--table", "resources")).isEqualTo(4);
        String settings = folder.resolve("bureau.yaml").toString();
        assertThat(err.toString().lines().filter(line -> line.startsWith("["))).satisfiesExactly(
                line -> assertThat(line).startsWith("[TPL-040] " + folder.resolve("表样/near.jrxml") + " 第").contains("System"),
                line -> assertThat(line).startsWith("[TPL-043] " + settings + " 第4行第10列 /layouts/差一点名单：发现差一点名单有两个表样"),
                line -> assertThat(line).startsWith("[TPL-042] " + folder.resolve("表样/gaps.jrxml") + " 第2行"),
                line -> assertThat(line).startsWith("[TPL-042] " + folder.resolve("表样/spread.jrxml") + "：发现编不成的表样"),
                line -> assertThat(line).startsWith("[TPL-043] " + settings + " 第7行第12列 /layouts/nothing：发现没有的附表“nothing”；应为resources（资源配置指标一览表）、"),
                line -> assertThat(line).startsWith("[TPL-044] " + settings + " 第8行第9列 /layouts/plan：发现表样文件“表样/none.jrxml”没有这个文件"),
                line -> assertThat(line).startsWith("[TPL-044] " + settings + " 第9行第10列 /layouts/tasks").contains("不是文件"),
                line -> assertThat(line).startsWith("[TPL-044] " + settings + " 第10行第11列 /layouts/places").contains("编码不是UTF-8"));
        assertThat(folder.resolve("out")).doesNotExist();
    }

    /** Words of the layout itself: a head, a literal in an expression; each with its line. */
    @Test
    void aCharacterOfALayoutThatTheFontLacksIsAFaultAtItsLine() throws IOException {
        String rare = "\uD869\uDED6";
        layout("near.jrxml", Files.readString(NEAR).replace("<![CDATA[学段]]>", "<![CDATA[学" + rare + "]]>").replace("<![CDATA[$P{STANDARD}]]>", "<![CDATA[$P{STANDARD} + \"䲜\"]]>"));
        bureau("layouts: {near: 表样/near.jrxml}\n");
        assertThat(run(county, "--table", "near,spread")).isEqualTo(5);
        String file = folder.resolve("表样/near.jrxml").toString();
        assertThat(err.toString().lines().filter(line -> line.startsWith("["))).satisfiesExactly(
                line -> assertThat(line).startsWith("[OUT-101] " + file + " 第" + line("䲜") + "行：发现字体FandolKai-Regular.otf里没有的字：䲜；"),
                line -> assertThat(line).startsWith("[OUT-101] " + file + " 第" + line(rare) + "行：发现字体FandolHei-Regular.otf里没有的字：" + rare + "；"));
        assertThat(folder.resolve("out")).doesNotExist();
    }

    private int line(String text) throws IOException {
        List<String> lines = Files.readAllLines(folder.resolve("表样/near.jrxml"));
        return 1 + lines.indexOf(lines.stream().filter(line -> line.contains(text)).findFirst().orElseThrow());
    }

    /** Without a font of ours it would be set in one of the computer's, and not be embedded. */
    @Test
    void aLayoutWithoutFontsIsRefused() throws IOException {
        layout("near.jrxml", Files.readString(NEAR).replace(" fontName=\"宋体\"", ""));
        bureau("layouts: {near: 表样/near.jrxml}\n");
        assertThat(run(county, "--table", "near")).isEqualTo(4);
        assertThat(err.toString()).contains("[TPL-040] " + folder.resolve("表样/near.jrxml") + "：发现没有写字体的文字");
    }

    /** Fonts, too, stand beside the file that names them, wherever the program is started. */
    @Test
    void fontsAreLookedForBesideTheFileThatNamesThem() throws IOException {
        Files.writeString(folder.resolve("bureau.yaml"), "fonts: 字体\n");
        assertThat(run(county, "--table", "near")).isEqualTo(5);
        assertThat(err.toString()).contains("[OUT-011] " + folder.resolve("字体"));
    }
}
