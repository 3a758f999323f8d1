package org.junheng.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junheng.document.Annex;
import org.junheng.document.Block;
import org.junheng.document.Document;
import org.junheng.document.Inline;
import org.junheng.document.Part;
import org.junheng.document.Prose;
import org.junheng.fact.Fact;
import org.junheng.typeset.Numbering;

/**
 * A figure where it is printed (一处印出的数).
 *
 * @param place the numbers of the headings above it as they are printed, such as 二、（一）; 开头 above the first heading
 * @param quote the words around it; for a cell, the heads of its row and column
 * @param text the figure as printed
 * @param fact the figure
 */
record Printing(String place, String quote, String text, Fact fact) {

    /** A quote is about so long, in characters. */
    private static final int QUOTE = 40;
    private static final String ISSUED = "印发件";
    private static final String SENTENCE_ENDS = "。；！？";
    private static final String CLAUSE_ENDS = SENTENCE_ENDS + "，、：";

    /** The figures of a document, in reading order, as often as they are printed. */
    static List<Printing> of(Document document) {
        var printings = new ArrayList<Printing>();
        new Walk("", printings).blocks(document.body());
        annexes(document.annexes(), printings);
        for (Part part : document.parts()) {
            var walk = new Walk(ISSUED, printings);
            walk.prose(part.title());
            walk.blocks(part.body());
            annexes(part.annexes(), printings);
        }
        return printings;
    }

    private static void annexes(List<Annex> annexes, List<Printing> printings) {
        for (int i = 0; i < annexes.size(); i++) {
            var walk = new Walk("附件" + (annexes.size() > 1 ? i + 1 : ""), printings);
            walk.prose(annexes.get(i).title());
            walk.blocks(annexes.get(i).body());
        }
    }

    /** One text, issued part or annex: headings are counted anew. */
    private static final class Walk {

        private final String part;
        private final List<Printing> printings;
        private final Numbering numbering = new Numbering();
        private final List<String> numbers = new ArrayList<>();

        Walk(String part, List<Printing> printings) {
            this.part = part;
            this.printings = printings;
        }

        void blocks(List<Block> blocks) {
            for (Block block : blocks) {
                if (block instanceof Block.Heading heading) {
                    enter(heading.level());
                    prose(heading.title());
                } else if (block instanceof Block.RunIn runIn) {
                    enter(runIn.level());
                    prose(runIn.title());
                    prose(runIn.text());
                } else if (block instanceof Block.Paragraph paragraph) {
                    prose(paragraph.text());
                } else if (block instanceof Block.Series series) {
                    series.items().forEach(this::prose);
                } else if (block instanceof Block.Enumeration enumeration) {
                    enumeration.items().forEach(this::prose);
                } else if (block instanceof Block.Table table) {
                    table(table);
                } else if (block instanceof Block.Chart chart) {
                    chart(chart);
                }
            }
        }

        private void enter(int level) {
            while (numbers.size() >= level) {
                numbers.remove(numbers.size() - 1);
            }
            while (numbers.size() < level - 1) {
                numbers.add("");
            }
            numbers.add(numbering.next(level));
        }

        private String place() {
            String here = String.join("", numbers);
            return part.isEmpty() && here.isEmpty() ? "开头" : part + here;
        }

        private void prose(Prose prose) {
            int at = 0;
            for (Inline inline : prose.inlines()) {
                if (inline instanceof Inline.Figure figure) {
                    add(place(), quote(prose.text(), at, at + figure.text().length()), figure);
                }
                at += inline.text().length();
            }
        }

        private void table(Block.Table table) {
            prose(table.caption());
            table.columns().forEach(column -> prose(column.title()));
            for (List<Prose> row : table.rows()) {
                String head = row.stream().takeWhile(cell -> cell.facts().isEmpty()).map(Prose::text).collect(Collectors.joining("·"));
                for (int i = 0; i < row.size(); i++) {
                    String column = table.columns().get(i).title().text();
                    cell("表", (head.isEmpty() ? row.get(0).text() : head) + "　" + column, row.get(i));
                }
            }
            prose(table.note());
        }

        private void chart(Block.Chart chart) {
            chart.series().forEach(this::prose);
            for (Block.Category category : chart.categories()) {
                prose(category.name());
                for (int i = 0; i < category.values().size(); i++) {
                    cell("图", category.name() + "　" + chart.series().get(i), category.values().get(i));
                }
            }
            for (Block.Limit limit : chart.limits()) {
                prose(limit.name());
                cell("图", limit.name().text(), limit.value());
            }
            prose(chart.note());
            prose(chart.caption());
        }

        private void cell(String where, String heads, Prose cell) {
            for (Inline inline : cell.inlines()) {
                if (inline instanceof Inline.Figure figure) {
                    add(place() + where, heads + "：" + cell.text(), figure);
                }
            }
        }

        private void add(String place, String quote, Inline.Figure figure) {
            printings.add(new Printing(place, quote, figure.text(), figure.fact()));
        }

        /** The sentence that the figure stands in; of a long one, what stands around the figure. */
        private static String quote(String text, int from, int to) {
            int start = from;
            while (start > 0 && SENTENCE_ENDS.indexOf(text.charAt(start - 1)) < 0) {
                start--;
            }
            int end = to;
            while (end < text.length() && SENTENCE_ENDS.indexOf(text.charAt(end)) < 0) {
                end++;
            }
            if (end - start <= QUOTE) {
                return text.substring(start, end);
            }
            int first = back(text, from, Math.max(start, from - QUOTE / 2));
            int last = forth(text, to, Math.min(end, to + QUOTE / 2));
            return (first > start ? "……" : "") + text.substring(first, last) + (last < end ? "……" : "");
        }

        /** The first beginning of a clause within reach before a place; the place reached where there is none. */
        private static int back(String text, int from, int reach) {
            for (int i = reach; i < from; i++) {
                if (i > 0 && CLAUSE_ENDS.indexOf(text.charAt(i - 1)) >= 0) {
                    return i;
                }
            }
            return whole(text, reach);
        }

        /** The last end of a clause within reach behind a place; the place reached where there is none. */
        private static int forth(String text, int to, int reach) {
            for (int i = reach; i > to; i--) {
                if (i == text.length() || CLAUSE_ENDS.indexOf(text.charAt(i)) >= 0) {
                    return i;
                }
            }
            return whole(text, reach);
        }

        /** Not between the halves of one character. */
        private static int whole(String text, int at) {
            return at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
        }
    }
}
