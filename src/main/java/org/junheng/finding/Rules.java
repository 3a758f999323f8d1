package org.junheng.finding;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junheng.fault.Fault;
import org.junheng.fault.Faults;
import org.junheng.fault.Place;
import org.junheng.pack.Pack;
import org.junheng.pack.PackSchema;
import org.junheng.pack.PackYaml;
import org.junheng.plan.Ways;
import org.junheng.sandbox.Sandbox;

/** The rules of a pack (规则): {@code templates/findings/rules.yaml} lists their files, {@code rules.schema.json} says what they may hold. */
public final class Rules {

    private static final String FOLDER = "findings";
    private static final String LIST = FOLDER + "/rules.yaml";
    private static final PackSchema SCHEMA = PackSchema.of(FOLDER + "/rules.schema.json");

    private Rules() {}

    /**
     * All rules, in the order of their files.
     *
     * @throws Faults {@code TPL-021}, {@code TPL-025} for what is not as it should be, {@code TPL-020}, {@code TPL-023} for what an expression may not be
     */
    public static List<Rule> read(Pack pack) {
        return read(pack, Themes.read(pack), Ways.read(pack));
    }

    static List<Rule> read(Pack pack, Themes themes, Ways ways) {
        Sandbox sandbox = Sandbox.ofLines(pack, FOLDER);
        var rules = new ArrayList<Rule>();
        Set<String> seen = new HashSet<>();
        for (String file : PackYaml.read(pack, LIST, new TypeReference<List<String>>() {}, "规则文件的清单，一行一个")) {
            String name = FOLDER + "/" + file;
            SCHEMA.check(PackYaml.read(pack, name, new TypeReference<JsonNode>() {}, "规则的格式"), pack.place(name), "TPL-025");
            for (RuleText text : PackYaml.read(pack, name, new TypeReference<List<RuleText>>() {}, "规则的格式")) {
                Place place = new Place(pack.place(name).file(), 0, 0, text.id());
                if (!seen.add(text.id())) {
                    throw new Faults(new Fault("TPL-025", place, "重复的规则编号" + text.id(), "各不相同的编号", ""));
                }
                rules.add(new Rule(text, place, sandbox, themes, ways));
            }
        }
        return List.copyOf(rules);
    }
}
