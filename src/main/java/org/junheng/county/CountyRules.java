package org.junheng.county;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junheng.fault.Fault;
import org.junheng.fault.Place;

/** What a schema cannot say about a county's file (结构之外的检查): what may stand only once, and which parts fit a kind of school. */
final class CountyRules {

    /** What no school of the kind has. */
    private static final Map<String, List<String>> FOREIGN = Map.of(
            SchoolKind.PRIMARY.chinese(), List.of("junior", "seniorPupils"),
            SchoolKind.JUNIOR.chinese(), List.of("primary", "seniorPupils"),
            SchoolKind.NINE_YEAR.chinese(), List.of("seniorPupils"),
            SchoolKind.COMPLETE_SECONDARY.chinese(), List.of("primary"),
            SchoolKind.TEACHING_POINT.chinese(), List.of("junior", "seniorPupils"));

    private static final Map<String, String> PARTS = Map.of("primary", "小学部", "junior", "初中部", "seniorPupils", "高中部学生数");

    private final Tree tree;
    private final List<Fault> faults = new ArrayList<>();

    private CountyRules(Tree tree) {
        this.tree = tree;
    }

    /** Everything in the tree that breaks a rule. The tree may have other faults too. */
    static List<Fault> check(Tree tree) {
        var rules = new CountyRules(tree);
        rules.once("/schools", "学校", "name");
        rules.once("/schools", "学校代码", "code");
        rules.once("/departments", "责任单位", "name");
        rules.once("/history", "年度", "year");
        rules.once("/results/resources", "指标", "indicator", "stage");
        rules.once("/results/guarantees", "项目", "item");
        rules.once("/results/quality", "项目", "item");
        rules.once("/results/vetoes", "情形", "item");
        rules.once("/yearPlans", "年度", "year");
        rules.once("/funding", "年度", "year");
        rules.once("/unitCosts", "指标", "indicator");
        rules.lettered("/results/guarantees", "G");
        rules.lettered("/results/quality", "Q");
        rules.partsFit();
        return rules.faults;
    }

    /** No two items of the list have the same values there; the first must be given. */
    private void once(String list, String what, String... keys) {
        JsonNode items = tree.root().at(list);
        Map<List<String>, Place> seen = new HashMap<>();
        for (int i = 0; i < items.size(); i++) {
            JsonNode item = items.path(i);
            if (item.path(keys[0]).isValueNode()) {
                List<String> name = Stream.of(keys).map(key -> item.path(key).asText()).filter(part -> !part.isEmpty()).toList();
                Place place = tree.values().get(list + "/" + i + "/" + keys[0]);
                Place earlier = seen.putIfAbsent(name, place);
                if (earlier != null) {
                    // A line of the file, a cell of a sheet, or the change that brought it.
                    String where = earlier.line() > 0 ? "第" + earlier.line() + "行" : earlier.path().startsWith("/") ? earlier.file() : earlier.path();
                    faults.add(new Fault("DATA-019", place,
                            "重复的" + what + Characters.quoted(String.join("", name)) + "（" + where + "已有）",
                            "每个" + what + "只出现一次", "合并或改名"));
                }
            }
        }
    }

    private void lettered(String list, String letter) {
        JsonNode items = tree.root().at(list);
        for (int i = 0; i < items.size(); i++) {
            JsonNode item = items.path(i).path("item");
            if (item.isTextual() && !item.asText().startsWith(letter)) {
                faults.add(new Fault("DATA-015", tree.values().get(list + "/" + i + "/item"), "项目编号" + Characters.quoted(item.asText()),
                        "以" + letter + "开头的编号", "G开头的是保障程度（guarantees），Q开头的是教育质量（quality）"));
            }
        }
    }

    private void partsFit() {
        JsonNode schools = tree.root().path("schools");
        for (int i = 0; i < schools.size(); i++) {
            JsonNode school = schools.path(i);
            String kind = school.path("kind").asText();
            for (String part : FOREIGN.getOrDefault(kind, List.of())) {
                if (school.has(part)) {
                    faults.add(new Fault("DATA-020", tree.keys().get("/schools/" + i + "/" + part),
                            kind + Characters.quoted(school.path("name").asText()) + "填了“" + PARTS.get(part) + "”",
                            kind + "没有“" + PARTS.get(part) + "”", "核对办学类型，或删去这一项"));
                }
            }
        }
    }
}
