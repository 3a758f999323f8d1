package org.junheng.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The fields of a school that a table may give (学校的字段), by the paths that maps write. */
final class Fields {

    private static final Map<String, String> STAGES = Map.of(Target.PRIMARY, "小学部", Target.JUNIOR, "初中部");
    private static final int FIRST_JUNIOR = 7;
    private static final int LAST = 9;

    private final Map<String, Item> items = new LinkedHashMap<>();
    private final Map<String, String> titles = new LinkedHashMap<>();

    /** @param sections all that a county can be asked */
    Fields(List<Section> sections) {
        Section school = sections.stream().filter(each -> each.way().equals(List.of(new Step.Key("schools"), new Step.Each()))).findFirst()
                .orElseThrow();
        school.items().forEach(item -> add("", "", item));
        Section stage = sections.stream().filter(each -> school.equals(each.parent())
                        || each.parent() != null && each.parent().name().equals(school.name()))
                .filter(each -> each.rows() instanceof Step.OneOf).findFirst().orElseThrow();
        Section grade = sections.stream().filter(each -> each.parent() != null && each.parent().name().equals(stage.name()))
                .filter(each -> each.way().get(0).equals(new Step.Key(Target.GRADES))).findFirst().orElseThrow();
        for (String key : List.of(Target.PRIMARY, Target.JUNIOR)) {
            stage.items().forEach(item -> add(key + "/", STAGES.get(key) + "·", item));
            for (int g = key.equals(Target.PRIMARY) ? 1 : FIRST_JUNIOR; g <= (key.equals(Target.PRIMARY) ? FIRST_JUNIOR - 1 : LAST); g++) {
                for (Item item : grade.items()) {
                    add(key + "/" + Target.GRADES + "/" + g + "/", STAGES.get(key) + "·" + g + "年级·", item);
                }
            }
        }
    }

    private void add(String before, String title, Item item) {
        String path = before + String.join("/", item.keys());
        items.put(path, item);
        titles.put(path, title + item.name());
    }

    /** What a field takes; that of an open stage is as that of the primary one. */
    Item item(Target target) {
        return find(target).orElseThrow();
    }

    boolean known(Target target) {
        return find(target).isPresent();
    }

    private Optional<Item> find(Target target) {
        if (target.part()) {
            return Stream.of(Target.PRIMARY, Target.JUNIOR, Target.SOME).anyMatch(target.stage()::equals)
                    ? Optional.ofNullable(items.get(String.join("/", target.keys()))).filter(item -> item.figure() && !item.many())
                    : Optional.empty();
        }
        return Optional.ofNullable(items.get(target.open() ? target.in(Target.PRIMARY).path() : target.path()));
    }

    /** All paths, those of an open stage too. */
    List<String> paths() {
        var paths = new ArrayList<>(items.keySet());
        items.keySet().stream().filter(path -> path.startsWith(Target.PRIMARY + "/"))
                .map(path -> Target.SOME + path.substring(Target.PRIMARY.length()))
                .forEach(paths::add);
        return List.copyOf(paths);
    }

    /** What each field is called, as 小学部·在校学生数. */
    Map<String, String> titles() {
        return titles;
    }
}
