package org.junheng.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junheng.Fixtures;
import org.junheng.county.Bureau;
import org.junheng.county.Counties;
import org.junheng.document.Document;
import org.junheng.document.Prose;
import org.junheng.fault.Fault;
import org.junheng.fault.Faults;
import org.junheng.pack.Pack;
import org.junheng.sandbox.Sandbox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Templates are a stranger's: what they can do, and what they cannot. */
class SandboxTest {

    private static final String COUNTY = "{\"name\": \"青禾县\", \"year\": 2025, \"population\": 4.62, \"towns\": 5}";

    @TempDir
    Path folder;

    private Document draft(String template) throws IOException {
        return draft(template, COUNTY);
    }

    private Document draft(String template, String county) throws IOException {
        Path documents = folder.resolve("documents");
        Files.createDirectories(documents.resolve("note"));
        Files.writeString(documents.resolve("kinds.yaml"), """
                - {id: note, name: 说明, form: 普通材料, audience: 内部, title: "${county.name}说明", needs: []}
                """);
        Fixtures.copyWhatEveryDraftNeeds(folder);
        Files.writeString(documents.resolve("note/document.ftl"), template);
        Pack pack = Pack.at(folder);
        return Fixtures.draft(pack, Kinds.read(pack).get(0), Fixtures.assess(Counties.read(county, "a.json")), Bureau.NONE);
    }

    private Fault fault(String template) {
        List<Fault> faults = catchThrowableOfType(Faults.class, () -> draft(template)).list();
        return faults.get(0);
    }

    private static List<String> texts(Document document) {
        return document.proses().stream().map(Prose::text).filter(text -> !text.isEmpty()).toList();
    }

    @Test
    void figuresArePrintedAsFacts() throws IOException {
        Document document = draft("<@para>人口${county.population}，乡镇${county.towns.number}个。</@para>");
        assertThat(texts(document)).containsExactly("人口4.62万人，乡镇5个。");
        assertThat(document.facts()).extracting(fact -> fact.label()).containsExactly("人口总数", "乡镇（街道）数");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "${\"freemarker.template.utility.Execute\"?new()}", "${county?api.getClass()}", "${.now}", "${\"1+1\"?eval}", "<#assign x=\"${1}\"?interpret>",
        "<#setting locale=\"de\">", "${county.towns?c}", "${county.towns?string}", "<#ftl output_format=\"HTML\">", "${.data_model}", "${.main}",
        "<#list 1..1000000000 as i>x</#list>", "<#-- a -->${county.name?<#-- b -->eval}", "<#attempt>a<#recover>b</#attempt>", "${county.name?no_esc}",
        "${\"2020-01-01\"?date}"
    })
    void whatReachesOutOfTheTemplateIsRefusedBeforeItRuns(String expression) {
        Fault fault = fault("<#-- first line -->\n<@para>a</@para>\n" + expression);
        assertThat(fault.code()).isEqualTo("TPL-020");
        assertThat(fault.place().file()).endsWith("documents/note/document.ftl");
        assertThat(fault.place().line()).isEqualTo(3);
        assertThat(fault.toString()).contains("不允许的写法");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../secret.ftl", "/../secret.ftl", "/etc/passwd", "file:///etc/passwd", "note/../../secret.ftl", "http://127.0.0.1/a.ftl"})
    void nothingOutsideThePackIsIncluded(String name) throws IOException {
        Files.writeString(folder.resolve("secret.ftl"), "<@para>机密</@para>");
        Fault fault = fault("<@para>a</@para><#include \"" + name + "\">");
        assertThat(fault.code()).startsWith("TPL-");
        assertThat(fault.toString()).doesNotContain("机密");
    }

    /** A worker drafts for many counties with one sandbox, which remembers templates that it could not load. */
    @ParameterizedTest
    @ValueSource(strings = {"<@para>${.now}</@para>", "<@para>${county.name</@para>", "<#include \"/note/refused.ftl\">", "<#include \"/note/misspelt.ftl\">"})
    void whatIsWrongIsToldTheSameTheNextTime(String template) throws IOException {
        draft("<@para>a</@para>");
        Files.writeString(folder.resolve("documents/note/document.ftl"), template);
        Files.writeString(folder.resolve("documents/note/refused.ftl"), "<@para>${.now}</@para>");
        Files.writeString(folder.resolve("documents/note/misspelt.ftl"), "<@para>${county.name</@para>");
        Pack pack = Pack.at(folder);
        var sandbox = Sandbox.ofDocuments(pack, "documents", Map.of());
        List<Fault> first = catchThrowableOfType(Faults.class, () -> sandbox.run("note/document.ftl", Map.of())).list();
        assertThat(first.get(0).code()).isIn("TPL-020", "TPL-023");
        assertThat(catchThrowableOfType(Faults.class, () -> sandbox.run("note/document.ftl", Map.of())).list()).isEqualTo(first);
    }

    @Test
    void aLinkOutOfThePackIsNotFollowed() throws IOException {
        Path secret = Files.writeString(Files.createTempFile("secret", ".ftl"), "<@para>机密</@para>");
        draft("<@para>a</@para>");
        Files.createSymbolicLink(folder.resolve("documents/note/link.ftl"), secret);
        assertThat(fault("<#include \"/note/link.ftl\">").code()).startsWith("TPL-");
        Files.delete(secret);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "<@para>${county.popultion}</@para> | TPL-022 | 2 | 没有“popultion”这一项。相近的有：population",
        "<@para>${county.area}</@para> | TPL-022 | 2 | 没有数据的项“county.area”",
        "<@para>${assessment.county.getClass()}</@para> | TPL-022 | 2 | 没有“getClass”",
        "<@para>${county.name.bytes}</@para> | TPL-022 | 2 | 执行不了的内容",
        "<@para>${county.name</@para> | TPL-023 | 2 | 模板写法有误",
        "<@para>a | TPL-023 | 2 | 模板写法有误",
        "<@clause>a</@clause> | TPL-022 | 2 | clause要写在sentence里面",
        "<@section>a</@section> | TPL-022 | 2 | 缺少title",
        "<@para>${share(county.towns, county.name, \"占比\")}</@para> | TPL-022 | 2 | 第2个参数应是数据项"
    })
    void aMistakeIsToldWithItsPlace(String template, String code, int line, String words) {
        Fault fault = fault("<#-- 第一行 -->\n" + template);
        assertThat(fault.code()).isEqualTo(code);
        assertThat(fault.place().line()).isEqualTo(line);
        assertThat(fault.toString()).contains(words);
    }

    @Test
    void aMistakeInAnIncludedFileIsToldThere() throws IOException {
        draft("<@para>a</@para>");
        Files.writeString(folder.resolve("documents/note/part.ftl"), "\n\n<@para>${county.name</@para>");
        Fault fault = fault("<#include \"/note/part.ftl\">");
        assertThat(fault.place().file()).endsWith("note/part.ftl");
        assertThat(fault.place().line()).isEqualTo(3);
    }

    /** Data is text, whatever it looks like: it stands in the document as the person typed it. */
    @ParameterizedTest
    @ValueSource(strings = {
        "# 标题", "## 段首。 ## 正文", "- 一点", "1. 一点", "2026. 年初", "2*3*4", "_甲_", "`代码`", "|甲|乙|", "---", "```table", "<<< 附件：假的", "> 引用", "[注]: 说明",
        "![图](a.png)", "<b>粗</b>", "&lt;", "\\\\", "甲\\|乙", "${county.name}", "<#include \"/a\">", "{名: 甲}", "~~~", "***", "+ 加", "=====", "[甲](乙)"
    })
    void hostileTextIsText(String text) throws IOException {
        String json = COUNTY.replace("}", ", \"dataNote\": " + com.fasterxml.jackson.databind.node.TextNode.valueOf(text) + "}");
        Document document = draft("""
                <@section title=county.dataNote>
                <@para>${county.dataNote}</@para>
                <@para>甲${county.dataNote}乙</@para>
                <@table columns=["列:5:left"]><@row cells=[county.dataNote]/></@table>
                </@section>
                <@annex title=county.dataNote><@para>完</@para></@annex>
                """, json);
        assertThat(texts(document)).containsExactly(text, text, "甲" + text + "乙", "列", text, text, "完");
        assertThat(document.annexes()).hasSize(1);
    }
}
