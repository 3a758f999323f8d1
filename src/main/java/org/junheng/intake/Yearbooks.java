package org.junheng.intake;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junheng.fault.Fault;
import org.junheng.fault.Place;
import org.junheng.pack.Pack;

/** The sheets of a call that are tables of the yearly statistics or of a bureau (年报和本单位的表), and the maps for them. */
final class Yearbooks {

    private static final Pattern NUMBER = Pattern.compile("^(教基\\d{4}续?)");

    private final List<Layout> own;
    private final Layout yearbook;
    private final Fields fields;
    private final Units units;
    private final List<SheetUse> sheets = new ArrayList<>();
    private final Map<String, Integer> unused = new TreeMap<>();

    Yearbooks(Pack pack, List<Section> sections, Units units, List<Intake.Source> maps) {
        this.units = units;
        fields = new Fields(sections);
        TableMap base = TableMap.yearbook(pack, fields);
        yearbook = new Layout(base, units);
        own = maps.stream().map(map -> new Layout(TableMap.of(new String(map.bytes(), StandardCharsets.UTF_8), map.name(), base, fields), units))
                .toList();
    }

    /** Whether a map names the sheet. */
    boolean named(Tab tab) {
        return all().stream().flatMap(layout -> layout.map().tables().stream()).filter(table -> table.in(tab.file()))
                .flatMap(table -> table.sheets().stream())
                .anyMatch(start -> SheetUse.begins(Plain.of(tab.page().name()), Plain.of(start)));
    }

    /** Whether the sheet is one of these, which is then kept; also one of the yearly statistics that nothing is taken from. */
    boolean take(Tab tab) {
        Optional<SheetUse> use = SheetUse.of(tab, all(), units);
        use.ifPresent(sheets::add);
        Matcher number = NUMBER.matcher(Plain.of(tab.page().name()));
        if (use.isEmpty() && number.find()) {
            unused.merge(number.group(1), 1, Integer::sum);
            return true;
        }
        return use.isPresent();
    }

    private List<Layout> all() {
        var all = new ArrayList<>(own);
        all.add(yearbook);
        return all;
    }

    boolean none() {
        return sheets.isEmpty();
    }

    /** Reads what was kept. */
    void read(Gathering gathering) {
        if (!unused.isEmpty()) {
            gathering.notice("没有用到的表，没有读：" + unused.entrySet().stream().map(table -> table.getKey() + "（" + table.getValue() + "张）")
                    .collect(Collectors.joining("、")));
        }
        if (sheets.isEmpty()) {
            return;
        }
        if (gathering.at("/name").isMissingNode() || gathering.at("/year").isMissingNode()) {
            Place place = Place.file(sheets.get(0).tab().file());
            gathering.expect("/name", place);
            gathering.expect("/year", place);
            gathering.add(new Fault("DATA-085", place, "表里没有县域名称和年度", "同时读入填好“县情”的数据采集表", "用intake new发一份采集表，写明县域名称和年度，和这些文件一起读"));
        }
        int year = gathering.at("/year").asInt();
        List<Integer> years = yearbook.map().years();
        if (year > 0 && !years.contains(year) && sheets.stream().anyMatch(sheet -> sheet.layout() == yearbook)) {
            gathering.notice(year + "年的年报表式没有核对过，照" + years.get(0) + "—" + years.get(years.size() - 1) + "年的表头读，请抽查几个数");
        }
        new YearbookReader(fields, units, gathering).read(sheets);
    }
}
