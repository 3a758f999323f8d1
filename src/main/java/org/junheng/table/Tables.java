package org.junheng.table;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRParameter;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.data.JRMapCollectionDataSource;
import org.junheng.assessment.Assessment;
import org.junheng.county.County;
import org.junheng.county.PointedFile;
import org.junheng.fault.Fault;
import org.junheng.fault.Faults;
import org.junheng.fault.Place;
import org.junheng.font.Fonts;
import org.junheng.pack.Pack;
import org.junheng.pack.PackYaml;

/**
 * The statistical tables of a county (附表), by the layouts of a pack: as PDF, every page with its head, and as XLSX, with numbers that can
 * be computed with. The same input gives the same bytes.
 */
public final class Tables {

    private static final String FOLDER = "tables/";
    private static final String LIST = FOLDER + "tables.yaml";
    private static final Map<String, Source> SOURCES = Map.ofEntries(
            Map.entry("resources", new ResourceTable()),
            Map.entry("workings", new WorkingTable()),
            Map.entry("spread", new SpreadTable()),
            Map.entry("guarantees", new ItemTable(Assessment::guarantees)),
            Map.entry("quality", new ItemTable(Assessment::quality)),
            Map.entry("classes", new ClassTable()),
            Map.entry("gaps", new GapTable()),
            Map.entry("transfers", new TransferTable()),
            Map.entry("near", new NearTable()),
            Map.entry("places", new PlaceTable()),
            Map.entry("plan", new PlanTable()),
            Map.entry("tasks", new TaskTable()));

    private final Pack pack;
    private final Typefaces typefaces;
    /** Those of a bureau, by the ids of their tables. */
    private final Map<String, OwnLayout> own;
    /** What was read before, by the table's id and the file: also for other bureaus with the same fonts. */
    private final Map<List<String>, Layout> layouts;

    private Tables(Pack pack, Typefaces typefaces, Map<String, OwnLayout> own, Map<List<String>, Layout> layouts) {
        this.pack = pack;
        this.typefaces = typefaces;
        this.own = own;
        this.layouts = layouts;
    }

    /** The kinds of tables of a pack, in its order. */
    public static List<TableKind> kinds(Pack pack) {
        List<TableKind> kinds = PackYaml.read(pack, LIST, new TypeReference<>() {}, "附表的清单");
        for (TableKind kind : kinds) {
            if (!SOURCES.containsKey(kind.id())) {
                throw new Faults(new Fault("TPL-021", pack.place(LIST), "没有的附表" + kind.id(), String.join("、", SOURCES.keySet().stream().sorted().toList()), ""));
            }
        }
        return kinds;
    }

    /** What a table offers to its layout. */
    static List<Column> columns(TableKind kind) {
        return SOURCES.get(kind.id()).columns();
    }

    /** Tables by the layouts of a pack, with fonts. */
    public static Tables with(Pack pack, Fonts fonts) {
        return new Tables(pack, Typefaces.of(fonts), Map.of(), new ConcurrentHashMap<>());
    }

    /**
     * The same tables, some of them by layouts that a bureau keeps itself.
     *
     * @param pointed the layouts' files by the ids or names of the tables
     * @throws Faults everything wrong with them: {@code TPL-043} where there is no such table, {@code TPL-044} where a file cannot be read,
     *     {@code TPL-040} or {@code TPL-042} where a layout is refused
     */
    public Tables by(Map<String, PointedFile> pointed) {
        List<TableKind> kinds = pointed.isEmpty() ? List.of() : kinds(pack);
        Map<String, OwnLayout> read = new HashMap<>();
        var faults = new ArrayList<Fault>();
        pointed.forEach((name, file) -> {
            try {
                TableKind kind = kind(kinds, name, file);
                var layout = OwnLayout.read(file);
                if (read.put(kind.id(), layout) != null) {
                    throw new Faults(new Fault("TPL-043", file.place(), kind.name() + "有两个表样", "一张附表一个表样", "编号和名称只写一个"));
                }
                layout(kind, layout).without(Set.of());
            } catch (Faults found) {
                faults.addAll(found.list());
            }
        });
        if (!faults.isEmpty()) {
            throw new Faults(faults);
        }
        return new Tables(pack, typefaces, Map.copyOf(read), layouts);
    }

    private static TableKind kind(List<TableKind> kinds, String name, PointedFile file) {
        return kinds.stream().filter(kind -> kind.isCalled(name)).findFirst().orElseThrow(() -> new Faults(new Fault(
                "TPL-043", file.place(), "没有的附表“" + name + "”", kinds.stream().map(kind -> kind.id() + "（" + kind.name() + "）").collect(Collectors.joining("、")), "")));
    }

    /**
     * A table of a county, set when it is written.
     *
     * @return empty where the county has nothing for it
     */
    public Table of(TableKind kind, Results results) {
        Source source = SOURCES.get(kind.id());
        List<Filling> fillings = source.fillings(results);
        return new Table(kind, title(kind, results.assessment().county()), fillings, paginated -> fillings.stream()
                .map(filling -> fill(kind, source, filling, results.assessment(), paginated)).toList(), typefaces);
    }

    private static String title(TableKind kind, County county) {
        return county.name() + county.year() + "年" + kind.name();
    }

    private JasperPrint fill(TableKind kind, Source source, Filling filling, Assessment assessment, boolean paginated) {
        Map<String, Object> parameters = new HashMap<>(filling.words());
        parameters.put("TITLE", title(kind, assessment.county()) + (filling.part().isEmpty() ? "" : "（" + filling.part() + "）"));
        parameters.put("STANDARD", "标准：" + assessment.standard().name());
        parameters.put("NOTE", kind.note().isEmpty() ? null : "注：" + kind.note());
        parameters.put(JRParameter.IS_IGNORE_PAGINATION, !paginated);
        Layout layout = layout(kind, own.get(kind.id()));
        try {
            JasperPrint print = JasperFillManager.getInstance(typefaces.context())
                    .fill(layout.without(unused(source, filling)), parameters, new JRMapCollectionDataSource(new ArrayList<>(filling.rows())));
            Glyphs.require(print, typefaces, layout);
            return print;
        } catch (JRException e) {
            throw new Faults(new Fault("TPL-042", place(kind, own.get(kind.id())), "填不进数据的表样（" + e.getMessage() + "）", "随程序提供的那样的表样", ""));
        }
    }

    private Layout layout(TableKind kind, OwnLayout own) {
        Place place = place(kind, own);
        return layouts.computeIfAbsent(List.of(kind.id(), place.file()), any -> {
            Map<String, Column> columns = columns(kind).stream().collect(Collectors.toMap(Column::name, Function.identity()));
            return Layout.read(typefaces.context(), own == null ? pack.read(FOLDER + kind.layout()) : own.jrxml(), place, kind, columns);
        });
    }

    private Place place(TableKind kind, OwnLayout own) {
        return own == null ? pack.place(FOLDER + kind.layout()) : Place.file(own.path().toString());
    }

    /** Columns without a value in any row. */
    private static Set<String> unused(Source source, Filling filling) {
        Set<String> unused = source.columns().stream().map(Column::name).collect(Collectors.toCollection(HashSet::new));
        filling.rows().forEach(row -> unused.removeAll(row.keySet()));
        return unused;
    }
}
