package org.junheng.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Map;
import java.util.stream.Stream;
import org.junheng.fault.Fault;
import org.junheng.fault.Faults;
import org.junheng.fault.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a layout may hold, and that nothing of Java, files or the network gets through. */
class LayoutCheckTest {

    private static final TableKind KIND = new TableKind("near", "差一点名单", "near.jrxml", "");
    private static final Map<String, Column> COLUMNS = Map.of("unit", Column.text("unit", "评估单元"), "missed", Column.flag("missed", "没有达标"));

    private static String layout(String inside) {
        return """
                <jasperReport name="t" language="java" pageWidth="595" pageHeight="842" columnWidth="515" leftMargin="40" rightMargin="40" topMargin="40" bottomMargin="40">
                  <parameter name="TITLE" class="java.lang.String"/>
                  <field name="unit" class="java.lang.String"/>
                  %s
                </jasperReport>
                """.formatted(inside);
    }

    private static String cell(String expression) {
        return layout("<detail><band height=\"20\"><element kind=\"textField\" x=\"0\" y=\"0\" width=\"90\" height=\"20\"><expression><![CDATA["
                + expression + "]]></expression></element></band></detail>");
    }

    private static void check(String jrxml) {
        LayoutCheck.check(jrxml, Place.file("templates/tables/near.jrxml"), KIND, COLUMNS);
    }

    static Stream<String> harmless() {
        return Stream.of(
                "$F{unit}", "$P{TITLE} + \"（\" + $F{unit} + \"）\"", "$F{missed} ? \"▲0.00\" : \"0.00\"", "\"第\" + $V{PAGE_NUMBER} + \"页\"",
                "$F{unit} == null || !$F{missed}", "(1 + 2.5) * 3 >= 4 && true",
                "EXACT($F{unit}, \"全县\") ? \"合计\" : LEFT($F{unit}, 4) + RIGHT($F{unit}, 1) + MID($F{unit}, 2, 3)", "SIGN(ABS($F{pupils})) > 0 && LEN($F{unit}) < 9",
                "\"System.exit(1)\"");
    }

    @ParameterizedTest
    @MethodSource("harmless")
    void fieldsLiteralsAndOperatorsPass(String expression) {
        assertThatCode(() -> check(cell(expression))).doesNotThrowAnyException();
    }

    static Stream<String> hostile() {
        return Stream.of(
                "Runtime.getRuntime().exec(\"id\")", "new java.io.File(\"/etc/passwd\")", "$F{unit}.getClass()", "$F{unit}.length()", "System.exit(1)",
                "((Object) $F{unit}).getClass().forName(\"java.lang.Runtime\")", "\"\\u0022 + System.getProperty(\\u0022user.home\\u0022) + \\u0022\"",
                "\\u0053ystem.exit(1)", "$R{key}", "$X{IN, a, b}", "$P!{TITLE}", "java.lang.String.valueOf(1)", "MSG(\"{0}\", 1)", "$F{unit} instanceof String",
                "'a'", "$P{REPORT_CONNECTION}.close()", "new Object[]{}", "() -> 1", "a = 1", "/* */ 1", "$F{unit}::length", "$F {unit}", "{1}", "1; 2", "@A 1",
                "$P{REPORT_PARAMETERS_MAP}.get(\"x\")", "\"a\nb\"", "switch",
                "$F{unit}.equals(new java.io.File(\"\"))", "$F{unit}.trim().getClass()", "LEFT($F{unit}, 1).getClass()", "\"a\".getClass()", "EXACT.class", "EXACT", "LEN",
                "LEN ($F{unit})", "exit(1)", "EVAL(1)", "MSG(\"a\")", "str(\"a\")", "java.lang.System.exit(1)", "\\u0041", "\\u002e", "\"\\u0022\"", "LEN(\"a\")/* */", "1 // 2",
                "x -> x", "LayoutFunctions::LEN", "$F{unit}[0]", "(Object) $F{unit}", "(java.lang.Object) null", "\"a\" + \"b\\\" + System.exit(1) + \"\"", "1.e", "1.0.hashCode()", "1..2",
                "$F{a.b}", "$F{unit", "\"a", "`a`", "a", "this", "super.toString()", "\"\"\"a\"\"\".length()", "＄F{unit}", "ＬEN(1)", "~1", "1 ^ 2", "a++", "var x");
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void anythingElseIsRefusedWithItsLine(String expression) {
        Faults faults = catchThrowableOfType(Faults.class, () -> check(cell(expression)));
        assertThat(faults).as(expression).isNotNull();
        Fault fault = faults.list().get(0);
        assertThat(fault.code()).isEqualTo("TPL-040");
        assertThat(fault.place().line()).isBetween(4, 5);
    }

    static Stream<Arguments> parts() {
        return Stream.of(
                Arguments.of("<query language=\"sql\">select 1</query>", "query"),
                Arguments.of("<dataset name=\"d\"/>", "dataset"),
                Arguments.of("<import>java.io.*</import>", "import"),
                Arguments.of("<scriptlet name=\"s\" class=\"a.B\"/>", "scriptlet"),
                Arguments.of("<template>\"http://example.com/a.jrtx\"</template>", "template"),
                Arguments.of("<propertyExpression name=\"net.sf.jasperreports.export.a\">System.exit(1)</propertyExpression>", "propertyExpression"),
                Arguments.of("<parameter name=\"p\" class=\"java.lang.String\"><defaultValueExpression>1</defaultValueExpression></parameter>", "defaultValueExpression"),
                Arguments.of("<property name=\"net.sf.jasperreports.compiler.class\" value=\"a.B\"/>", "net.sf.jasperreports.compiler.class"),
                Arguments.of("<parameter name=\"p\" class=\"java.io.File\"/>", "java.io.File"),
                Arguments.of("<field name=\"pupils\" class=\"java.math.BigDecimal\"/>", "pupils"),
                Arguments.of("<field name=\"missed\" class=\"java.lang.String\"/>", "missed"),
                Arguments.of("<variable name=\"v\" class=\"java.lang.Integer\" incrementerFactoryClass=\"a.B\"/>", "incrementerFactoryClass"),
                Arguments.of("<detail><band height=\"9\"><element kind=\"image\" x=\"0\" y=\"0\" width=\"9\" height=\"9\"><expression>\"file:///etc/passwd\"</expression></element></band></detail>", "image"),
                Arguments.of("<detail><band height=\"9\"><element kind=\"subreport\" x=\"0\" y=\"0\" width=\"9\" height=\"9\"/></band></detail>", "subreport"),
                Arguments.of("<detail><band height=\"9\"><element kind=\"component\" x=\"0\" y=\"0\" width=\"9\" height=\"9\"/></band></detail>", "component"),
                Arguments.of("<detail><band height=\"9\"><element kind=\"textField\" markup=\"html\" x=\"0\" y=\"0\" width=\"9\" height=\"9\"/></band></detail>", "markup"),
                Arguments.of("<detail><band height=\"9\"><element kind=\"textField\" hyperlinkType=\"Reference\" x=\"0\" y=\"0\" width=\"9\" height=\"9\"/></band></detail>", "hyperlinkType"),
                Arguments.of("<style name=\"s\" pattern=\"\\u0041\"/>", "pattern"),
                // What is usually an element JasperReports takes as an attribute, too.
                Arguments.of(inBand("<element kind=\"textField\" expression=\"System.exit(1)\" x=\"0\" y=\"0\" width=\"9\" height=\"9\"/>"), "expression"),
                Arguments.of(inBand("<element kind=\"textField\" printWhenExpression=\"System.exit(1)\" x=\"0\" y=\"0\" width=\"9\" height=\"9\"/>"), "printWhenExpression"),
                Arguments.of(inBand("<element kind=\"textField\" hyperlinkReferenceExpression=\"a\" x=\"0\" y=\"0\" width=\"9\" height=\"9\"/>"), "hyperlinkReferenceExpression"),
                Arguments.of("<parameter name=\"p\" class=\"java.lang.String\" defaultValueExpression=\"System.exit(1)\"/>", "defaultValueExpression"),
                Arguments.of("<variable name=\"v\" class=\"java.lang.Integer\" initialValueExpression=\"System.exit(1)\"/>", "initialValueExpression"),
                Arguments.of("<style name=\"s\" fontName=\"Arial\"/>", "没有的字体Arial"),
                Arguments.of("<style name=\"s\" pdfFontName=\"/etc/a.ttf\"/>", "pdfFontName"),
                Arguments.of("<variable name=\"v; System.exit(1)\" class=\"java.lang.Integer\"/>", "v; System.exit(1)"),
                // Only the whole text of an expression says what it is.
                Arguments.of(inCell("<property name=\"com.jaspersoft.studio.a\" value=\"a\"/>System.exit(1)"), "property"),
                Arguments.of(inCell("<property name=\"com.jaspersoft.studio.a\" value=\"a\"/>System.exit(1)"), "System"),
                Arguments.of(inCell("System.exit(1)<property name=\"com.jaspersoft.studio.a\" value=\"a\"/>"), "property"),
                Arguments.of(inCell("1 /<!-- -->/ 2"), "//"),
                Arguments.of(inCell("(1) -<?a b?>> 2"), "->"),
                Arguments.of(inCell("1 /<![CDATA[* ]]>"), "/*"),
                Arguments.of("<property name=\"net.sf.jasperreports.export.xlsx.workbook.template\" value=\"/etc/passwd\"/>", "template"),
                Arguments.of("<property name=\"net.sf.jasperreports.export.pdf.javascript\" value=\"a\"/>", "javascript"),
                Arguments.of("<property name=\"net.sf.jasperreports.export.xls.formula\" value=\"a\"/>", "formula"));
    }

    private static String inBand(String element) {
        return "<detail><band height=\"20\">" + element + "</band></detail>";
    }

    private static String inCell(String expression) {
        return inBand("<element kind=\"textField\" x=\"0\" y=\"0\" width=\"9\" height=\"9\"><expression>" + expression + "</expression></element>");
    }

    /** The check reads UTF-8; the same bytes could say something else in another encoding. */
    @Test
    void anotherEncodingIsRefused() {
        Faults faults = catchThrowableOfType(Faults.class, () -> check("<?xml version=\"1.0\" encoding=\"GBK\"?>" + layout("")));
        assertThat(faults.list()).singleElement().satisfies(fault -> assertThat(fault.found()).isEqualTo("编码GBK"));
        assertThatCode(() -> check("<?xml version=\"1.0\" encoding=\"utf-8\"?>" + layout(""))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @MethodSource("parts")
    void partsThatReachFurtherAreRefused(String part, String named) {
        Faults faults = catchThrowableOfType(Faults.class, () -> check(layout(part)));
        assertThat(faults).as(part).isNotNull();
        assertThat(faults.list()).anySatisfy(fault -> {
            assertThat(fault.code()).isEqualTo("TPL-040");
            assertThat(fault.found()).contains(named);
            assertThat(fault.place().line()).isEqualTo(4);
        });
    }

    @Test
    void allFaultsAreToldAtOnce() {
        Faults faults = catchThrowableOfType(Faults.class, () -> check(layout("<query language=\"sql\"/><scriptlet name=\"s\" class=\"a.B\"/>")));
        assertThat(faults.list()).hasSizeGreaterThanOrEqualTo(3);
    }

    @Test
    void anEntityFromOutsideIsNotRead() {
        String jrxml = "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>" + layout("<description>&x;</description>");
        assertThat(catchThrowableOfType(Faults.class, () -> check(jrxml))).isNotNull();
    }

    @Test
    void aFileOfJasperReports6IsToldSo() {
        Faults faults = catchThrowableOfType(Faults.class, () -> check("<jasperReport xmlns=\"http://jasperreports.sourceforge.net/jasperreports\" name=\"t\"/>"));
        assertThat(faults.list()).anySatisfy(fault -> assertThat(fault.expected()).contains("JasperReports 7"));
    }

    @Test
    void whatIsNoXmlIsToldWithItsLine() {
        Faults faults = catchThrowableOfType(Faults.class, () -> check("<jasperReport>\n<a>"));
        assertThat(faults.list().get(0).code()).isEqualTo("TPL-042");
        assertThat(faults.list().get(0).place().line()).isEqualTo(2);
    }
}
