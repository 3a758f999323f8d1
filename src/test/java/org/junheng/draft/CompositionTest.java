package org.junheng.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junheng.Fixtures;
import org.junheng.county.Bureaus;
import org.junheng.county.Counties;
import org.junheng.document.Block;
import org.junheng.document.Document;
import org.junheng.document.Head;
import org.junheng.document.Imprint;
import org.junheng.document.Masthead;
import org.junheng.document.Prose;
import org.junheng.pack.Pack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the directives make of a template, and the matters of a head. */
class CompositionTest {

    private static final String COUNTY = "{\"name\": \"青禾县\", \"year\": 2025, \"fictional\": true, \"population\": 4.62}";

    @TempDir
    Path folder;

    private Document draft(String template) throws IOException {
        return draft(template, COUNTY, "defaults: {issuer: 青禾县教育局}");
    }

    private Document draft(String template, String county, String bureau) throws IOException {
        Path documents = folder.resolve("documents");
        Files.createDirectories(documents.resolve("notice"));
        Files.writeString(documents.resolve("kinds.yaml"), """
                - {id: notice, name: 通知, form: 文件格式, audience: 公开, title: "关于印发方案的通知", needs: []}
                """);
        Fixtures.copyWhatEveryDraftNeeds(folder);
        Files.writeString(documents.resolve("notice/document.ftl"), template);
        Pack pack = Pack.at(folder);
        return Fixtures.draft(pack, Kinds.read(pack).get(0), Fixtures.assess(Counties.read(county, "a.json")), Bureaus.read(bureau, "bureau.yaml"));
    }

    private static Block.Paragraph paragraph(String text) {
        return new Block.Paragraph(Prose.of(text));
    }

    private static Block.Note note(String text) {
        return new Block.Note(Prose.of(text));
    }

    @Test
    void aPartHasItsOwnTextAndAnnexes() throws IOException {
        Document document = draft("""
                <@para>现将方案印发给你们。</@para>
                <@part title="青禾县实施方案" notes=["征求意见稿"]>
                  <@section title="工作目标"><@para>人口${county.population}。</@para></@section>
                  <@annex title="任务清单"><@para>甲</@para></@annex>
                  <@annex title="责任分工"><@para>乙</@para></@annex>
                </@part>
                <@part title="空的"></@part>
                """);
        assertThat(document.body()).containsExactly(paragraph("现将方案印发给你们。"));
        assertThat(document.annexes()).isEmpty();
        assertThat(document.parts()).singleElement().satisfies(part -> {
            assertThat(part.title()).isEqualTo(Prose.of("青禾县实施方案"));
            assertThat(part.notes()).containsExactly("征求意见稿");
            assertThat(part.plain().body()).containsExactly(new Block.Heading(1, Prose.of("工作目标")), paragraph("人口4.62万人。"));
            assertThat(part.annexes()).extracting(annex -> annex.title().text()).containsExactly("任务清单", "责任分工");
        });
        assertThat(document.facts()).hasSize(1);
    }

    @Test
    void aNoteStandsBehindWhatItIsIn() throws IOException {
        Document document = draft("""
                <@para>甲<@note>请核甲</@note>乙。</@para>
                <@point>丙<@note>请核丙</@note></@point>
                <@note>请核点</@note>
                <@point>丁</@point>
                <@item>庚<@note>请核庚</@note></@item>
                <@item>辛</@item>
                <@para><@sentence><@clause>戊<@note>人口${county.population}待核</@note></@clause><@clause>己</@clause></@sentence></@para>
                """);
        assertThat(document.plain().body()).containsExactly(
                paragraph("甲乙。"), note("请核甲"),
                new Block.Series(List.of(Prose.of("丙"), Prose.of("丁"))), note("请核丙"), note("请核点"),
                new Block.Enumeration(List.of(Prose.of("庚"), Prose.of("辛"))), note("请核庚"),
                paragraph("戊，己。"), note("人口4.62万人待核"));
        assertThat(document.facts()).as("what is not printed is not among the facts").isEmpty();
        assertThat(document.drafterNotes()).hasSize(5);
    }

    @Test
    void aSectionOfNothingButNotesHasNoHeadingAndKeepsThem() throws IOException {
        Document document = draft("""
                <@section title="一"><@section title="二" level=2><@note>没有数据</@note><@para><@note>也没有</@note></@para></@section></@section>
                <@annex title="三"><@note></@note></@annex>
                """);
        assertThat(document.body()).containsExactly(note("没有数据"), note("也没有"));
        assertThat(document.annexes()).isEmpty();
    }

    @Test
    void aChartIsMadeOfFactsAndLeavesOutWhatHasNone() throws IOException {
        Document document = draft("""
                <@chart kind="折线" caption="人口" unit="单位：万人" series=["常住人口", "户籍人口"]
                    limits=[{"name": "上年", "value": county.population.number}, {"name": "目标", "value": county.area!""}] note="年末数">
                  <@row cells=["2025年", county.population.number, ""]/>
                  <@row cells=["2026年", "", county.area!]/>
                </@chart>
                <@chart kind="柱形" series=["甲"]><@row cells=["乙", ""]/></@chart>
                """);
        var value = Prose.of("4.62");
        assertThat(document.plain().body()).containsExactly(new Block.Chart(
                Prose.of("人口"), "单位：万人", Block.ChartKind.LINES, List.of(Prose.of("常住人口")),
                List.of(new Block.Category(Prose.of("2025年"), List.of(value))), List.of(new Block.Limit(Prose.of("上年"), value)), Prose.of("年末数")));
        assertThat(document.facts()).hasSize(2);
    }

    @Test
    void aChartOfWhatIsNoFactIsAFault() {
        assertThatThrownBy(() -> draft("<@chart kind=\"饼形\" series=[\"甲\"]><@row cells=[\"乙\", county.population.number]/></@chart>"))
                .hasMessageContaining("图的kind应是柱形、折线、分色柱形，这里是“饼形”");
        assertThatThrownBy(() -> draft("<@chart kind=\"柱形\" series=[\"甲\"]><@row cells=[\"乙\", \"4.62\"]/></@chart>"))
                .hasMessageContaining("图里的值应是数据项的数，这里是“4.62”");
        assertThatThrownBy(() -> draft("<@chart kind=\"柱形\" series=[\"甲\"]><@row cells=[\"乙\", county.population]/></@chart>"))
                .hasMessageContaining("图里的值应是数据项的数，这里是“4.62万人”");
        assertThatThrownBy(() -> draft("<@chart kind=\"柱形\" series=[\"甲\"]><@row cells=[\"乙\"]/></@chart>")).hasMessageContaining("图有2列，这一行有1格");
        assertThatThrownBy(() -> draft("<@chart kind=\"柱形\" series=[\"甲\", \"甲\", \"甲\", \"甲\", \"甲\"]>"
                + "<@row cells=[\"乙\"] + [1, 2, 3, 4, 5]?map(i -> county.population.number)/></@chart>")).hasMessageContaining("图至多有4个系列、2条标准线");
        assertThatThrownBy(() -> draft("<@chart kind=\"分色柱形\" series=[\"达标\", \"未达标\"]>"
                + "<@row cells=[\"乙\", county.population.number, county.population.number]/></@chart>")).hasMessageContaining("分色柱形的图有两个系列，每行只有一个系列有值");
    }

    @Test
    void ofBarsThatBelongToEitherSeriesTheLegendTellsBothThoughAllBelongToOne() throws IOException {
        Document document = draft("<@chart kind=\"分色柱形\" series=[\"达标\", \"未达标\"]><@row cells=[\"乙\", \"\", county.population.number]/></@chart>"
                + "<@chart kind=\"分色柱形\" series=[\"达标\", \"未达标\"]><@row cells=[\"乙\", \"\", \"\"]/></@chart>");
        assertThat(document.body()).singleElement().satisfies(block -> assertThat(((Block.Chart) block).series()).extracting(Prose::text).containsExactly("达标", "未达标"));
    }

    @Test
    void theHeadIsMadeOfTheCountysMattersThenTheBureaus() throws IOException {
        String county = COUNTY.replaceFirst("}$", """
                , "documents": {"notice": {"number": "青教督〔2026〕1号", "date": "2026-01-15", "addressee": "各中小学", "copies": ["县人民政府", "县委办公室"],
                 "copyNumber": "000001", "secrecy": "机密★1年", "urgency": "特急", "signer": "县长", "salutation": "各位领导"}}}""");
        Head head = draft("<@para>甲</@para>", county, """
                defaults: {issuer: 青禾县教育局, sign: 青禾县教育局文件, printer: 青禾县教育局办公室, openness: 主动公开, contact: 督导室，0000-1234567, number: 不用,
                  imprintPage: 偶数页, coIssuers: [青禾县财政局]}
                documents: {notice: {printDate: "2026-01-16"}}
                """).head();
        assertThat(head.masthead()).isEqualTo(new Masthead("青禾县教育局文件", "青教督〔2026〕1号", List.of("县长"), "000001", "机密★1年", "特急", ""));
        assertThat(head.imprint()).isEqualTo(new Imprint("", List.of("县人民政府", "县委办公室"), "青禾县教育局办公室", "2026-01-16", true));
        assertThat(head.issuers()).containsExactly("青禾县教育局", "青禾县财政局");
        assertThat(head.remarks()).containsExactly("此件主动公开", "联系方式：督导室，0000-1234567");
        assertThat(head.form()).isEqualTo("文件格式");
        assertThat(head.notes()).containsExactly("虚构");
        assertThat(List.of(head.addressee(), head.salutation(), head.issuer(), head.date()))
                .containsExactly("各中小学", "各位领导", "青禾县教育局", "2026-01-15");
    }

    @Test
    void theDrafterIsToldOfARedHeadWithoutAnIssuerAndOfASecretThatIsPublic() throws IOException {
        Document document = draft("<@para>甲</@para>", COUNTY, "documents: {notice: {secrecy: 秘密★1年, openness: 主动公开}}");
        assertThat(document.body()).containsExactly(
                note("没有填写发文机关，文件格式没有红头可印，暂按普通材料排，请填写"), note("有密级的公文不得公开，密级和公开属性只能填一项，请核定"), paragraph("甲"));
        assertThat(document.head().form()).as("an issuer is all that is missing").isEqualTo("文件格式");
        assertThat(draft("<@para>甲</@para>", COUNTY, "documents: {notice: {sign: 青禾县教育局文件}}").body()).containsExactly(paragraph("甲"));
    }

    @Test
    void absentMattersLeaveNothingInTheHead() throws IOException {
        Head head = draft("<@para>甲</@para>", COUNTY, "{}").head();
        assertThat(head.masthead()).isEqualTo(Masthead.NONE);
        assertThat(head.imprint()).isEqualTo(Imprint.NONE);
        assertThat(head.remarks()).isEmpty();
    }
}
