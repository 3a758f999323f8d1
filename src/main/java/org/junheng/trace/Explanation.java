package org.junheng.trace;

import java.util.List;
import java.util.Optional;
import org.junheng.county.PointerWords;
import org.junheng.fact.Fact;
import org.junheng.fault.Place;

/** What there is to say of what a user asked for (解释). */
public sealed interface Explanation {

    /**
     * A value of the input (数据文件中的值).
     *
     * @param pointer its JSON pointer
     * @param caption what it is called
     * @param place where it stands in the file; the change without a line where a change put it there
     * @param given the value as the file has it, in JSON
     * @param results paths of the results that rest on it
     */
    record Input(String pointer, PointerWords.Caption caption, Place place, String given, List<String> results) implements Explanation {
        public Input {
            results = List.copyOf(results);
        }
    }

    /** A result, or a group of them. */
    record Result(Topic topic) implements Explanation {}

    /** The figures of one label, of which there may be several. */
    record Labelled(String label, List<Fact> facts) implements Explanation {
        public Labelled {
            facts = List.copyOf(facts);
        }
    }

    /**
     * A figure and the figures behind it (数据项和它的来历).
     *
     * @param name what it is
     * @param fact the figure
     * @param place where it stands in the file; empty where it does not stand there
     * @param inputs the figures of its formula that are shown
     * @param number how many figures its formula has
     */
    record Node(String name, Fact fact, Optional<Place> place, List<Node> inputs, int number) {
        public Node {
            inputs = List.copyOf(inputs);
        }
    }
}
