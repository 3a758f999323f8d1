package org.junheng.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A sheet as a table of a map (照映射看一张表): where each figure stands on it.
 *
 * @param figures those whose every term was found
 * @param missing those of which a term was not
 */
record SheetUse(Tab tab, Layout layout, TableMap.Table table, Grid grid, List<Figure> figures, List<Missing> missing) {

    /** With so many figures found, a sheet without a name of its own is such a table. */
    private static final int ENOUGH = 3;
    /** A headline that tells the number of the table stands among the first rows. */
    private static final int TITLES = 6;

    SheetUse {
        figures = List.copyOf(figures);
        missing = List.copyOf(missing);
    }

    /**
     * A figure.
     *
     * @param scoped whether the stage is told by the heads; else it is that of the sheet or the school
     */
    record Figure(Target target, List<Term> terms, boolean scoped) {
        Figure {
            terms = List.copyOf(terms);
        }
    }

    /**
     * A cell of a figure.
     *
     * @param row -1 for the row of the school
     * @param unit that its heads tell, or else the map
     */
    record Term(boolean minus, int row, int column, String unit) {}

    /**
     * A figure that cannot be read.
     *
     * @param term what was not found
     * @param row whether it is the row that was not found
     * @param several whether more than one may be meant
     */
    record Missing(Target target, Formula.Term term, boolean row, boolean several) {}

    /** The sheet as a table of the first map that has it. */
    static Optional<SheetUse> of(Tab tab, List<Layout> layouts, Units units) {
        return layouts.stream().flatMap(layout -> new Placing(tab, layout, units).use().stream()).findFirst();
    }

    /** The sheet as one table, whether or not it is one; empty where not even its heads are found. */
    static Optional<SheetUse> as(TableMap.Table table, Tab tab, Layout layout, Units units) {
        return new Placing(tab, layout, units).use(table);
    }

    /** Whether a title is that of a table: 教基1102 is no title of 教基110. */
    static boolean begins(String title, String start) {
        return title.startsWith(start) && (title.length() == start.length() || !Character.isDigit(title.charAt(start.length())));
    }

    /** Looks for the table that a sheet is, and for its figures. */
    private static final class Placing {

        private final Tab tab;
        private final Layout layout;
        private final TableMap map;
        private final Units units;
        private final Wording wording;
        private final List<Figure> figures = new ArrayList<>();
        private final List<Missing> missing = new ArrayList<>();

        Placing(Tab tab, Layout layout, Units units) {
            this.tab = tab;
            this.layout = layout;
            this.units = units;
            map = layout.map();
            wording = layout.wording();
        }

        Optional<SheetUse> use() {
            return named(Stream.of(Plain.of(tab.page().name())).toList()).or(() -> named(headlines()))
                    .or(() -> map.tables().stream().filter(table -> table.sheets().isEmpty() && table.in(tab.file()))
                            .flatMap(table -> new Placing(tab, layout, units).use(table).stream())
                            .filter(use -> use.figures.size() > ENOUGH
                                    && (!use.table.bySchool() || use.figures.stream().anyMatch(figure -> identifies(figure.target())))).findFirst());
        }

        /** As the table that a title names; of two, the one that it names more closely. */
        private Optional<SheetUse> named(List<String> titles) {
            TableMap.Table named = null;
            int longest = 0;
            for (TableMap.Table table : map.tables()) {
                for (String start : table.sheets()) {
                    if (table.in(tab.file()) && start.length() > longest && titles.stream().anyMatch(title -> begins(title, Plain.of(start)))) {
                        named = table;
                        longest = start.length();
                    }
                }
            }
            return named == null ? Optional.empty() : new Placing(tab, layout, units).use(named);
        }

        private List<String> headlines() {
            return tab.page().rows().stream().filter(r -> r < TITLES)
                    .flatMap(r -> tab.page().row(r).values().stream().filter(cell -> !cell.covered())
                            .map(cell -> Plain.of(cell.text()).replaceFirst("^表号:", ""))).toList();
        }

        private Optional<SheetUse> use(TableMap.Table table) {
            return Grid.find(tab.page(), keys(table), table.bySchool(), wording, units).map(grid -> {
                Ways columns = grid.columns(table.bySchool() ? grid.heads() : grid.figures(), map.groups(), wording);
                Ways rows = table.bySchool() ? null : grid.labels(map.groups(), wording);
                table.figures().forEach((field, text) -> {
                    Target target = Target.of(field);
                    if (target.open() && table.bySchool()) {
                        map.stages().forEach((stage, words) -> place(target.in(stage), layout.formula(table, text), words.get(0), grid,
                                rows, columns));
                    } else {
                        place(target, layout.formula(table, text), "", grid, rows, columns);
                    }
                });
                return new SheetUse(tab, layout, table, grid, figures, missing);
            });
        }

        /** Words of which one is sure to stand in the heads. */
        private Set<String> keys(TableMap.Table table) {
            if (!table.bySchool()) {
                return table.labels().stream().map(wording::word).collect(Collectors.toSet());
            }
            var keys = new TreeSet<String>();
            table.figures().forEach((field, text) -> {
                if (identifies(Target.of(field))) {
                    List<String> column = layout.formula(table, text).terms().get(0).column();
                    keys.add(wording.word(column.get(column.size() - 1)));
                }
            });
            return keys;
        }

        /** @param stage what the stage is called, which stands above all terms; empty where the terms tell it */
        private void place(Target target, Formula formula, String stage, Grid grid, Ways rows, Ways columns) {
            var terms = new ArrayList<Term>();
            boolean scoped = true;
            for (Formula.Term term : formula.terms()) {
                Ways.Found row = rows == null ? new Ways.Found(-1, true, false) : rows.find(term.row());
                Ways.Found column = term.column().isEmpty() ? first(grid)
                        : columns.find(stage.isEmpty() ? term.column() : Stream.concat(Stream.of(stage), term.column().stream()).toList());
                boolean noRow = rows != null && (!row.present() || row.several());
                if (noRow || !column.present() || column.several()) {
                    if (term.optional() && !row.several() && !column.several()) {
                        continue;
                    }
                    missing.add(new Missing(target, term, noRow, row.several() || column.several()));
                    return;
                }
                scoped &= rows != null || column.scoped();
                terms.add(new Term(term.minus(), row.index(), column.index(), unit(grid, row.index(), column.index(), term.unit())));
            }
            if (!terms.isEmpty()) {
                figures.add(new Figure(target, terms, scoped && !target.open()));
            }
        }

        private static Ways.Found first(Grid grid) {
            return grid.figures().stream().findFirst().map(head -> new Ways.Found(head.index(), true, false)).orElse(Ways.Found.NONE);
        }

        private String unit(Grid grid, int row, int column, String mapped) {
            String told = grid.head(column).map(Grid.Head::unit).orElse("");
            String rows = row < 0 ? "" : grid.unit(row, units);
            return !told.isEmpty() ? told : !rows.isEmpty() ? rows : mapped;
        }

        private static boolean identifies(Target target) {
            return List.of("name", "code").contains(target.path());
        }
    }

    /** The figure of a field that is one of the whole school. */
    Optional<Figure> figure(String path) {
        return figures.stream().filter(figure -> figure.target().path().equals(path)).findFirst();
    }

    TableMap map() {
        return layout.map();
    }

    Wording wording() {
        return layout.wording();
    }

    /** The stage that the name of the sheet or of its file tells; empty if none or both. */
    String stage() {
        String name = (tab.file().substring(Math.max(tab.file().lastIndexOf('/'), tab.file().lastIndexOf('\\')) + 1) + " " + tab.page().name())
                .replace("中小学", "");
        List<String> told = map().stages().entrySet().stream().filter(stage -> stage.getValue().stream().anyMatch(name::contains))
                .map(Map.Entry::getKey).toList();
        return told.size() == 1 ? told.get(0) : "";
    }
}
