package org.junheng.table;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junheng.assessment.Balance;

/** 县内调剂清单: who gives what to whom. */
final class TransferTable implements Source {

    @Override
    public List<Column> columns() {
        return List.of(
                Column.text("indicator", "指标"), Column.text("stage", "学段"), Column.text("from", "调出"), Column.text("to", "调入"), Column.number("amount", "数量"),
                Column.text("quantityUnit", "单位"), Column.text("subjects", "学科"), Column.number("distance", "相距（千米）"), Column.text("near", "是不是同一城乡类型"));
    }

    @Override
    public List<Filling> fillings(Results results) {
        List<Map<String, Object>> rows = results.sound().balances().stream()
                .flatMap(balance -> balance.transfers().stream().map(transfer -> row(balance, transfer))).toList();
        return rows.isEmpty() ? List.of() : List.of(Filling.of(rows));
    }

    private static Map<String, Object> row(Balance balance, Balance.Transfer transfer) {
        return new Row().text("indicator", balance.indicator().shortName()).text("stage", balance.stage().chinese()).text("from", transfer.from().name())
                .text("to", transfer.to().name()).number("amount", transfer.amount()).text("quantityUnit", transfer.amount().unit().symbol())
                .text("subjects", transfer.subjects().stream().map(each -> each.subject() + each.number().text()).collect(Collectors.joining("、")))
                .number("distance", transfer.distance()).text("near", transfer.near() ? "是" : "否").done();
    }
}
