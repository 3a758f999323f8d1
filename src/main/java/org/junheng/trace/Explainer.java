package org.junheng.trace;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junheng.assessment.Assessment;
import org.junheng.county.CountyFile;
import org.junheng.county.PointerWords;
import org.junheng.fact.Fact;
import org.junheng.fact.Source;
import org.junheng.fault.Fault;
import org.junheng.fault.Faults;
import org.junheng.fault.Nearest;
import org.junheng.fault.Place;

/** Explains where a figure comes from (解释数据项): down to the places in the file. */
public final class Explainer {

    /** How a figure may be written as an object; a pointer to its number means the figure. */
    private static final String VALUE = "/value";

    private final CountyFile file;
    private final String name;
    private final PointerWords words;
    private final Origins origins;
    private final Topics topics;
    private final Map<String, List<Fact>> labels = new LinkedHashMap<>();
    /** The pointers of all figures of the file. */
    private final Set<String> given = new HashSet<>();

    private Explainer(CountyFile file, String name, Assessment assessment) {
        this.file = file;
        this.name = name;
        this.words = PointerWords.of(file.county());
        this.origins = Origins.inFull(file.county());
        this.topics = Topics.of(assessment);
        var table = new FactTable();
        var listed = new TreeSet<Integer>();
        for (Fact fact : Figures.of(assessment)) {
            if (fact.source() instanceof Source.Given source) {
                given.add(source.pointer());
            }
            if (listed.add(table.number(fact))) {
                labels.computeIfAbsent(fact.label(), label -> new ArrayList<>()).add(fact);
            }
        }
    }

    /**
     * Explains the figures of an assessment.
     *
     * @param file the file it was made from
     * @param name what faults name as their file
     */
    public static Explainer of(CountyFile file, String name, Assessment assessment) {
        return new Explainer(file, name, assessment);
    }

    /**
     * Explains one thing.
     *
     * @param asked a JSON pointer of the file, the path of a result such as {@code L3/小学/差异系数}, or the label of a figure
     * @throws Faults {@code DATA-040} if there is no such thing, with the nearest names
     */
    public Explanation explain(String asked) {
        String path = asked.strip().replace('／', '/');
        if (path.startsWith("/")) {
            String figure = path.endsWith(VALUE) ? path.substring(0, path.length() - VALUE.length()) : path;
            return input(given.contains(figure) ? figure : path);
        }
        Optional<Topic> topic = topics.find(path);
        if (topic.isPresent()) {
            return new Explanation.Result(topic.get());
        }
        if (labels.containsKey(path)) {
            return new Explanation.Labelled(path, labels.get(path));
        }
        var known = new TreeSet<>(topics.names());
        known.addAll(labels.keySet());
        throw unknown(path, "结果的路径（如L3/小学/差异系数）、数据项的名称，或以/开头的JSON指针", Nearest.hint(path, known));
    }

    /**
     * A figure and what is behind it.
     *
     * @param all whether all figures of a long formula are shown, or the first few
     */
    public Explanation.Node node(Fact fact, boolean all) {
        List<Fact> inputs = List.of();
        int number = 0;
        if (fact.source() instanceof Source.Computed computed) {
            inputs = all ? computed.inputs() : Origins.named(computed);
            number = computed.inputs().size();
        }
        Optional<Place> place = fact.source() instanceof Source.Given given ? file.place(given.pointer()) : Optional.empty();
        return new Explanation.Node(origins.name(fact), fact, place, inputs.stream().map(input -> node(input, all)).toList(), number);
    }

    /** A place of the file in words; empty if it has none. */
    public String words(String pointer) {
        return words.find(pointer).map(PointerWords.Caption::words).orElse("");
    }

    private Explanation input(String pointer) {
        Optional<PointerWords.Caption> caption = words.find(pointer);
        Optional<Place> place = file.place(pointer);
        if (caption.isEmpty() || place.isEmpty()) {
            throw unknown(pointer, "文件中有的JSON指针，如/year", Nearest.hint(pointer, file.pointers()));
        }
        Map<Fact, Boolean> known = new IdentityHashMap<>();
        List<String> results = topics.all().stream()
                .filter(topic -> topic.fact() != null && rests(topic.fact(), pointer, known))
                .map(Topic::path)
                .toList();
        return new Explanation.Input(pointer, caption.get(), place.get(), file.given(pointer).orElseThrow(), results);
    }

    /** Whether the value of a pointer went into a figure. */
    private static boolean rests(Fact fact, String pointer, Map<Fact, Boolean> known) {
        Boolean told = known.get(fact);
        if (told == null) {
            told = fact.source() instanceof Source.Given given
                    ? given.pointer().equals(pointer)
                    : fact.source() instanceof Source.Computed computed && computed.inputs().stream().anyMatch(input -> rests(input, pointer, known));
            known.put(fact, told);
        }
        return told;
    }

    private Faults unknown(String path, String expected, String hint) {
        return new Faults(new Fault("DATA-040", Place.file(name), "不认识的路径“" + path + "”", expected, hint));
    }
}
