package org.junheng.intake;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junheng.pack.Pack;
import org.junheng.standard.Standard;
import org.junheng.xlsx.Book;

/** The workbook for people (数据采集表), blank or filled with what is known of a county. */
public final class QuestionnaireBook {

    /** The first sheet, which tells how to fill in the others. */
    static final String GUIDE = "填表说明";
    /** The sheet of what figures say beyond their values, and its heads. */
    static final String REMARKS = "数据说明";
    static final List<String> REMARK_HEADS = List.of("工作表", Section.NUMBER, "栏目", "第几个", "概数", "时点", "口径", "读者");
    /** The keys of a figure beyond its value, in the order of the heads above. */
    static final List<String> REMARK_KEYS = List.of("approximation", "asOf", "definition", "audience");
    /** The heads of a form. */
    static final List<String> FORM_HEADS = List.of("栏目", "项目", "填写内容", "单位", "说明");
    /** In the column of numbers: the row tells what to mind. */
    static final String NOTE = "填写说明";
    /** A list with nothing in it, where that says more than a blank. */
    static final String NONE = "无";
    static final String YES = "是";
    static final String NO = "否";

    private static final MathContext DOUBLE = new MathContext(15);
    private static final int SPARE_ROWS = 5;
    private static final int NUMBER_WIDTH = 3;
    private static final int LEAST_WIDTH = 5;
    private static final int MOST_WIDTH = 9;
    private static final int WORDS_WIDTH = 11;
    private static final int LONG_WIDTH = 24;

    private final SheetPlan plan;
    private final List<Section> sections;
    private final Map<SheetPlan.Preset, Map<String, String>> presets;

    /** The workbook of a pack; the items that each county answers to are those of the standard. */
    public QuestionnaireBook(Pack pack, Standard standard) {
        plan = SheetPlan.of(pack);
        sections = Questionnaire.sections(pack);
        var guarantees = new LinkedHashMap<String, String>();
        standard.guarantees().forEach(item -> guarantees.put(item.id(), item.title()));
        var quality = new LinkedHashMap<String, String>();
        standard.quality().forEach(item -> quality.put(item.id(), item.title()));
        var vetoes = new LinkedHashMap<String, String>();
        standard.vetoes().forEach(veto -> vetoes.put(veto.id(), veto.title()));
        presets = Map.of(SheetPlan.Preset.GUARANTEES, guarantees, SheetPlan.Preset.QUALITY, quality, SheetPlan.Preset.VETOES, vetoes);
    }

    /**
     * The workbook with what is known.
     *
     * @param county the data of a county as JSON; at least its name and year
     */
    public Book of(JsonNode county) {
        String title = county.path("name").asText() + county.path("year").asText() + "年义务教育优质均衡发展数据采集表";
        var sheets = new ArrayList<Book.Sheet>();
        sheets.add(guide(title));
        var remarks = new ArrayList<List<Book.Cell>>();
        for (Section section : sections) {
            SheetPlan.Sheet planned = plan.sheets().stream().filter(sheet -> sheet.name().equals(section.name())).findFirst().orElse(null);
            if (section.form()) {
                if (planned != null || section.items().stream().anyMatch(item -> !at(county, item).isMissingNode())) {
                    sheets.add(form(section, planned, county, remarks));
                }
            } else {
                List<Row> rows = Row.of(section, county);
                if (planned != null || !rows.isEmpty()) {
                    sheets.add(table(section, planned, rows, remarks));
                }
            }
        }
        sheets.add(remarks(remarks));
        return new Book(title, "", sheets);
    }

    private Book.Sheet guide(String title) {
        List<List<Book.Cell>> rows = IntStream.range(0, plan.guide().size())
                .mapToObj(i -> List.<Book.Cell>of(number(i + 1), text(plan.guide().get(i)))).toList();
        return new Book.Sheet(GUIDE, title, List.of(new Book.Column(Section.NUMBER, NUMBER_WIDTH), new Book.Column(GUIDE, 3 * LONG_WIDTH)), rows, 1, true);
    }

    private static Book.Sheet remarks(List<List<Book.Cell>> rows) {
        var all = new ArrayList<>(rows);
        all.addAll(blank(REMARK_HEADS.size(), 2 * SPARE_ROWS));
        List<Book.Column> columns = REMARK_HEADS.stream().map(head -> new Book.Column(List.of(head), WORDS_WIDTH, open())).toList();
        return new Book.Sheet(REMARKS, "数据说明：概数、时点、口径、读者", columns, all, 1, true);
    }

    private Book.Sheet form(Section section, SheetPlan.Sheet planned, JsonNode county, List<List<Book.Cell>> remarks) {
        var rows = new ArrayList<List<Book.Cell>>();
        for (Item item : section.items()) {
            JsonNode value = at(county, item);
            String group = String.join("·", item.titles().subList(0, item.titles().size() - 1));
            String title = item.titles().get(item.titles().size() - 1);
            rows.add(List.of(text(group.equals(section.name()) ? "" : group), text(title), new Book.Cell.Slot(cell(value, item), entry(item, planned)),
                    text(item.unit()), text(note(item))));
            remark(remarks, section, "", item, value);
        }
        List<Integer> widths = List.of(WORDS_WIDTH, WORDS_WIDTH, LONG_WIDTH, LEAST_WIDTH, LONG_WIDTH);
        List<Book.Column> columns = IntStream.range(0, widths.size()).mapToObj(i -> new Book.Column(FORM_HEADS.get(i), widths.get(i))).toList();
        return new Book.Sheet(section.name(), section.name(), columns, rows, 2, true);
    }

    private Book.Sheet table(Section section, SheetPlan.Sheet planned, List<Row> known, List<List<Book.Cell>> remarks) {
        Map<String, String> preset = planned == null || planned.preset() == null ? Map.of() : presets.get(planned.preset());
        List<String> leading = section.leading();
        var columns = new ArrayList<Book.Column>();
        for (String head : leading) {
            columns.add(new Book.Column(List.of(head), head.equals(Section.NUMBER) ? NUMBER_WIDTH : WORDS_WIDTH, head.equals(Section.NUMBER) ? open() : key(section, head)));
        }
        for (Item item : section.items()) {
            columns.add(new Book.Column(heads(item), width(item), entry(item, planned)));
            if (first(section, item) && !preset.isEmpty()) {
                columns.add(new Book.Column("内容", LONG_WIDTH));
            }
        }
        var rows = new ArrayList<List<Book.Cell>>();
        rows.add(notes(section, preset));
        for (Row row : known) {
            rows.add(cells(section, row, preset));
            section.items().forEach(item -> remark(remarks, section, Integer.toString(row.number()), item, at(row.value(), item)));
        }
        for (String id : preset.keySet()) {
            if (known.stream().noneMatch(row -> at(row.value(), section.items().get(0)).asText().equals(id))) {
                rows.add(presetRow(section, rows.size(), id, preset));
            }
        }
        int spare = planned == null ? SPARE_ROWS : Math.max(planned.rows() - known.size(), preset.isEmpty() ? SPARE_ROWS : 0);
        blank(columns.size(), spare).forEach(row -> {
            var numbered = new ArrayList<>(row);
            numbered.set(0, number(rows.size()));
            rows.add(numbered);
        });
        int frozen = leading.size() + (section.calling().isEmpty() ? 0 : 1);
        return new Book.Sheet(section.name(), section.name(), columns, rows, frozen, true);
    }

    /** Whether it is the first item of a table, by which the standard's items are named where they are preset. */
    private static boolean first(Section section, Item item) {
        return item == section.items().get(0);
    }

    private List<Book.Cell> notes(Section section, Map<String, String> preset) {
        var notes = new ArrayList<Book.Cell>();
        notes.add(read(NOTE));
        section.leading().stream().skip(1).forEach(head -> notes.add(read(section.references().contains(head) ? "照“" + section.parent().name() + "”表填" : "")));
        for (Item item : section.items()) {
            notes.add(read(note(item)));
            if (first(section, item) && !preset.isEmpty()) {
                notes.add(read(""));
            }
        }
        return notes;
    }

    private static List<Book.Cell> cells(Section section, Row row, Map<String, String> preset) {
        var cells = new ArrayList<Book.Cell>();
        cells.add(number(row.number()));
        row.leading().forEach(lead -> cells.add(text(lead)));
        for (Item item : section.items()) {
            cells.add(cell(at(row.value(), item), item));
            if (first(section, item) && !preset.isEmpty()) {
                cells.add(text(preset.getOrDefault(at(row.value(), item).asText(), "")));
            }
        }
        return cells;
    }

    private static List<Book.Cell> presetRow(Section section, int number, String id, Map<String, String> preset) {
        List<Book.Cell> cells = new ArrayList<>(List.of(number(number), read(id), text(preset.get(id))));
        cells.addAll(blank(section.items().size() - 1, 1).get(0));
        return cells;
    }

    private static List<List<Book.Cell>> blank(int columns, int rows) {
        return IntStream.range(0, rows).mapToObj(r -> Stream.<Book.Cell>generate(() -> text("")).limit(columns).toList()).toList();
    }

    /** The head of an item with its unit, as {@code 在校学生数（人）}. */
    private static List<String> heads(Item item) {
        var heads = new ArrayList<>(item.titles());
        int last = heads.size() - 1;
        heads.set(last, heads.get(last) + (item.unit().isEmpty() ? "" : "（" + item.unit() + "）"));
        return heads;
    }

    private String note(Item item) {
        String several = !item.many() ? "" : item.type() instanceof Item.Type.Number ? "各数用顿号隔开" : "一个一行";
        String note = item.note();
        for (Map.Entry<String, String> word : plan.wordings().entrySet()) {
            note = note.replace(word.getKey(), word.getValue());
        }
        return note + (note.isEmpty() || several.isEmpty() ? "" : "；") + several;
    }

    private static int width(Item item) {
        if (item.many()) {
            return WORDS_WIDTH;
        }
        String lowest = item.titles().get(item.titles().size() - 1);
        return item.type() instanceof Item.Type.Words ? WORDS_WIDTH : Math.min(MOST_WIDTH, Math.max(LEAST_WIDTH, (lowest.length() + 1) / 2 + 1));
    }

    private static Book.Entry open() {
        return new Book.Entry(new Book.Allowed.Anything(), Book.Need.OPEN);
    }

    private static Book.Entry key(Section section, String head) {
        boolean stage = section.rows() instanceof Step.OneOf one && one.title().equals(head);
        return new Book.Entry(stage ? new Book.Allowed.OneOf(List.copyOf(((Step.OneOf) section.rows()).words().values())) : new Book.Allowed.Anything(), Book.Need.REQUIRED);
    }

    private static Book.Entry entry(Item item, SheetPlan.Sheet planned) {
        boolean wanted = planned != null && planned.wanted().contains(String.join("/", item.keys()));
        return new Book.Entry(allowed(item), item.required() ? Book.Need.REQUIRED : wanted ? Book.Need.WANTED : Book.Need.OPEN);
    }

    private static Book.Allowed allowed(Item item) {
        if (item.many()) {
            return new Book.Allowed.Anything();
        } else if (item.type() instanceof Item.Type.Choice choice) {
            return new Book.Allowed.OneOf(choice.words());
        } else if (item.type() instanceof Item.Type.Truth) {
            return new Book.Allowed.OneOf(List.of(YES, NO));
        } else if (item.type() instanceof Item.Type.Number number) {
            return new Book.Allowed.Number(number.least(), number.most(), number.whole());
        }
        return new Book.Allowed.Anything();
    }

    private static JsonNode at(JsonNode object, Item item) {
        JsonNode at = object;
        for (String key : item.keys()) {
            at = at.path(key);
        }
        return at;
    }

    private static Book.Cell cell(JsonNode value, Item item) {
        if (value.isMissingNode()) {
            return text("");
        }
        if (item.many()) {
            String between = item.type() instanceof Item.Type.Number ? "、" : "\n";
            return text(value.isEmpty() ? NONE : StreamSupport.stream(value.spliterator(), false).map(QuestionnaireBook::plain).collect(Collectors.joining(between)));
        }
        if (item.type() instanceof Item.Type.Number && exact(bare(value).decimalValue())) {
            return new Book.Cell.Number(bare(value).decimalValue());
        }
        return text(plain(value));
    }

    /** Whether a cell, which holds a binary number, gives back just this one. */
    private static boolean exact(BigDecimal number) {
        return new BigDecimal(number.doubleValue()).round(DOUBLE).compareTo(number) == 0;
    }

    /** A figure without what it says beyond its value. */
    private static JsonNode bare(JsonNode value) {
        return value.isObject() ? value.get("value") : value;
    }

    private static String plain(JsonNode value) {
        JsonNode bare = bare(value);
        if (bare.isBoolean()) {
            return bare.asBoolean() ? YES : NO;
        }
        return bare.isNumber() ? bare.decimalValue().toPlainString() : bare.asText();
    }

    /** What a figure, or one of several, says beyond its value. */
    private static void remark(List<List<Book.Cell>> remarks, Section section, String number, Item item, JsonNode value) {
        if (item.many()) {
            for (int i = 0; i < value.size(); i++) {
                remark(remarks, section, number, item, Integer.toString(i + 1), value.get(i));
            }
        } else {
            remark(remarks, section, number, item, "", value);
        }
    }

    private static void remark(List<List<Book.Cell>> remarks, Section section, String number, Item item, String which, JsonNode value) {
        if (item.figure() && value.isObject()) {
            var row = Stream.of(section.name(), number, item.name(), which).map(QuestionnaireBook::text).collect(Collectors.toCollection(ArrayList<Book.Cell>::new));
            REMARK_KEYS.forEach(key -> row.add(text(value.path(key).asText())));
            remarks.add(row);
        }
    }

    private static Book.Cell text(String text) {
        return new Book.Cell.Text(text);
    }

    /** A cell that nobody fills in though its column is to be filled in. */
    private static Book.Cell read(String text) {
        return new Book.Cell.Slot(text(text), Book.Entry.READ);
    }

    private static Book.Cell number(int number) {
        return new Book.Cell.Number(BigDecimal.valueOf(number));
    }
}
