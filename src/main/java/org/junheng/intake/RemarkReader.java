package org.junheng.intake;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junheng.fault.Fault;
import org.junheng.fault.Place;

/** Reads what figures say beyond their values (数据说明): approximation, point in time, definition, audience. */
final class RemarkReader {

    private static final Pattern COUNTING = Pattern.compile("[1-9]\\d{0,3}");

    private final List<Section> sections;
    private final Units units;
    private final RowNames rows;
    private final Gathering gathering;

    RemarkReader(List<Section> sections, Units units, RowNames rows, Gathering gathering) {
        this.sections = sections;
        this.units = units;
        this.rows = rows;
        this.gathering = gathering;
    }

    /** Reads a sheet of remarks, when all figures are there. */
    void read(Tab tab) {
        Map<String, List<String>> wanted = QuestionnaireBook.REMARK_HEADS.stream().collect(Collectors.toMap(head -> head, head -> List.of(Plain.head(head))));
        Optional<Heads> heads = Heads.find(tab.page(), Heads.words(wanted.values()), units);
        if (heads.isEmpty()) {
            if (tab.page().height() > 0) {
                gathering.add(new Fault("DATA-083", gathering.place(tab, 0, 0), "没有表头", "“" + String.join("”“", QuestionnaireBook.REMARK_HEADS) + "”各栏", "不要删改表头"));
            }
            return;
        }
        Map<String, Heads.Column> columns = heads.get().match(wanted).found();
        for (int r : tab.page().rows()) {
            List<String> told = QuestionnaireBook.REMARK_HEADS.stream().map(head -> QuestionnaireReader.text(tab.page(), r, columns.get(head))).toList();
            if (r > heads.get().last() && told.stream().anyMatch(text -> !text.isEmpty())) {
                remark(tab, r, told, columns);
            }
        }
    }

    /** A figure becomes an object that says more than its value. */
    private void remark(Tab tab, int r, List<String> told, Map<String, Heads.Column> columns) {
        Optional<Section> section = sections.stream().filter(each -> Plain.of(each.name()).equals(Plain.of(told.get(0)))).findFirst();
        Optional<Item> item = section.flatMap(each -> each.items().stream().filter(one -> Plain.of(one.name()).equals(Plain.of(told.get(2)))).findFirst());
        String row = section.isPresent() && section.get().form() ? "" : section.flatMap(each -> rows.numbered(tab, each, told.get(1))).orElse(null);
        Heads.Column at = columns.values().stream().min((one, other) -> Integer.compare(one.index(), other.index())).orElseThrow();
        Place place = gathering.place(tab, r, at.index());
        String which = Plain.of(told.get(3));
        if (item.isEmpty() || !item.get().figure() || row == null || !which.isEmpty() && !COUNTING.matcher(which).matches()) {
            gathering.add(new Fault("DATA-087", place, "说的不是表里的一个数：" + told.stream().limit(4).filter(text -> !text.isEmpty()).collect(Collectors.joining("、")),
                    "工作表名称、那一行的序号、栏目（如“" + section.flatMap(each -> each.items().stream().filter(Item::figure).findFirst()).map(Item::name).orElse("在校学生数") + "”）", "照那张表的名称、序号和表头写"));
            return;
        }
        String pointer = row + item.get().keys().stream().map(key -> "/" + key).collect(Collectors.joining()) + (which.isEmpty() ? "" : "/" + (Integer.parseInt(which) - 1));
        if (!gathering.at(pointer).isNumber()) {
            gathering.add(new Fault("DATA-087", place, "“" + item.get().name() + "”没有填数，说明却有", "先填数", ""));
            return;
        }
        ObjectNode figure = JsonNodeFactory.instance.objectNode().set("value", gathering.at(pointer));
        for (int i = 0; i < QuestionnaireBook.REMARK_KEYS.size(); i++) {
            String word = told.get(4 + i);
            if (!word.isEmpty()) {
                String head = QuestionnaireBook.REMARK_HEADS.get(4 + i);
                figure.set(QuestionnaireBook.REMARK_KEYS.get(i), TextNode.valueOf(word));
                gathering.expect(pointer + "/" + QuestionnaireBook.REMARK_KEYS.get(i), gathering.place(tab, r, columns.get(head).index()));
            }
        }
        gathering.replace(pointer, figure);
    }
}
