package org.junheng.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junheng.assessment.Doubt;
import org.junheng.document.Block.Align;
import org.junheng.document.Block.Column;
import org.junheng.document.Block;
import org.junheng.document.Document;
import org.junheng.document.Head;
import org.junheng.document.Inline;
import org.junheng.document.Prose;
import org.junheng.fact.Audience;
import org.junheng.fact.Fact;
import org.junheng.fact.Source;
import org.junheng.reconciliation.Contradiction;

/** Lays a 数据核对表 out as a document. An upright page is 37 characters of a table wide, so a figure's label, value and formula share a cell. */
final class CheckSheetDocument {

    private static final String KIND = "数据核对表";

    private final CheckSheet check;
    private final Origins origins;

    CheckSheetDocument(CheckSheet check) {
        this.check = check;
        this.origins = Origins.inBrief(check.county());
    }

    Document document() {
        var body = new ArrayList<Block>();
        body.add(heading("数据矛盾"));
        body.add(check.contradictions().isEmpty() ? paragraph("没有发现数据矛盾。") : contradictions());
        body.add(heading("存疑数据"));
        body.add(check.doubts().isEmpty() ? paragraph("没有发现存疑数据。") : doubts());
        body.add(heading("逐项核对"));
        List<CheckSheet.Figure> inText = check.figures().stream().filter(CheckSheetDocument::inText).toList();
        body.add(inText.isEmpty() ? paragraph("正文中没有程序写出的数。") : figures(inText));
        int annexed = check.figures().size() - inText.size();
        if (annexed > 0) {
            body.add(paragraph("另有" + annexed + "个数只印在附件里，逐个的来源见同名的Excel文件。"));
        }
        List<String> under = Stream.of("《" + check.title() + "》", "供签发人核对，不随文印发", check.data()).filter(line -> !line.isEmpty()).toList();
        var head = new Head(KIND, Head.PLAIN, KIND, under, "", "", "", "", Audience.INTERNAL);
        return new Document(head, body, List.of());
    }

    private Block contradictions() {
        var rows = new ArrayList<List<Prose>>();
        for (Contradiction each : check.contradictions()) {
            rows.add(row(each.kind().chinese(), each.subject(), each.given().text(), each.against().text(), each.formula(),
                    each.places().stream().map(origins::told).collect(Collectors.joining("；"))));
        }
        return table(rows, column("种类", 4, Align.LEFT), column("内容", 7, Align.LEFT), column("填报或所写", 5, Align.LEFT), column("与之不符的", 5, Align.LEFT),
                column("应有的关系", 7, Align.LEFT), column("两处位置", 9, Align.LEFT));
    }

    private Block doubts() {
        var rows = new ArrayList<List<Prose>>();
        for (Doubt each : check.doubts()) {
            rows.add(row(Integer.toString(rows.size() + 1), each.kind().chinese(), each.sentence(), behind(each.value())));
        }
        return table(rows, column("序号", 3, Align.CENTRE), column("疑点", 4, Align.LEFT), column("说明", 16, Align.LEFT), column("来源", 14, Align.LEFT));
    }

    /** Tables of all schools fill a hundred pages that nobody reads on paper: those stand in the workbook. */
    private static boolean inText(CheckSheet.Figure figure) {
        return figure.places().stream().anyMatch(place -> !place.startsWith("附件"));
    }

    private Block figures(List<CheckSheet.Figure> figures) {
        var rows = new ArrayList<List<Prose>>();
        for (CheckSheet.Figure each : figures) {
            var cells = new ArrayList<Prose>(row(Integer.toString(rows.size() + 1), String.join("　", each.places())));
            var label = new Inline.Text(origins.name(each.fact()) + "：");
            cells.add(new Prose(List.of(label, new Inline.Figure(each.fact(), String.join("、", each.printed())))));
            cells.add(Prose.of(behind(each.fact())));
            rows.add(cells);
        }
        return table(rows, column("序号", 3, Align.CENTRE), column("所在位置", 6, Align.LEFT), column("数据项和印出的数", 12, Align.LEFT),
                column("来源", 16, Align.LEFT));
    }

    /** Where it comes from; for a formula its figures too, and the exact value where rounding hides it. */
    private String behind(Fact fact) {
        String source = origins.source(fact);
        if (!(fact.source() instanceof Source.Computed)) {
            return source;
        }
        String inputs = origins.inputs(fact);
        String exact = Origins.exact(fact);
        return source + (inputs.isEmpty() ? "" : "：" + inputs) + (exact.equals(fact.number() + fact.unit().symbol()) ? "" : "。原值" + exact);
    }

    private static Block heading(String title) {
        return new Block.Heading(1, Prose.of(title));
    }

    private static Block paragraph(String text) {
        return new Block.Paragraph(Prose.of(text));
    }

    private static Block table(List<List<Prose>> rows, Column... columns) {
        return new Block.Table(Prose.EMPTY, "", List.of(columns), rows, Prose.EMPTY);
    }

    private static Column column(String title, int width, Align align) {
        return new Column(Prose.of(title), width, align);
    }

    private static List<Prose> row(String... cells) {
        return List.of(cells).stream().map(Prose::of).toList();
    }
}
