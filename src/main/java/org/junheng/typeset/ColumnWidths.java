package org.junheng.typeset;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junheng.document.Block;
import org.junheng.document.Prose;

/**
 * How wide the columns of a table are (列宽). Columns with shares get them. Else each begins as narrow as its numbers and a few characters
 * allow, and what is left goes, little by little, to the column that saves most lines by it.
 */
final class ColumnWidths {

    /** Columns should be so wide, in characters, that words stay whole; if all are not, they take fewer. */
    private static final int FEWEST_CHARACTERS = 4;
    /** A title is read once; a few of its characters on each line are enough. */
    private static final int FEWEST_OF_TITLE = 2;
    /** Width is given away in such portions, in points. */
    private static final double PORTION = 3;
    /** The head is repeated about every so many rows. */
    private static final double ROWS_BETWEEN_HEADS = 15;
    /** Both paddings, and what rounding may take. */
    private static final double PADDING = 2 * Sheet.CELL_PADDING + 0.1;

    private final List<Column> columns = new ArrayList<>();
    private final List<Block.Column> shares;
    private final double size;

    ColumnWidths(Compositor compositor, Block.Table table, TextStyle head, TextStyle cell) {
        this.shares = table.columns();
        this.size = cell.size();
        for (int i = 0; i < shares.size(); i++) {
            Letters title = compositor.letters(shares.get(i).title().text(), head);
            var cells = new ArrayList<Letters>();
            for (List<Prose> row : table.rows()) {
                cells.add(compositor.letters(row.get(i).text(), cell));
            }
            double point = Decimals.place(shares.get(i).align(), cells);
            double unbroken = unbroken(title);
            double[] texts = new double[cells.size()];
            for (int row = 0; row < texts.length; row++) {
                Letters letters = cells.get(row);
                double blank = Decimals.blank(letters, point);
                unbroken = Math.max(unbroken, unbroken(letters) + blank);
                texts[row] = width(letters, 0, letters.count()) + blank;
            }
            columns.add(new Column(unbroken, width(title, 0, title.count()), texts, point));
        }
    }

    /**
     * What a column holds; all widths in points.
     *
     * @param unbroken the widest piece that must not be broken, such as a number
     * @param title width of its title on one line
     * @param texts width of each of its cells' texts on one line
     * @param point how far from the right edge of its cells the points of its numbers stand; 0 where they do not align
     */
    private record Column(double unbroken, double title, double[] texts, double point) {

        double least(double fewest, double fewestOfTitle) {
            double widest = Arrays.stream(texts).max().orElse(0);
            return PADDING + Math.max(unbroken, Math.max(Math.min(widest, fewest), Math.min(title, fewestOfTitle)));
        }

        /** How bad its breaks are at a width: the more lines a text takes, the worse is each. */
        double badness(double width) {
            double room = width - PADDING;
            double heads = 1 + texts.length / ROWS_BETWEEN_HEADS;
            return heads * badness(title, room) + Arrays.stream(texts).map(text -> badness(text, room)).sum();
        }

        private static double badness(double text, double room) {
            double lines = Math.max(1, text / room);
            return lines * lines;
        }
    }

    /** How far from the right edge of a column's cells the points of its numbers stand; 0 where they need not align. */
    double point(int column) {
        return columns.get(column).point();
    }

    /** Widths that together fill a measure. Numbers stay whole unless there is no room for them all. */
    List<Double> fill(double measure) {
        for (int characters = FEWEST_CHARACTERS; characters > 0; characters--) {
            double fewest = characters * size;
            double fewestOfTitle = Math.min(characters, FEWEST_OF_TITLE) * size;
            double[] least = columns.stream().mapToDouble(column -> column.least(fewest, fewestOfTitle)).toArray();
            if (Arrays.stream(least).sum() <= measure) {
                return hasShares() ? shared(least, measure) : grown(least, measure);
            }
        }
        return scaled(columns.stream().mapToDouble(column -> column.unbroken + PADDING).toArray(), measure);
    }

    private boolean hasShares() {
        return shares.stream().anyMatch(column -> column.width() > 0);
    }

    private List<Double> grown(double[] widths, double measure) {
        double[] gains = new double[widths.length];
        for (int i = 0; i < widths.length; i++) {
            gains[i] = gain(i, widths);
        }
        for (double room = measure - Arrays.stream(widths).sum(); room >= PORTION; room -= PORTION) {
            int best = 0;
            for (int i = 1; i < gains.length; i++) {
                best = gains[i] > gains[best] ? i : best;
            }
            if (gains[best] <= 0) {
                break;
            }
            widths[best] += PORTION;
            gains[best] = gain(best, widths);
        }
        return scaled(widths, measure);
    }

    private double gain(int column, double[] widths) {
        return columns.get(column).badness(widths[column]) - columns.get(column).badness(widths[column] + PORTION);
    }

    private static List<Double> scaled(double[] widths, double measure) {
        double all = Arrays.stream(widths).sum();
        return Arrays.stream(widths).mapToObj(width -> width * measure / all).toList();
    }

    /** Widths by shares, none below its least. A column without a share among others with one gets the average. */
    private List<Double> shared(double[] least, double measure) {
        double average = shares.stream().mapToInt(Block.Column::width).filter(share -> share > 0).average().orElse(1);
        boolean[] fixed = new boolean[least.length];
        while (true) {
            double room = measure;
            double all = 0;
            for (int i = 0; i < fixed.length; i++) {
                room -= fixed[i] ? least[i] : 0;
                all += fixed[i] ? 0 : share(i, average);
            }
            double[] widths = new double[fixed.length];
            boolean settled = true;
            for (int i = 0; i < fixed.length; i++) {
                widths[i] = fixed[i] ? least[i] : share(i, average) * room / all;
                settled &= widths[i] >= least[i];
            }
            if (settled) {
                return scaled(widths, measure);
            }
            for (int i = 0; i < fixed.length; i++) {
                fixed[i] |= widths[i] < least[i];
            }
        }
    }

    private double share(int column, double average) {
        return shares.get(column).width() > 0 ? shares.get(column).width() : average;
    }

    private static double unbroken(Letters letters) {
        double widest = 0;
        int from = 0;
        for (int i = 1; i <= letters.count(); i++) {
            if (letters.breaks().cost(i) <= Breaks.SOFT) {
                widest = Math.max(widest, width(letters, from, i));
                from = i;
            }
        }
        return widest;
    }

    private static double width(Letters letters, int from, int to) {
        return from == to ? 0 : new Spacing(letters, from, to).natural();
    }
}
