package org.junheng.intake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junheng.county.SchoolKind;
import org.junheng.fault.Fault;
import org.junheng.fault.Nearest;
import org.junheng.fault.Place;
import org.junheng.xlsx.Cell;
import org.junheng.xlsx.Page;

/**
 * Reads the tables of the yearly statistics (教基表) and of bureaus by maps: in one shape a sheet is a table of one school, in the other each
 * row is a school. Schools of all files are one list.
 */
final class YearbookReader {

    private static final String KIND = "kind";
    private static final String DIGITS_AROUND = "^[\\d.、-]+|[\\d.、-]+$";

    private final Fields fields;
    private final Units units;
    private final Gathering gathering;
    private final Roll roll;
    private final Parts parts;
    private final List<Roll.Identity> outside = new ArrayList<>();
    private final Map<String, Integer> outsideKinds = new TreeMap<>();
    private final Set<String> told = new HashSet<>();
    private final Map<String, Set<String>> undivided = new LinkedHashMap<>();

    YearbookReader(Fields fields, Units units, Gathering gathering) {
        this.fields = fields;
        this.units = units;
        this.gathering = gathering;
        roll = new Roll(gathering);
        parts = new Parts(gathering);
    }

    /** Reads the sheets of all files: first those that tell of what kind the schools are. */
    void read(List<SheetUse> sheets) {
        Map<String, Roll.Identity> ofFile = identities(sheets);
        for (boolean kinds : new boolean[] {true, false}) {
            for (SheetUse sheet : sheets) {
                if (sheet.figure(KIND).isPresent() == kinds) {
                    if (sheet.table().bySchool()) {
                        list(sheet);
                    } else {
                        single(sheet, ofFile.getOrDefault(sheet.tab().book(), Roll.Identity.NONE));
                    }
                }
            }
        }
        parts.close();
        Bands.close(gathering);
        if (!outsideKinds.isEmpty()) {
            gathering.notice("义务教育以外的学校没有读：" + outsideKinds.entrySet().stream().map(kind -> kind.getKey() + kind.getValue() + "所")
                    .collect(Collectors.joining("、")));
        }
        undivided.forEach((figure, schools) -> gathering.notice(figure + "：" + String.join("、", schools) + "有几个学段，表里的数分不出学段，没有读"));
    }

    /** Of which school each workbook is: the one that its only school is told to be. */
    private Map<String, Roll.Identity> identities(List<SheetUse> sheets) {
        Map<String, List<Roll.Identity>> all = new LinkedHashMap<>();
        for (SheetUse sheet : sheets) {
            if (!sheet.table().bySchool()) {
                Roll.Identity identity = own(sheet);
                if (identity.told()) {
                    all.computeIfAbsent(sheet.tab().book(), book -> new ArrayList<>()).add(identity);
                }
            }
        }
        Map<String, Roll.Identity> only = new HashMap<>();
        all.forEach((book, of) -> {
            if (of.stream().allMatch(of.get(0)::same)) {
                only.put(book, of.stream().filter(each -> !each.code().isEmpty() && !each.name().isEmpty()).findFirst().orElse(of.get(0)));
            }
        });
        return only;
    }

    private Roll.Identity own(SheetUse sheet) {
        Roll.Identity cells = Roll.Identity.of(text(sheet, "code", -1), text(sheet, "name", -1));
        return cells.told() ? cells : Headline.of(sheet, sheet.wording());
    }

    /** What a cell of words says; empty if there is no such. */
    private static String text(SheetUse sheet, String field, int row) {
        return sheet.figure(field).map(figure -> cell(sheet.grid().page(), figure.terms().get(0), row).text().strip()).orElse("");
    }

    private static Cell cell(Page page, SheetUse.Term term, int row) {
        return page.cell(term.row() < 0 ? row : term.row(), term.column());
    }

    private void single(SheetUse sheet, Roll.Identity ofFile) {
        Roll.Identity own = own(sheet);
        Roll.Identity identity = own.code().isEmpty() && (!own.told() || ofFile.told() && own.same(ofFile)) ? ofFile : own;
        Place place = gathering.place(sheet.tab(), 0, 0);
        if (!identity.told()) {
            gathering.add(new Fault("DATA-093", place, sheet.table().name() + "没有写明是哪所学校", "表头上面的学校名称或标识码，或者同一文件里的教基1001",
                    "补写学校名称；全县汇总的表不用读，从文件里删去"));
            return;
        }
        school(sheet, identity, -1, place);
        heads(sheet, roll.find(identity).map(this::stages).orElse(Set.of()));
    }

    private void list(SheetUse sheet) {
        Page page = sheet.grid().page();
        heads(sheet, Set.of(Target.PRIMARY, Target.JUNIOR));
        for (int r : sheet.grid().rows()) {
            Roll.Identity identity = Roll.Identity.of(text(sheet, "code", r), text(sheet, "name", r));
            int row = r;
            boolean blank = sheet.figures().stream().flatMap(figure -> figure.terms().stream())
                    .allMatch(term -> page.cell(row, term.column()).blank());
            boolean total = Plain.isTotal(identity.name())
                    || !identity.told() && page.row(r).values().stream().anyMatch(cell -> Plain.isTotal(cell.text()));
            if (total) {
                gathering.notice(sheet.tab().file() + "：“" + page.name() + "”第" + (r + 1) + "行是合计，没有读");
            } else if (!blank) {
                Place place = gathering.place(sheet.tab(), r, sheet.figures().stream().flatMap(figure -> figure.terms().stream())
                        .mapToInt(SheetUse.Term::column).min().orElse(0));
                if (identity.told()) {
                    school(sheet, identity, r, place);
                } else {
                    gathering.add(new Fault("DATA-093", place, "没有学校名称和10位标识码的一行", "每行一所学校", "补写，或者删去这一行"));
                }
            }
        }
    }

    /** @param row of the school where each row is one */
    private void school(SheetUse sheet, Roll.Identity identity, int row, Place place) {
        String kind = kind(sheet, text(sheet, KIND, row));
        if (sheet.map().outside().contains(kind)) {
            if (outside.stream().noneMatch(identity::same)) {
                outside.add(identity);
                outsideKinds.merge(kind, 1, Integer::sum);
            }
            return;
        }
        if (outside.stream().anyMatch(identity::same)) {
            return;
        }
        String school = roll.pointer(identity, place);
        sheet.figure(KIND).ifPresent(figure -> figure(sheet, figure, school, row));
        for (SheetUse.Figure figure : sheet.figures()) {
            if (!List.of(KIND, "name", "code").contains(figure.target().path())) {
                staged(sheet, figure, school, row).ifPresent(of -> figure(sheet, of, school, row));
            }
        }
    }

    private static String kind(SheetUse sheet, String text) {
        String word = Plain.of(text);
        return sheet.map().outside().stream().filter(each -> each.equals(word) || each.equals(word.replaceAll(DIGITS_AROUND, ""))).findFirst()
                .orElse(word);
    }

    /** The figure of the stage that it is of; empty where that cannot be told or is another's. */
    private Optional<SheetUse.Figure> staged(SheetUse sheet, SheetUse.Figure figure, String school, int row) {
        Target target = figure.target();
        if (target.stage().isEmpty() || figure.scoped()) {
            return Optional.of(figure);
        }
        Set<String> stages = stages(school);
        String stage = sheet.table().bySchool() && !sheet.stage().isEmpty() ? sheet.stage() : stages.size() == 1 ? stages.iterator().next() : "";
        if (stage.isEmpty()) {
            if (figure.terms().stream().anyMatch(term -> !cell(sheet.grid().page(), term, row).blank())) {
                String title = fields.titles().getOrDefault(target.in(Target.PRIMARY).path(), target.path());
                undivided.computeIfAbsent(sheet.table().name() + "的" + title.substring(title.indexOf('·') + 1), key -> new LinkedHashSet<>())
                        .add(gathering.at(school + "/name").asText());
            }
            return Optional.empty();
        }
        return target.open() || target.stage().equals(stage) ? Optional.of(new SheetUse.Figure(target.in(stage), figure.terms(), true))
                : Optional.empty();
    }

    /** The stages that a school has by its kind; both where the kind is not known. */
    private Set<String> stages(String school) {
        String kind = gathering.at(school + "/" + KIND).asText();
        for (SchoolKind each : SchoolKind.values()) {
            if (each.chinese().equals(kind)) {
                return switch (each) {
                    case PRIMARY, TEACHING_POINT -> Set.of(Target.PRIMARY);
                    case JUNIOR, COMPLETE_SECONDARY -> Set.of(Target.JUNIOR);
                    case NINE_YEAR, TWELVE_YEAR, SPECIAL -> Set.of(Target.PRIMARY, Target.JUNIOR);
                };
            }
        }
        return Set.of(Target.PRIMARY, Target.JUNIOR);
    }

    private void figure(SheetUse sheet, SheetUse.Figure figure, String school, int row) {
        SheetUse.Term first = figure.terms().get(0);
        Place place = gathering.place(sheet.tab(), first.row() < 0 ? row : first.row(), first.column());
        Target target = figure.target();
        Item item = fields.item(target);
        Answer answer = item.type() instanceof Item.Type.Number ? sum(sheet, figure, item, row) : word(sheet, first, target, item, row);
        if (answer instanceof Answer.Wrong wrong) {
            gathering.add(new Fault("DATA-084", place, item.name() + wrong.found(), wrong.expected(), wrong.mend()));
        } else if (answer instanceof Answer.Value value) {
            enter(target, school, item.name(), value.json(), place);
        }
    }

    /** A number, or several added up. */
    private Answer sum(SheetUse sheet, SheetUse.Figure figure, Item item, int row) {
        List<SheetUse.Term> terms = figure.terms();
        BigDecimal sum = null;
        for (SheetUse.Term term : terms) {
            Answer answer = Answer.of(cell(sheet.grid().page(), term, row), item, term.unit(), units);
            if (answer instanceof Answer.Wrong || terms.size() == 1) {
                return answer;
            } else if (answer instanceof Answer.Value value) {
                BigDecimal number = value.json().decimalValue();
                sum = (sum == null ? BigDecimal.ZERO : sum).add(term.minus() ? number.negate() : number);
            } else if (term == terms.get(0) && terms.stream().anyMatch(SheetUse.Term::minus)) {
                return answer;
            }
        }
        if (sum != null && sum.signum() < 0) {
            return new Answer.Wrong("算得" + sum.toPlainString(), "不小于0的数", "核对相减的各数");
        }
        return sum == null ? new Answer.Nothing() : new Answer.Value(DecimalNode.valueOf(sum));
    }

    private Answer word(SheetUse sheet, SheetUse.Term term, Target target, Item item, int row) {
        Cell cell = cell(sheet.grid().page(), term, row);
        Map<String, String> values = sheet.map().values().get(target.path());
        if (values == null || cell.blank()) {
            return Answer.of(cell, item, "", units);
        }
        String word = Plain.of(cell.text());
        String bare = word.replaceAll(DIGITS_AROUND, "");
        String value = values.getOrDefault(word, values.get(bare));
        if (value == null) {
            return new Answer.Wrong("“" + cell.text() + "”", "“" + String.join("”“", values.keySet()) + "”之一", Nearest.hint(bare, values.keySet()));
        }
        return value.isEmpty() ? new Answer.Nothing() : Answer.of(Cell.text(value), item, "", units);
    }

    private void enter(Target target, String school, String name, JsonNode value, Place place) {
        if (target.part()) {
            parts.add(school + "/" + String.join("/", target.keys()), name, target.stage(), value.decimalValue(), place);
            return;
        }
        boolean zero = value.isNumber() && value.decimalValue().signum() == 0;
        if (zero && !target.stage().isEmpty() && !stages(school).contains(target.stage())) {
            return;
        }
        Optional<String> container = container(target, school, zero);
        container.ifPresent(at -> put(at + "/" + String.join("/", target.keys()), name, value, place));
        if (container.isPresent() && target.grade() > 0) {
            put(container.get() + "/grade", "年级", DecimalNode.valueOf(BigDecimal.valueOf(target.grade())), place);
        }
    }

    /** Where the keys of a target begin; a grade without pupils or classes is none. */
    private Optional<String> container(Target target, String school, boolean zero) {
        String stage = target.stage().isEmpty() ? school : school + "/" + target.stage();
        if (target.grade() == 0) {
            return Optional.of(stage);
        }
        String grades = stage + "/" + Target.GRADES;
        Optional<String> known = IntStream.range(0, gathering.count(grades)).mapToObj(i -> grades + "/" + i)
                .filter(grade -> bare(gathering.at(grade + "/grade")).asInt() == target.grade()).findFirst();
        return known.isPresent() || zero ? known : Optional.of(grades + "/" + gathering.count(grades));
    }

    /** Enters a value; one that says more than its number stays, if the number is the same. */
    private void put(String pointer, String name, JsonNode value, Place place) {
        JsonNode before = gathering.at(pointer);
        if (!before.isObject() || !before.path("value").isNumber() || before.get("value").decimalValue().compareTo(value.decimalValue()) != 0) {
            gathering.put(pointer, name, value, place);
        }
    }

    private static JsonNode bare(JsonNode value) {
        return value.isObject() ? value.path("value") : value;
    }

    /** Heads that are not there though figures stand under them: those that were meant are told. */
    private void heads(SheetUse sheet, Set<String> stages) {
        for (SheetUse.Missing missing : sheet.missing()) {
            Target target = missing.target();
            boolean wanted = target.stage().isEmpty() || target.open() || stages.contains(target.stage());
            if (!wanted || !told.add(sheet.table().name() + "/" + missing.term().name() + "/" + missing.row() + missing.several())) {
                continue;
            }
            Unmatched.of(sheet, missing, sheet.wording()).ifPresentOrElse(near -> gathering.add(near.fault(gathering)), () -> {
                if (!sheet.table().bySchool()) {
                    gathering.notice(sheet.tab().file() + "：" + sheet.table().name() + "没有“" + missing.term().name() + "”，"
                            + fields.titles().getOrDefault(target.path(), target.path()) + "没有读");
                }
            });
        }
    }
}
