package org.junheng.intake;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junheng.fault.Fault;
import org.junheng.fault.Nearest;
import org.junheng.fault.Place;
import org.junheng.xlsx.Cell;
import org.junheng.xlsx.Page;

/** Reads workbooks for people that came back (读回数据采集表): columns by their heads, rows by what they name. */
final class QuestionnaireReader {

    /** A head that is none of ours was meant to be one of ours if so large a part of it is the same, one in ... */
    private static final int PART = 2;
    private static final int CONTENT = 2;
    private static final int UNIT = 3;

    private final List<Section> sections;
    private final Set<String> presets;
    private final Units units;
    private final Gathering gathering;
    private final RowNames rows = new RowNames();

    /** @param presets the tables in which the standard's items stand from the start, filled in or not */
    QuestionnaireReader(List<Section> sections, Set<String> presets, Units units, Gathering gathering) {
        this.sections = sections;
        this.presets = presets;
        this.units = units;
        this.gathering = gathering;
    }

    /** The table or form that a sheet is, by its name or else by its heads; empty if it is none. */
    Optional<Section> section(Page page) {
        String name = Plain.of(page.name());
        return sections.stream().filter(section -> Plain.of(section.name()).equals(name)).findFirst()
                .or(() -> sections.stream().filter(section -> !section.form() && fits(page, section)).findFirst());
    }

    /** Whether nearly all heads of a sheet are those of a table. */
    private boolean fits(Page page, Section section) {
        Map<Object, List<String>> wanted = wanted(section);
        return Heads.find(page, Heads.words(wanted.values()), units).map(heads -> {
            int found = heads.match(wanted).found().size();
            return found > 2 && found * 4 >= heads.columns().size() * 3 && section.items().stream().filter(Item::required).allMatch(heads.match(wanted).found()::containsKey);
        }).orElse(false);
    }

    /** Reads the sheets of all files. */
    void read(Map<Tab, Section> tabs, List<Tab> remarks) {
        for (Section section : sections) {
            tabs.forEach((tab, of) -> {
                if (of.equals(section)) {
                    hidden(tab);
                    if (section.form()) {
                        form(tab, section);
                    } else {
                        table(tab, section);
                    }
                }
            });
        }
        var remarkReader = new RemarkReader(sections, units, rows, gathering);
        remarks.forEach(remarkReader::read);
    }

    private void hidden(Tab tab) {
        List<Integer> rows = tab.page().rows().stream().filter(tab.page()::rowHidden).toList();
        if (tab.page().hidden()) {
            gathering.notice(tab.file() + "：工作表“" + tab.page().name() + "”是隐藏的，照样读入");
        } else if (!rows.isEmpty()) {
            gathering.notice(tab.file() + "：“" + tab.page().name() + "”有" + rows.size() + "行是隐藏的，照样读入");
        }
    }

    private void form(Tab tab, Section section) {
        Page page = tab.page();
        Map<String, List<String>> wanted = QuestionnaireBook.FORM_HEADS.stream().collect(Collectors.toMap(head -> head, head -> List.of(Plain.head(head))));
        Optional<Heads> heads = heads(tab, wanted.values());
        if (heads.isEmpty()) {
            return;
        }
        Map<String, Heads.Column> columns = heads.get().match(wanted).found();
        Heads.Column title = columns.get(QuestionnaireBook.FORM_HEADS.get(1));
        Heads.Column content = columns.get(QuestionnaireBook.FORM_HEADS.get(CONTENT));
        if (title == null || content == null) {
            gathering.add(new Fault("DATA-083", gathering.place(tab, heads.get().last(), 0), "没有“项目”或“填写内容”这一栏", "采集表原来的表头", "不要删改表头"));
            return;
        }
        Heads.Column group = columns.get(QuestionnaireBook.FORM_HEADS.get(0));
        Heads.Column unit = columns.get(QuestionnaireBook.FORM_HEADS.get(UNIT));
        String groupNow = "";
        for (int r : page.rows()) {
            String name = Plain.of(page.cell(r, title.index()).text());
            if (r <= heads.get().last() || name.isEmpty()) {
                continue;
            }
            String told = group == null ? "" : Plain.of(page.cell(r, group.index()).text());
            Optional<Item> item = item(section, told, name);
            if (item.isEmpty()) {
                unknownItem(tab, section, r, title.index(), content.index());
            } else {
                String unitTold = unit == null ? "" : Plain.of(page.cell(r, unit.index()).text());
                enter(tab, r, content.index(), "", item.get(), unitTold);
            }
        }
    }

    /** The item with the title in the group; where the group is not told, the only one with the title. */
    private static Optional<Item> item(Section section, String group, String title) {
        List<Item> named = section.items().stream().filter(item -> Plain.of(item.titles().get(item.titles().size() - 1)).equals(title)).toList();
        return named.stream().filter(item -> Plain.of(String.join("·", item.titles().subList(0, item.titles().size() - 1))).equals(group)).findFirst()
                .or(() -> named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty());
    }

    private void unknownItem(Tab tab, Section section, int row, int title, int content) {
        if (!tab.page().cell(row, content).blank()) {
            List<String> titles = section.items().stream().map(item -> item.titles().get(item.titles().size() - 1)).distinct().toList();
            String name = tab.page().cell(row, title).text();
            gathering.add(new Fault("DATA-083", gathering.place(tab, row, title), "没有的项目“" + name + "”", "采集表原来的项目", Nearest.hint(name, titles)));
        }
    }

    private Optional<Heads> heads(Tab tab, Collection<List<String>> wanted) {
        Optional<Heads> heads = Heads.find(tab.page(), Heads.words(wanted), units);
        if (heads.isEmpty() && tab.page().height() > 0) {
            gathering.add(new Fault("DATA-083", gathering.place(tab, 0, 0), "没有表头", "采集表原来的表头", "不要删改表头，表头上面的行不超过20行"));
        }
        return heads;
    }

    /** What is looked for on the sheet of a table: its leading columns by their heads, its items. */
    private static Map<Object, List<String>> wanted(Section section) {
        Map<Object, List<String>> wanted = new LinkedHashMap<>();
        section.leading().forEach(head -> wanted.put(head, List.of(Plain.head(head))));
        section.items().forEach(item -> wanted.put(item, item.titles().stream().map(Plain::head).toList()));
        return wanted;
    }

    private void table(Tab tab, Section section) {
        Map<Object, List<String>> wanted = wanted(section);
        Optional<Heads> found = heads(tab, wanted.values());
        if (found.isEmpty()) {
            return;
        }
        Heads heads = found.get();
        Heads.Matched<Object> matched = heads.match(wanted);
        check(tab, section, heads, matched, wanted);
        for (int r : tab.page().rows()) {
            if (r > heads.last()) {
                row(tab, section, r, matched.found());
            }
        }
    }

    /** Heads that are there twice, that are missing though nothing can be read without them, or that were meant to be one of ours. */
    private void check(Tab tab, Section section, Heads heads, Heads.Matched<Object> matched, Map<Object, List<String>> wanted) {
        for (Heads.Column column : matched.doubled()) {
            gathering.add(new Fault("DATA-083", gathering.place(tab, heads.last(), column.index()), "又一栏“" + column.name() + "”", "每个表头一栏", "删去或改名"));
        }
        Map<String, String> free = new LinkedHashMap<>();
        wanted.forEach((target, path) -> {
            if (!matched.found().containsKey(target)) {
                free.put(String.join("·", path), path.get(path.size() - 1));
            }
        });
        for (Heads.Column column : matched.unknown()) {
            if (column.name().equals("内容") && presets.contains(section.name()) || tab.page().rows().stream().noneMatch(r -> r > heads.last() && !tab.page().cell(r, column.index()).blank())) {
                continue;
            }
            List<String> near = Nearest.to(column.name(), free.keySet()).stream().filter(name -> alike(column.name(), name) || alike(lowest(column), free.get(name))).toList();
            if (near.isEmpty()) {
                gathering.notice(tab.file() + "：“" + tab.page().name() + "”的“" + column.name() + "”一栏不是采集表的，没有读");
            } else {
                gathering.add(new Fault("DATA-083", gathering.place(tab, heads.last(), column.index()), "不认识的表头“" + column.name() + "”", "采集表的表头",
                        "相近的有：" + String.join("、", near) + "；自己加的栏请改个不相近的名称"));
            }
        }
        Stream<String> needed = Stream.concat(section.leading().stream().filter(head -> !head.equals(Section.NUMBER)), section.items().stream().filter(Item::required).map(Item::name));
        List<String> missing = needed.filter(name -> matched.found().keySet().stream().noneMatch(target -> (target instanceof Item item ? item.name() : target).equals(name))).toList();
        if (!missing.isEmpty()) {
            gathering.add(new Fault("DATA-083", gathering.place(tab, heads.last(), 0), "没有“" + String.join("”“", missing) + "”这一栏", "采集表原来的表头", "不要删改表头"));
        }
    }

    private static String lowest(Heads.Column column) {
        return column.path().get(column.path().size() - 1);
    }

    /** Whether two heads have so many characters in common that one was meant to be the other. */
    static boolean alike(String one, String other) {
        long common = one.codePoints().distinct().filter(c -> other.indexOf(c) >= 0).count();
        return common * PART > Math.max(one.codePoints().distinct().count(), other.codePoints().distinct().count());
    }

    private void row(Tab tab, Section section, int r, Map<Object, Heads.Column> columns) {
        Page page = tab.page();
        String number = text(page, r, columns.get(Section.NUMBER));
        List<String> leading = section.leading().stream().skip(1).map(head -> text(page, r, columns.get(head))).toList();
        List<Item> filled = section.items().stream().filter(item -> columns.containsKey(item) && !page.cell(r, columns.get(item).index()).blank()).toList();
        if (number.equals(QuestionnaireBook.NOTE) || filled.isEmpty() && leading.stream().allMatch(String::isEmpty)) {
            return;
        }
        if (presets.contains(section.name()) && filled.equals(section.items().subList(0, 1))) {
            return;
        }
        String first = leading.isEmpty() && !filled.isEmpty() ? Plain.of(page.cell(r, columns.get(filled.get(0)).index()).text()) : leading.isEmpty() ? "" : leading.get(0);
        if (Plain.isTotal(first) || Plain.isTotal(number)) {
            gathering.notice(tab.file() + "：“" + page.name() + "”第" + (r + 1) + "行是合计，没有读");
            return;
        }
        Optional<String> pointer = pointer(tab, section, r, leading, columns);
        if (pointer.isEmpty()) {
            return;
        }
        Place place = gathering.place(tab, r, columns.values().stream().mapToInt(Heads.Column::index).min().orElse(0));
        gathering.object(pointer.get(), place);
        if (!number.isEmpty()) {
            if (!rows.number(tab, section, number, pointer.get())) {
                gathering.add(new Fault("DATA-087", gathering.place(tab, r, columns.get(Section.NUMBER).index()), "又一个序号" + number, "一行一个序号", "重新编号，别的表里用到它的一起改"));
            }
        }
        for (Item item : section.items()) {
            Heads.Column column = columns.get(item);
            if (column != null) {
                enter(tab, r, column.index(), pointer.get(), item, column.unit());
            }
        }
    }

    static String text(Page page, int row, Heads.Column column) {
        return column == null ? "" : page.cell(row, column.index()).text().strip();
    }

    /** Where a row belongs; empty, with a fault, where it names a row above that is not there. */
    private Optional<String> pointer(Tab tab, Section section, int r, List<String> leading, Map<Object, Heads.Column> columns) {
        List<String> references = leading.subList(0, section.references().size());
        String above = "";
        if (section.parent() != null) {
            above = rows.named(tab, section.parent(), references).orElse(null);
            if (above == null) {
                String head = section.references().get(0);
                List<String> known = rows.names(section.parent(), references.size());
                String told = references.get(0);
                int column = columns.containsKey(head) ? columns.get(head).index() : 0;
                gathering.add(new Fault("DATA-087", gathering.place(tab, r, column), told.isEmpty() ? "没有填" + head : "“" + section.parent().name() + "”表里没有的“" + String.join("”“", references) + "”",
                        "“" + section.parent().name() + "”表里有的" + String.join("和", section.references()), told.isEmpty() ? "" : Nearest.hint(told, known)));
                return Optional.empty();
            }
        }
        String container = above + section.way().stream().filter(Step.Key.class::isInstance).map(step -> "/" + ((Step.Key) step).key()).collect(Collectors.joining());
        String last = leading.isEmpty() ? "" : leading.get(leading.size() - 1);
        if (section.rows() instanceof Step.OneOf one) {
            Optional<String> key = one.words().entrySet().stream().filter(word -> word.getValue().equals(Plain.of(last)) || word.getValue().equals(Plain.of(last) + "部"))
                    .map(Map.Entry::getKey).findFirst();
            if (key.isEmpty()) {
                gathering.add(new Fault("DATA-084", gathering.place(tab, r, columns.containsKey(one.title()) ? columns.get(one.title()).index() : 0),
                        last.isEmpty() ? "没有填" + one.title() : "“" + last + "”", "“" + String.join("”“", one.words().values()) + "”之一", ""));
                return Optional.empty();
            }
            return Optional.of(rows.name(tab, section, Section.and(references, one.words().get(key.get())), container + "/" + key.get()));
        }
        if (section.rows() instanceof Step.AnyKey) {
            return Optional.of(rows.name(tab, section, Section.and(references, last), container + "/" + last.replace("~", "~0").replace("/", "~1")));
        }
        return Optional.of(inList(tab, section, r, container, columns));
    }

    /** A row of a list: a new entry, or the one that another file has under the same name. */
    private String inList(Tab tab, Section section, int r, String list, Map<Object, Heads.Column> columns) {
        String next = list + "/" + gathering.count(list);
        if (section.calling().isEmpty()) {
            String number = text(tab.page(), r, columns.get(Section.NUMBER));
            return rows.name(tab, section, List.of(number), next);
        }
        String name = text(tab.page(), r, columns.get(section.called()));
        return rows.elsewhere(tab, section, name).orElseGet(() -> rows.name(tab, section, List.of(name), next));
    }

    private void enter(Tab tab, int r, int column, String row, Item item, String unit) {
        String pointer = row + item.keys().stream().map(key -> "/" + key).collect(Collectors.joining());
        Place place = gathering.place(tab, r, column);
        gathering.expect(pointer, place);
        Cell cell = tab.page().cell(r, column);
        Answer answer = Answer.of(cell, item, unit, units);
        if (answer instanceof Answer.Value value) {
            gathering.put(pointer, item.name(), value.json(), place);
        } else if (answer instanceof Answer.Wrong wrong) {
            gathering.add(new Fault("DATA-084", place, item.name() + wrong.found(), wrong.expected(), wrong.mend()));
        } else if (item.required() && gathering.at(pointer).isMissingNode()) {
            gathering.add(new Fault("DATA-085", place, "没有填" + item.name(), item.name(), row.isEmpty() ? "" : "不要的行，整行清空"));
        }
    }
}
