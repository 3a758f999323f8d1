package org.junheng.finding;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junheng.county.County;
import org.junheng.county.Department;
import org.junheng.pack.Pack;
import org.junheng.pack.PackYaml;

/**
 * Finds who answers for a thing (责任单位): the department whose registered duties name it. Where nobody has
 * the duty, the body is named by what it is, 财政部门.
 */
final class Owners {

    private final List<Department> departments;
    private final Map<String, String> bodies;

    /** @param bodies what a body is called where nobody is registered, by its duty */
    Owners(County county, Map<String, String> bodies) {
        this.departments = county.departments();
        this.bodies = bodies;
    }

    /** The bodies of a pack: {@code templates/findings/owners.yaml}. */
    static Map<String, String> bodies(Pack pack) {
        return PackYaml.read(pack, "findings/owners.yaml", new TypeReference<Map<String, String>>() {}, "职责和部门，一行一个");
    }

    /** Who leads by the first duty that somebody has, and who helps. */
    Owner of(List<String> lead, List<String> support) {
        String first = lead.stream().map(this::registered).filter(Objects::nonNull).findFirst().orElseGet(() -> bodies.getOrDefault(lead.get(0), ""));
        return new Owner(first, support.stream().map(this::body).filter(Objects::nonNull).filter(name -> !name.equals(first)).distinct().toList());
    }

    /** Those people named, by their short names; the first leads. */
    Owner named(List<String> names) {
        List<String> bodies = names.stream().map(this::shortName).distinct().toList();
        return new Owner(bodies.get(0), bodies.subList(1, bodies.size()));
    }

    /** Who helps: where duties are registered, only those who have them. */
    private String body(String duty) {
        return departments.stream().allMatch(each -> each.duties().isEmpty()) ? bodies.get(duty) : registered(duty);
    }

    private String registered(String duty) {
        return departments.stream().filter(each -> each.duties().stream().anyMatch(own -> own.contains(duty))).findFirst().map(Owners::called).orElse(null);
    }

    private String shortName(String name) {
        return departments.stream().filter(each -> Stream.of(each.name(), each.shortName()).anyMatch(name::equals)).findFirst().map(Owners::called).orElse(name);
    }

    private static String called(Department department) {
        return department.shortName() == null ? department.name() : department.shortName();
    }
}
