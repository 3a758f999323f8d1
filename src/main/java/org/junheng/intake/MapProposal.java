package org.junheng.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junheng.fault.Faults;
import org.junheng.fault.Nearest;
import org.junheng.pack.Pack;
import org.junheng.xlsx.Page;

/**
 * Proposes how a bureau's own workbook maps to our data (拟一份映射), for a person to look through: what the words of the yearly statistics or
 * the titles of our fields tell, and beside all other heads the fields that come near.
 */
public final class MapProposal {

    private static final String ROW = "行";
    private static final String COLUMN = "栏";
    private static final int MOST = 3;

    private final Units units;
    private final List<Section> sections;
    private final Fields fields;
    private final Layout yearbook;

    /** Proposes by the words of a pack. */
    public MapProposal(Pack pack) {
        units = Units.of(pack);
        sections = Questionnaire.sections(pack);
        fields = new Fields(sections);
        yearbook = new Layout(TableMap.yearbook(pack, fields), units);
    }

    /**
     * The proposal as YAML with comments.
     *
     * @throws Faults if the file cannot be read
     */
    public String of(Intake.Source file) {
        var text = new StringBuilder("# 由intake map按“" + stem(file.name()) + "”拟出。请逐行核对，改好以后用intake read --map读入；写法见docs/yearbook.md。\n"
                + "# 字段在左，表头在右；以#开头的没有认出，后面是相近的字段，认得的去掉#、写上字段。\n"
                + "name: " + quoted(stem(file.name())) + "\ntables:\n");
        List<Page> pages = Intake.pages(file);
        // A bureau's sheet may happen to be called as one of ours.
        boolean ours = pages.stream().anyMatch(page -> page.name().equals(QuestionnaireBook.GUIDE));
        for (int i = 0; i < pages.size(); i++) {
            if (pages.get(i).height() > 0) {
                text.append(sheet(new Tab(file.name(), file.name(), i, pages.get(i)), ours));
            }
        }
        return text.toString();
    }

    private static String stem(String file) {
        String name = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
        return name.contains(".") ? name.substring(0, name.lastIndexOf('.')) : name;
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    private String sheet(Tab tab, boolean ours) {
        String name = tab.page().name();
        Optional<SheetUse> known = SheetUse.of(tab, List.of(yearbook), units).filter(use -> !use.table().sheets().isEmpty());
        if (known.isPresent()) {
            return "  # 工作表“" + name + "”是" + known.get().table().name() + "（" + known.get().table().title() + "），不用映射。\n";
        }
        if (ours && sections.stream().anyMatch(section -> Plain.of(section.name()).equals(Plain.of(name)))) {
            return "  # 工作表“" + name + "”是数据采集表的，不用映射。\n";
        }
        List<SheetUse> uses = uses(tab, true);
        if (uses.isEmpty()) {
            uses = uses(tab, false);
        }
        if (uses.isEmpty()) {
            return "  # 工作表“" + name + "”里没有找到表头：一校一行的要有“学校名称”或“学校标识码”，一校一表的要有“指标名称”。\n";
        }
        return table(tab, uses);
    }

    private List<SheetUse> uses(Tab tab, boolean bySchool) {
        return yearbook.map().tables().stream().filter(table -> table.bySchool() == bySchool)
                .flatMap(table -> SheetUse.as(table, tab, yearbook, units).stream()).toList();
    }

    private String table(Tab tab, List<SheetUse> uses) {
        Grid grid = uses.get(0).grid();
        boolean bySchool = uses.get(0).table().bySchool();
        Ways rows = bySchool ? null : grid.labels(yearbook.map().groups(), yearbook.wording());
        Map<String, String> figures = new LinkedHashMap<>();
        Set<Integer> used = new HashSet<>();
        for (SheetUse use : uses) {
            for (SheetUse.Figure figure : use.figures()) {
                field(use, figure).filter(field -> !figures.containsKey(field)).ifPresent(field -> {
                    figures.put(field, formula(grid, rows, figure));
                    figure.terms().forEach(term -> used.add(bySchool ? term.column() : term.row()));
                });
            }
        }
        var comments = new ArrayList<String>();
        rest(grid, rows, used).forEach((index, head) -> {
            Map<String, List<String>> names = names(figures.keySet(), stage(head, uses.get(0).stage()));
            List<String> same = names.getOrDefault(lowest(head), names.getOrDefault(Plain.of(head), List.of()));
            if (same.size() == 1) {
                figures.put(same.get(0), head);
            } else {
                comments.add("      # ?: " + quoted(head) + near(head, names));
            }
        });
        var text = new StringBuilder("  - name: " + quoted(tab.page().name()) + "\n    sheets: [" + quoted(tab.page().name()) + "]\n    files: ["
                + quoted(stem(tab.file())) + "]\n");
        if (!bySchool) {
            text.append("    labels: [").append(uses.get(0).table().labels().stream().map(MapProposal::quoted).collect(Collectors.joining(", ")))
                    .append("]\n");
        }
        text.append(figures.isEmpty() ? "    figures: {}\n" : "    figures:\n");
        figures.forEach((field, formula) -> text.append("      ").append(field).append(": ").append(quoted(formula)).append('\n'));
        if (!comments.isEmpty()) {
            text.append("      # 没有认出的").append(bySchool ? COLUMN : ROW).append("：\n").append(String.join("\n", comments)).append('\n');
        }
        return text.toString();
    }

    /** The field that a figure is proposed for; empty where its stage is another than that of the sheet, or not to be told. */
    private static Optional<String> field(SheetUse use, SheetUse.Figure figure) {
        Target target = figure.target();
        if (target.stage().isEmpty() || figure.scoped() || target.open()) {
            return Optional.of(target.path());
        }
        if (!use.stage().isEmpty()) {
            return Optional.of(target.path()).filter(path -> target.stage().equals(use.stage()));
        }
        return target.grade() > 0 ? Optional.empty() : Optional.of(target.in(Target.SOME).path());
    }

    private String formula(Grid grid, Ways rows, SheetUse.Figure figure) {
        var text = new StringBuilder();
        for (SheetUse.Term term : figure.terms()) {
            text.append(text.isEmpty() ? "" : term.minus() ? " - " : " + ");
            Optional<Grid.Head> head = grid.head(term.column());
            String column = head.map(each -> String.join("·", each.shown())).orElse("");
            if (rows != null) {
                text.append(rows.all().stream().filter(way -> way.index() == term.row()).map(way -> String.join("·", way.path())).findFirst().orElse(""))
                        .append(" × ");
            }
            boolean unitless = head.map(Grid.Head::unit).orElse("").isEmpty() && !term.unit().isEmpty();
            text.append(column).append(unitless ? "（" + term.unit() + "）" : "");
        }
        return text.toString();
    }

    /** Heads of what has figures and is not proposed for a field. */
    private static Map<Integer, String> rest(Grid grid, Ways rows, Set<Integer> used) {
        Map<Integer, String> rest = new LinkedHashMap<>();
        if (rows == null) {
            grid.heads().stream().filter(head -> !used.contains(head.index())
                            && grid.rows().stream().anyMatch(r -> !grid.page().cell(r, head.index()).blank()))
                    .forEach(head -> rest.put(head.index(), String.join("·", head.shown())));
        } else {
            rows.all().stream().filter(way -> !used.contains(way.index())).forEach(way -> rest.put(way.index(), String.join("·", way.path())));
        }
        return rest;
    }

    /** The stage that a head tells, or else its sheet; empty for none, {@code null} where it is none of ours. */
    private String stage(String head, String ofSheet) {
        List<String> path = yearbook.wording().path(List.of(head.split("·")));
        for (Map.Entry<String, List<String>> stage : yearbook.map().stages().entrySet()) {
            if (stage.getValue().stream().anyMatch(path::contains)) {
                return stage.getKey();
            }
        }
        return yearbook.map().groups().stream().map(yearbook.wording()::word).anyMatch(path::contains) ? null : ofSheet;
    }

    /** The fields that are still to be found, by their titles and by the last part of their titles: those of a school, and of a stage. */
    private Map<String, List<String>> names(Set<String> found, String stage) {
        Map<String, List<String>> names = new LinkedHashMap<>();
        if (stage != null) {
            fields.titles().forEach((path, title) -> {
                Target target = Target.of(path);
                boolean open = stage.isEmpty() && target.stage().equals(Target.PRIMARY);
                String field = open ? target.in(Target.SOME).path() : path;
                if (!found.contains(path) && !found.contains(field) && target.grade() == 0
                        && (open || target.stage().isEmpty() || target.stage().equals(stage))) {
                    Stream.of(title, title.substring(title.lastIndexOf('·') + 1)).distinct()
                            .forEach(name -> names.computeIfAbsent(name, key -> new ArrayList<>()).add(field));
                }
            });
        }
        return names;
    }

    private String lowest(String head) {
        return Plain.title(Plain.head(head.substring(head.lastIndexOf('·') + 1)), units);
    }

    private String near(String head, Map<String, List<String>> names) {
        String lowest = lowest(head);
        String near = Nearest.to(lowest, names.keySet()).stream().filter(name -> QuestionnaireReader.alike(lowest, name))
                .flatMap(name -> names.get(name).stream().map(field -> field + "（" + name + "）")).limit(MOST).collect(Collectors.joining("、"));
        return near.isEmpty() ? "" : "  # 相近的有：" + near;
    }
}
