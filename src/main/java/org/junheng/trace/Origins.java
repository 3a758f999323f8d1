package org.junheng.trace;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junheng.county.County;
import org.junheng.county.PointerWords;
import org.junheng.fact.Fact;
import org.junheng.fact.Source;

/** Tells in words what figures are and where they come from (数据项的名称和出处). */
final class Origins {

    /** A formula over more facts than these names the first few and says how many there are. */
    private static final int MOST_INPUTS = 5;
    private static final int NAMED_INPUTS = 3;
    private static final int EXACT_DECIMALS = 6;
    /** A school, or a stage of one. */
    private static final Pattern SCHOOL = Pattern.compile("(/schools/[0-9]+)(/primary|/junior)?(/.*)?");
    /** How figures of a whole stage or county are called: they belong to no school, even if only one went into them. */
    private static final Pattern WHOLE = Pattern.compile("(小学|初中)(?!部).*|义务教育.*|.*合计");
    private static final Pattern POINTER = Pattern.compile("(?<![A-Za-z0-9〕》）])/[A-Za-z][A-Za-z0-9~/-]*");
    private static final String NOWHERE = "";
    private static final String BETWEEN = "·";

    private final PointerWords words;
    private final boolean full;
    private final Map<Fact, String> owners = new IdentityHashMap<>();

    private Origins(County county, boolean full) {
        this.words = PointerWords.of(county);
        this.full = full;
    }

    /** With JSON pointers beside the words, and with the figures behind those of a formula. */
    static Origins inFull(County county) {
        return new Origins(county, true);
    }

    /** In words, and of a formula no more than its own figures. */
    static Origins inBrief(County county) {
        return new Origins(county, false);
    }

    /** The inputs of a formula that are named: all of a few, the first of many. */
    static List<Fact> named(Source.Computed computed) {
        return computed.inputs().size() > MOST_INPUTS ? computed.inputs().subList(0, NAMED_INPUTS) : computed.inputs();
    }

    /** The value in the base unit, at most six decimals. */
    static String exact(Fact fact) {
        BigDecimal value = fact.value();
        BigDecimal shown = (value.scale() > EXACT_DECIMALS ? value.setScale(EXACT_DECIMALS, RoundingMode.HALF_UP) : value).stripTrailingZeros();
        return (shown.signum() == 0 ? "0" : shown.toPlainString()) + fact.unit().symbol();
    }

    /** What the figure is, with the school it belongs to: 实验小学·小学部·在校学生数. */
    String name(Fact fact) {
        String owner = owner(fact);
        if (owner.isEmpty()) {
            return fact.label();
        }
        String name = words(owner);
        String school = words(SCHOOL.matcher(owner).replaceFirst("$1"));
        return fact.label().contains(school) ? fact.label() : name + BETWEEN + fact.label();
    }

    /** Where it comes from: a place of the file, an article, a formula. */
    String source(Fact fact) {
        if (fact.source() instanceof Source.Given given) {
            return at(given);
        }
        if (fact.source() instanceof Source.Ruled ruled) {
            return ruled.standard() + ruled.item();
        }
        return ((Source.Computed) fact.source()).formula();
    }

    /** The figures in its formula and where they come from; empty where there is none. */
    String inputs(Fact fact) {
        return fact.source() instanceof Source.Computed computed ? inputs(computed, owner(fact), full) : "";
    }

    /** A text in which JSON pointers stand, in words. */
    String told(String text) {
        Matcher pointer = POINTER.matcher(text);
        return pointer.replaceAll(match -> Matcher.quoteReplacement(at(new Source.Given(match.group()))));
    }

    /** @param owner what all of them belong to: said once, in front of the whole */
    private String inputs(Source.Computed computed, String owner, boolean deeper) {
        List<Fact> named = named(computed);
        String said = owner.isEmpty() ? "" : words(owner) + BETWEEN;
        String list = named.stream()
                .map(input -> (name(input).startsWith(said) ? name(input).substring(said.length()) : name(input)) + "＝" + exact(input)
                        + (deeper ? behind(input) : place(input)))
                .collect(Collectors.joining(deeper ? "；" : "、"));
        return named.size() < computed.inputs().size() ? list + "……等" + computed.inputs().size() + "项" : list;
    }

    private String behind(Fact fact) {
        if (fact.source() instanceof Source.Ruled ruled) {
            return "（" + ruled.standard() + ruled.item() + "）";
        }
        if (fact.source() instanceof Source.Computed computed) {
            return "（" + computed.formula() + (computed.inputs().isEmpty() ? "" : "：" + inputs(computed, owner(fact), false)) + "）";
        }
        return place(fact);
    }

    private String place(Fact fact) {
        return fact.source() instanceof Source.Given given ? brackets(given) : "";
    }

    private String at(Source.Given given) {
        String told = words(given.pointer());
        return told.isEmpty() ? given.pointer() : told + brackets(given);
    }

    /** Behind the words of a place: its pointer in full, and the change that put there what the file does not say. */
    private String brackets(Source.Given given) {
        String told = Stream.of(full ? given.pointer() : "", given.change()).filter(part -> !part.isEmpty()).collect(Collectors.joining("，"));
        return told.isEmpty() ? "" : "（" + told + "）";
    }

    private String words(String pointer) {
        return words.find(pointer).map(PointerWords.Caption::words).orElse("");
    }

    /** The school, or stage of a school, that all of it comes from; empty where it comes from several or from elsewhere. */
    private String owner(Fact fact) {
        String known = owners.get(fact);
        if (known == null) {
            known = found(fact);
            owners.put(fact, known);
        }
        return known;
    }

    private String found(Fact fact) {
        if (fact.source() instanceof Source.Given given) {
            Matcher school = SCHOOL.matcher(given.pointer());
            return school.matches() ? school.group(1) + (school.group(2) == null ? "" : school.group(2)) : NOWHERE;
        }
        if (!(fact.source() instanceof Source.Computed computed) || WHOLE.matcher(fact.label()).matches()) {
            return NOWHERE;
        }
        Set<String> owners = new TreeSet<>();
        for (Fact input : computed.inputs()) {
            if (!(input.source() instanceof Source.Ruled)) {
                owners.add(owner(input));
            }
        }
        return common(owners);
    }

    /** Figures of a school and of one of its stages make a figure of the stage; those of two stages, one of the school. */
    private static String common(Set<String> owners) {
        Set<String> schools = owners.stream().map(owner -> SCHOOL.matcher(owner).replaceFirst("$1")).collect(Collectors.toCollection(TreeSet::new));
        if (schools.size() != 1) {
            return NOWHERE;
        }
        String school = schools.iterator().next();
        List<String> stages = owners.stream().filter(owner -> !owner.equals(school)).toList();
        return stages.size() == 1 ? stages.get(0) : school;
    }
}
