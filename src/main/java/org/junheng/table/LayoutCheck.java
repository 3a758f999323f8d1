package org.junheng.table;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.junheng.fault.Fault;
import org.junheng.fault.Faults;
import org.junheng.fault.Place;

/**
 * Looks a layout through before it is compiled (检查表样): JasperReports makes Java of its expressions, so nothing may be in it that reaches
 * Java, files or the network. What is not known to be harmless is refused.
 */
final class LayoutCheck {

    /** Elements of a layout: bands, texts, lines, styles, groups, variables. Pictures, subreports, queries, scriptlets, components are not among them. */
    private static final Set<String> ELEMENTS = Set.of(
            "jasperReport", "property", "style", "box", "pen", "topPen", "leftPen", "bottomPen", "rightPen", "conditionalStyle", "conditionExpression", "paragraph",
            "parameter", "description", "field", "variable", "expression", "initialValueExpression", "group", "groupHeader", "groupFooter", "background", "title",
            "pageHeader", "columnHeader", "detail", "columnFooter", "pageFooter", "lastPageFooter", "summary", "noData", "band", "element", "text",
            "printWhenExpression", "patternExpression", "graphicElement", "reportElement");
    private static final Set<String> KINDS = Set.of("staticText", "textField", "line", "rectangle", "frame", "break");
    private static final Set<String> EXPRESSIONS = Set.of(
            "expression", "conditionExpression", "initialValueExpression", "printWhenExpression", "patternExpression");
    private static final Set<String> CLASSES = Set.of("java.lang.String", "java.math.BigDecimal", "java.lang.Boolean", "java.lang.Integer");
    /**
     * Attributes of pages, bands, places and looks. Others may name classes, files, addresses, or be expressions: JasperReports takes what is
     * usually an element as an attribute, too.
     */
    private static final Set<String> ATTRIBUTES = Set.of(
            "name", "value", "class", "language", "uuid", "key", "kind", "type", "style", "default", "evaluationTime", "evaluationGroup",
            "pageWidth", "pageHeight", "orientation", "columnCount", "columnWidth", "columnSpacing", "columnDirection", "printOrder", "leftMargin", "rightMargin",
            "topMargin", "bottomMargin", "whenNoDataType", "sectionType", "titleNewPage", "summaryNewPage", "summaryWithPageHeaderAndFooter", "floatColumnFooter",
            "x", "y", "width", "height", "splitType", "positionType", "stretchType", "textAdjust", "printRepeatedValues", "removeLineWhenBlank",
            "printInFirstWholeBand", "printWhenDetailOverflows", "printWhenGroupChanges", "borderSplitType", "direction",
            "fontName", "fontSize", "bold", "italic", "underline", "strikeThrough", "hTextAlign", "vTextAlign", "rotation", "mode", "forecolor", "backcolor", "fill",
            "radius", "pattern", "blankWhenNull", "padding", "topPadding", "leftPadding", "bottomPadding", "rightPadding", "lineWidth", "lineStyle", "lineColor",
            "lineSpacing", "lineSpacingSize", "firstLineIndent", "leftIndent", "rightIndent", "spacingBefore", "spacingAfter", "tabStopWidth",
            "calculation", "resetType", "resetGroup", "incrementType", "incrementGroup", "startNewColumn", "startNewPage", "resetPageNumber",
            "reprintHeaderOnEachPage", "reprintHeaderOnEachColumn", "minHeightToStartNewPage", "minDetailsToStartFromTop", "footerPosition", "keepTogether",
            "preventOrphanFooter");
    /** Settings of pages and sheets; others of the same beginning read files, write formulas or put programs into a PDF. */
    private static final Pattern PROPERTIES = Pattern.compile(
            "net\\.sf\\.jasperreports\\.export\\.(xlsx?\\.(freeze\\.(row|column)\\.edge|column\\.width(\\.ratio)?|auto\\.fit\\.(row|column)|wrap\\.text|fit\\.(width|height)"
            + "|page\\.scale)|(xlsx?|pdf)\\.exclude\\.origin\\.[a-z.]+[0-9]+)|com\\.jaspersoft\\.studio\\.[A-Za-z0-9_.]+");
    /** Names become names of Java. */
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}_ -]+");
    private static final Set<String> FUNCTIONS = LayoutFunctions.names();
    private static final String HARMLESS = "字段、参数、变量、常量、运算符和函数" + String.join("、", new TreeSet<>(FUNCTIONS));
    private static final Set<String> WORDS = Set.of("true", "false", "null");
    /** What an expression is made of; anything else is refused. */
    private static final Pattern TOKEN = Pattern.compile(
            "\\s+|\\$[FPV]\\{[A-Za-z_][A-Za-z0-9_]*}|\"[^\"\\\\\\r\\n]*\"|[0-9]+(?:\\.[0-9]+)?|([A-Za-z_][A-Za-z0-9_]*)(\\()?|==|!=|<=|>=|&&|\\|\\||[-+*/%<>!?:(),]");

    private final Place file;
    private final TableKind kind;
    private final Map<String, Column> columns;
    private final List<Fault> faults = new ArrayList<>();

    private LayoutCheck(Place file, TableKind kind, Map<String, Column> columns) {
        this.file = file;
        this.kind = kind;
        this.columns = columns;
    }

    /**
     * Looks a layout through.
     *
     * @throws Faults {@code TPL-040} with every place that is refused, {@code TPL-042} if it is no JRXML
     */
    static void check(String jrxml, Place file, TableKind kind, Map<String, Column> columns) {
        var check = new LayoutCheck(file, kind, columns);
        try {
            check.read(jrxml);
        } catch (XMLStreamException e) {
            throw new Faults(new Fault("TPL-042", Place.line(file.file(), e.getLocation() == null ? 0 : e.getLocation().getLineNumber()), "不合语法的XML", "JasperReports 7的表样（.jrxml）",
                    "请用Jaspersoft Studio 7打开另存"));
        }
        if (!check.faults.isEmpty()) {
            throw new Faults(check.faults);
        }
    }

    private void read(String jrxml) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(jrxml));
        // It is read as UTF-8; in another encoding the same bytes could say something else to JasperReports.
        String encoding = reader.getCharacterEncodingScheme();
        if (encoding != null && !encoding.equalsIgnoreCase("UTF-8")) {
            refuse(1, "编码" + encoding, "UTF-8");
        }
        var open = new ArrayDeque<String>();
        var expression = new StringBuilder();
        while (reader.hasNext()) {
            int event = reader.next();
            int line = reader.getLocation().getLineNumber();
            if (event == XMLStreamConstants.START_ELEMENT) {
                String element = reader.getLocalName();
                if (open.isEmpty() && (!element.equals("jasperReport") || reader.getNamespaceURI() != null)) {
                    refuse(line, "根元素" + element, "JasperReports 7的表样，根元素是jasperReport，没有命名空间");
                }
                if (!open.isEmpty() && EXPRESSIONS.contains(open.peek())) {
                    refuse(line, "表达式里的元素" + element, HARMLESS);
                }
                open.push(element);
                expression.setLength(0);
                element(reader, element, line);
            } else if (reader.isCharacters() && EXPRESSIONS.contains(open.peek())) {
                // Comments and sections do not part what JasperReports reads as one.
                expression.append(reader.getText());
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                if (EXPRESSIONS.contains(open.pop())) {
                    expression(expression.toString(), line);
                }
                expression.setLength(0);
            } else if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                refuse(line, "文档类型定义或者实体", "没有文档类型定义的XML");
            }
        }
    }

    private void element(XMLStreamReader reader, String element, int line) {
        if (!ELEMENTS.contains(element)) {
            refuse(line, "不允许的元素" + element, "文字、数字、线条、样式、分组");
        }
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String name = reader.getAttributeLocalName(i);
            String value = reader.getAttributeValue(i);
            if (!ATTRIBUTES.contains(name) || reader.getAttributeNamespace(i) != null || value.indexOf('\\') >= 0) {
                refuse(line, "不允许的属性" + name, "没有这个属性");
            }
            if (name.equals("name") && !element.equals("property") && !NAME.matcher(value).matches()) {
                refuse(line, "不允许的名称" + value, "字母、数字、汉字");
            }
            if (name.equals("fontName") && !Typefaces.names().contains(value)) {
                refuse(line, "没有的字体" + value, String.join("、", Typefaces.names()));
            }
            if (name.equals("kind") && !KINDS.contains(value)) {
                refuse(line, "不允许的元素种类" + value, String.join("、", KINDS.stream().sorted().toList()));
            }
            if (name.equals("class") && !CLASSES.contains(value)) {
                refuse(line, "不允许的类" + value, String.join("、", CLASSES.stream().sorted().toList()));
            }
            if (name.equals("language") && !value.equals("java")) {
                refuse(line, "表达式语言" + value, "java");
            }
        }
        if (element.equals("property")) {
            String name = reader.getAttributeValue(null, "name");
            if (name == null || !PROPERTIES.matcher(name).matches()) {
                refuse(line, "不允许的设置" + name, "冻结、列宽、换行、缩放一类的设置，见docs/tables.md");
            }
        }
        if (element.equals("field")) {
            field(reader.getAttributeValue(null, "name"), reader.getAttributeValue(null, "class"), line);
        }
        // A default value is Java, too, and none of our parameters needs one.
        if (element.equals("parameter") && reader.getAttributeValue(null, "evaluationTime") != null) {
            refuse(line, "不允许的属性evaluationTime", "没有这个属性");
        }
    }

    private void field(String name, String type, int line) {
        Column column = columns.get(name);
        if (column == null) {
            refuse(line, "没有的字段" + name, kind.name() + "的字段：" + String.join("、", columns.keySet().stream().sorted().toList()));
        } else if (!column.type().java().getName().equals(type)) {
            refuse(line, "字段" + name + "的类" + type, column.type().java().getName());
        }
    }

    /** Fields, parameters, variables, literals, operators and the few functions; no names of Java, no methods, no escapes. */
    private void expression(String text, int line) {
        for (String sign : List.of("//", "/*", "->")) {
            if (text.contains(sign)) {
                refuse(line, "表达式里的“" + sign + "”", HARMLESS);
                return;
            }
        }
        var matcher = TOKEN.matcher(text);
        int at = 0;
        while (at < text.length()) {
            if (!matcher.find(at) || matcher.start() != at) {
                refuse(line, "表达式里的“" + text.charAt(at) + "”", HARMLESS);
                return;
            }
            String word = matcher.group(1);
            boolean called = matcher.group(2) != null;
            if (word != null && !(called ? FUNCTIONS : WORDS).contains(word)) {
                refuse(line, "表达式里的“" + matcher.group() + "”", HARMLESS);
                return;
            }
            at = matcher.end();
        }
    }

    private void refuse(int line, String found, String expected) {
        faults.add(new Fault("TPL-040", Place.line(file.file(), line), found, expected, ""));
    }
}
