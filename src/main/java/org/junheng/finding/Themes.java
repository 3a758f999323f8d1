package org.junheng.finding;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junheng.county.Project;
import org.junheng.county.Statement;
import org.junheng.fault.Fault;
import org.junheng.fault.Faults;
import org.junheng.fault.Nearest;
import org.junheng.fault.Place;
import org.junheng.pack.Pack;
import org.junheng.pack.PackYaml;

/** The themes and topics of a pack (主题和门类): {@code templates/findings/themes.yaml}; their order breaks ties. */
final class Themes {

    private static final String FILE = "findings/themes.yaml";

    private final List<Theme> all;

    private Themes(List<Theme> all) {
        this.all = all;
    }

    static Themes read(Pack pack) {
        return new Themes(PackYaml.read(pack, FILE, new TypeReference<List<Theme>>() {}, "主题和门类的格式"));
    }

    List<Theme> all() {
        return all;
    }

    List<Topic> topics() {
        return all.stream().flatMap(theme -> theme.topics().stream()).toList();
    }

    /**
     * @param place who asks for it
     * @throws Faults {@code TPL-025} if there is no such topic
     */
    Topic topic(String id, Place place) {
        return topics().stream().filter(topic -> topic.id().equals(id)).findFirst().orElseThrow(() -> new Faults(new Fault(
                "TPL-025", place, "没有门类“" + id + "”", "themes.yaml里的门类", Nearest.hint(id, topics().stream().map(Topic::id).toList()))));
    }

    Theme theme(Topic topic) {
        return all.stream().filter(theme -> theme.topics().contains(topic)).findFirst().orElseThrow();
    }

    /** The topic of what people wrote: by what its heading claims, its indicators, the words of its heading, those of its text; else the last. */
    Topic of(Statement statement) {
        return of(statement.heading() == null ? "" : statement.heading(), statement.indicators(), statement.text());
    }

    /** The topic of a project, by its name and indicators. */
    Topic of(Project project) {
        return of(project.name(), project.indicators(), "");
    }

    private Topic of(String heading, List<String> ids, String text) {
        return Stream.<Optional<Topic>>of(
                        first(topic -> says(heading, topic.claims())),
                        of(ids),
                        first(topic -> says(heading, topic.words())),
                        first(topic -> says(text, topic.words())))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(this::last);
    }

    /** The topic of what belongs to no other. */
    Topic last() {
        return topics().get(topics().size() - 1);
    }

    /** The topic of the first of these indicators and items that has one. */
    Optional<Topic> of(List<String> ids) {
        return ids.stream().flatMap(id -> topics().stream().filter(topic -> topic.ids().contains(id))).findFirst();
    }

    private Optional<Topic> first(Predicate<Topic> fits) {
        return topics().stream().filter(fits).findFirst();
    }

    private static boolean says(String text, List<String> words) {
        return words.stream().anyMatch(text::contains);
    }
}
