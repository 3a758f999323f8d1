package org.junheng.intake;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junheng.county.Counties;
import org.junheng.fault.Fault;
import org.junheng.fault.Faults;
import org.junheng.fault.Place;
import org.junheng.pack.Pack;
import org.junheng.xlsx.CsvReader;
import org.junheng.xlsx.Page;
import org.junheng.xlsx.XlsxReader;

/** Takes in the data of a county from workbooks and CSV files (采集): all of them together make one county. */
public final class Intake {

    private static final JsonMapper MAPPER = JsonMapper.builder().enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN).build();
    private static final Set<String> OURS = Set.of(QuestionnaireBook.GUIDE, QuestionnaireBook.REMARKS);

    private static final String CSV = ".csv";

    private final Pack pack;
    private final Units units;
    private final List<Section> sections;

    /** Takes in by the layouts of a pack. */
    public Intake(Pack pack) {
        this.pack = pack;
        units = Units.of(pack);
        sections = Questionnaire.sections(pack);
    }

    /** A file as it came. */
    public record Source(String name, byte[] bytes) {}

    /**
     * What was taken in.
     *
     * @param json the county's data
     * @param notices what people should know though nothing is wrong, a line each
     */
    public record Taken(String json, List<String> notices) {
        public Taken {
            notices = List.copyOf(notices);
        }

        /** What other data of the county has and this has not at all, by the titles of the fields: it would be lost if this took its place. */
        public List<String> without(String other) {
            return new Kept(json).lostFrom(other);
        }
    }

    /**
     * Takes files in.
     *
     * @throws Faults everything wrong with them, in their order, each with sheet and cell
     */
    public Taken read(List<Source> files) {
        return read(files, List.of());
    }

    /**
     * Takes files in, among them such as are laid out by a bureau itself.
     *
     * @param maps how those are laid out, in YAML
     * @throws Faults everything wrong with them, in their order, each with sheet and cell; {@code DATA-094} for a map that is none
     */
    public Taken read(List<Source> files, List<Source> maps) {
        var gathering = new Gathering();
        var unread = new ArrayList<Fault>();
        List<Tab> tabs = tabs(files, unread);
        Set<String> presets = SheetPlan.of(pack).sheets().stream().filter(sheet -> sheet.preset() != null).map(SheetPlan.Sheet::name).collect(Collectors.toSet());
        var reader = new QuestionnaireReader(sections, presets, units, gathering);
        var yearbooks = new Yearbooks(pack, sections, units, maps);
        Map<Tab, Section> known = new LinkedHashMap<>();
        var remarks = new ArrayList<Tab>();
        for (Tab tab : tabs) {
            Optional<Section> section = yearbooks.named(tab) ? Optional.empty() : reader.section(tab.page());
            section.ifPresent(each -> known.put(tab, each));
            if (tab.page().name().equals(QuestionnaireBook.REMARKS)) {
                remarks.add(tab);
            } else if (section.isEmpty() && !OURS.contains(tab.page().name()) && !yearbooks.take(tab) && !tab.page().hidden() && tab.page().height() > 0) {
                gathering.notice(tab.file() + "：工作表“" + tab.page().name() + "”不是采集表的，没有读");
            }
        }
        if (known.isEmpty() && yearbooks.none() && unread.isEmpty()) {
            unread.add(new Fault("DATA-088", Place.file(files.get(0).name()), "没有认得的工作表", "数据采集表或教基表的工作表", "用intake new发出的工作簿填报；本单位自己的表，用intake map生成映射"));
        }
        reader.read(known, remarks);
        yearbooks.read(gathering);
        return finish(gathering, unread);
    }

    private static List<Tab> tabs(List<Source> files, List<Fault> unread) {
        var tabs = new ArrayList<Tab>();
        for (Source file : files) {
            try {
                pages(file).forEach(page -> tabs.add(new Tab(file.name(), book(file.name()), tabs.size(), page)));
            } catch (Faults faults) {
                unread.addAll(faults.list());
            }
        }
        return tabs;
    }

    static List<Page> pages(Source file) {
        String name = file.name().substring(folder(file.name()).length());
        return csv(name) ? List.of(CsvReader.read(file.bytes(), name.substring(0, name.length() - CSV.length()), file.name())) : XlsxReader.read(file.bytes(), file.name());
    }

    private static String book(String file) {
        return csv(file) ? folder(file) : file;
    }

    private static boolean csv(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(CSV);
    }

    /** The folder that a file is named in, with the slash at its end; empty for none. */
    private static String folder(String file) {
        return file.substring(0, Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
    }

    private Taken finish(Gathering gathering, List<Fault> unread) {
        String json = json(new Order().of(gathering.data()));
        if (unread.isEmpty()) {
            Counties.check(json, gathering.places()).forEach(gathering::add);
        }
        var faults = new ArrayList<>(unread);
        faults.addAll(gathering.faults());
        if (!faults.isEmpty()) {
            throw new Faults(faults);
        }
        return new Taken(json, gathering.notices());
    }

    private static String json(JsonNode data) {
        var printer = new DefaultPrettyPrinter(Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER))
                .withObjectIndenter(new DefaultIndenter("  ", "\n"));
        try {
            return MAPPER.writer(printer).writeValueAsString(data) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
