package org.junheng.table;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRParameter;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.data.JRMapCollectionDataSource;
import org.junheng.assessment.Assessment;
import org.junheng.county.County;
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
    private final Map<TableKind, Layout> layouts = new LinkedHashMap<>();

    private Tables(Pack pack, Typefaces typefaces) {
        this.pack = pack;
        this.typefaces = typefaces;
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
        return new Tables(pack, Typefaces.of(fonts));
    }

    /**
     * A table of a county.
     *
     * @return empty where the county has nothing for it
     * @throws Faults {@code TPL-040} or {@code TPL-042} where its layout is refused, {@code OUT-101} where the font lacks a character
     */
    public Table of(TableKind kind, Results results) {
        Source source = SOURCES.get(kind.id());
        List<Filling> fillings = source.fillings(results);
        fillings.forEach(filling -> typefaces.requireAll(filling.rows().stream().flatMap(row -> row.values().stream()).map(Object::toString)));
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
        try {
            return JasperFillManager.getInstance(typefaces.context())
                    .fill(layout(kind, source).without(unused(source, filling)), parameters, new JRMapCollectionDataSource(new ArrayList<>(filling.rows())));
        } catch (JRException e) {
            throw new Faults(new Fault("TPL-042", pack.place(FOLDER + kind.layout()), "填不进数据的表样（" + e.getMessage() + "）", "随程序提供的那样的表样", ""));
        }
    }

    private synchronized Layout layout(TableKind kind, Source source) {
        return layouts.computeIfAbsent(kind, any -> {
            String file = FOLDER + kind.layout();
            Map<String, Column> columns = source.columns().stream().collect(Collectors.toMap(Column::name, Function.identity()));
            Place place = pack.place(file);
            return Layout.read(typefaces.context(), pack.read(file), place, kind, columns);
        });
    }

    /** Columns without a value in any row. */
    private static Set<String> unused(Source source, Filling filling) {
        Set<String> unused = source.columns().stream().map(Column::name).collect(Collectors.toCollection(HashSet::new));
        filling.rows().forEach(row -> unused.removeAll(row.keySet()));
        return unused;
    }
}
