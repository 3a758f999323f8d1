package org.junheng.trace;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junheng.assessment.Doubt;
import org.junheng.fact.Fact;
import org.junheng.reconciliation.Contradiction;
import org.junheng.xlsx.Book.Cell;
import org.junheng.xlsx.Book.Column;
import org.junheng.xlsx.Book;

/** Lays a 数据核对表 out as a workbook. */
final class CheckSheetBook {

    private final CheckSheet check;
    private final Origins origins;

    CheckSheetBook(CheckSheet check) {
        this.check = check;
        this.origins = Origins.inFull(check.county());
    }

    Book book() {
        return new Book(check.title() + "数据核对表", check.issuer(), List.of(contradictions(), doubts(), figures()));
    }

    private Book.Sheet contradictions() {
        var rows = new ArrayList<List<Cell>>();
        for (Contradiction each : check.contradictions()) {
            rows.add(List.of(number(rows), text(each.kind().chinese()), text(String.join("、", each.items())), text(each.subject()),
                    text(each.given().text()), text(each.against().text()), text(each.formula()),
                    text(origins.told(each.given().place())), text(origins.told(each.against().place()))));
        }
        return sheet("数据矛盾", "一、数据矛盾", rows, "没有发现数据矛盾", new Column("序号", 3), new Column("种类", 5), new Column("涉及指标", 5),
                new Column("内容", 12), new Column("填报或所写", 8), new Column("与之不符的", 8), new Column("应有的关系", 15), new Column("填报或所写的位置", 16),
                new Column("与之不符的位置", 16));
    }

    private Book.Sheet doubts() {
        var rows = new ArrayList<List<Cell>>();
        for (Doubt each : check.doubts()) {
            rows.add(List.of(number(rows), text(each.kind().chinese()), text(each.name()), text(each.stage().chinese()),
                    text(each.indicator() == null ? "" : each.indicator().id() + each.indicator().shortName()), value(each.value()),
                    text(each.value().unit().symbol()), value(each.against()), text(each.measure() == null ? "" : each.measure().text()), text(each.sentence()),
                    text(origins.source(each.value())), text(origins.inputs(each.value()))));
        }
        return sheet("存疑数据", "二、存疑数据", rows, "没有发现存疑数据", new Column("序号", 3), new Column("疑点", 5), new Column("单位名称", 7),
                new Column("学段", 3), new Column("指标", 7), new Column("数值", 8), new Column("单位", 4), new Column("参照值", 8), new Column("相差", 5),
                new Column("说明", 16), new Column("来源", 11), new Column("算式中的数和出处", 18));
    }

    private Book.Sheet figures() {
        var rows = new ArrayList<List<Cell>>();
        for (CheckSheet.Figure each : check.figures()) {
            Fact fact = each.fact();
            rows.add(List.of(number(rows), text(String.join("　", each.places())), text(each.quote()), text(origins.name(fact)),
                    text(String.join("、", each.printed())), value(fact), text(fact.unit().symbol()),
                    text(origins.source(fact)), text(origins.inputs(fact))));
        }
        return sheet("逐项核对", "三、逐项核对", rows, "文中没有程序写出的数", new Column("序号", 3), new Column("所在位置", 7), new Column("原文", 15),
                new Column("数据项", 12), new Column("印出的数", 6), new Column("原值", 8), new Column("单位", 4), new Column("来源", 14),
                new Column("算式中的数和出处", 23));
    }

    private Book.Sheet sheet(String name, String part, List<List<Cell>> rows, String nothing, Column... columns) {
        String data = check.data().isEmpty() ? "" : "（" + check.data() + "）";
        String heading = "《" + check.title() + "》数据核对表" + data + "　" + part + (rows.isEmpty() ? "：" + nothing : "");
        return new Book.Sheet(name, heading, List.of(columns), rows);
    }

    private static Cell number(List<List<Cell>> rows) {
        return new Cell.Number(BigDecimal.valueOf(rows.size() + 1));
    }

    private static Cell value(Fact fact) {
        return new Cell.Number(fact.value());
    }

    private static Cell text(String text) {
        return new Cell.Text(text);
    }
}
