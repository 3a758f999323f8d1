package org.junheng.intake;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junheng.fault.Fault;

/**
 * A row or column of which a map does not know the head, though it was likely meant to be one that is missed (没有认出的行、栏).
 *
 * @param row of its head
 */
record Unmatched(SheetUse sheet, SheetUse.Missing missing, int row, int column, String found) {

    /** The head that was likely meant, among those that the map does not know; empty for none. */
    static Optional<Unmatched> of(SheetUse sheet, SheetUse.Missing missing, Wording wording) {
        Grid grid = sheet.grid();
        List<String> wanted = missing.row() ? missing.term().row() : missing.term().column();
        if (wording.path(wanted).isEmpty()) {
            return Optional.empty();
        }
        List<String> path = wording.path(wanted);
        String lowest = path.get(path.size() - 1);
        Set<String> ignored = sheet.table().ignore().stream().map(wording::word).collect(Collectors.toSet());
        Set<Integer> used = sheet.figures().stream().flatMap(figure -> figure.terms().stream())
                .map(term -> missing.row() ? term.row() : term.column()).collect(Collectors.toSet());
        Ways ways = missing.row() ? grid.labels(sheet.map().groups(), wording) : grid.columns(grid.figures(), sheet.map().groups(), wording);
        Set<String> groups = sheet.map().groups().stream().map(wording::word).collect(Collectors.toSet());
        return ways.all().stream()
                .filter(way -> !used.contains(way.index()) || missing.several())
                .filter(way -> way.path().stream().noneMatch(word -> groups.contains(word) && !wanted.contains(word)))
                .filter(way -> filled(grid, way.index(), missing.row()) && !ignored.contains(last(way)))
                .filter(way -> missing.several() ? last(way).equals(lowest) : QuestionnaireReader.alike(last(way), lowest))
                .findFirst().map(way -> missing.row() ? new Unmatched(sheet, missing, way.index(), grid.heads().get(0).index(),
                        String.join("·", way.path()))
                        : new Unmatched(sheet, missing, grid.last(), way.index(), String.join("·", way.path())));
    }

    private static String last(Ways.Way way) {
        return way.path().get(way.path().size() - 1);
    }

    private static boolean filled(Grid grid, int index, boolean row) {
        return row ? grid.figures().stream().anyMatch(head -> !grid.page().cell(index, head.index()).blank())
                : grid.rows().stream().anyMatch(r -> !grid.page().cell(r, index).blank());
    }

    Fault fault(Gathering gathering) {
        String kind = missing.row() ? "行" : "栏";
        String name = missing.term().name();
        String told = missing.several() ? "不止一" + kind + "“" + found + "”" : sheet.table().name() + "里不认识的" + kind + "“" + found + "”";
        return new Fault("DATA-092", gathering.place(sheet.tab(), row, column), told,
                "映射里的" + kind, "相近的有：" + name + "。就是它的，在映射的words里加上这个写法；不是的，列入这张表的ignore；可以用intake map拟一份映射再改");
    }
}
