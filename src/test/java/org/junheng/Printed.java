package org.junheng;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** What stands where on the pages of a finished PDF (读回版面): lines of characters and strokes, in millimetres from the top left corner. */
final class Printed {

    static final double MILLIMETRE = 72 / 25.4;

    private Printed() {}

    /** Characters on one baseline in one size and colour. */
    record Line(String text, double left, double right, double top, double bottom, double size, boolean red) {}

    /** A stroke. */
    record Stroke(double x1, double x2, double y, double weight, boolean red) {
        double top() {
            return y - weight / 2;
        }

        double bottom() {
            return y + weight / 2;
        }
    }

    static List<Line> lines(PDDocument file, int page) throws IOException {
        var lines = new ArrayList<Line>();
        read(file, page, glyph -> {
            Line last = lines.isEmpty() ? null : lines.get(lines.size() - 1);
            if (last != null && Math.abs(last.top - glyph.top) < 0.01 && last.size == glyph.size) {
                lines.set(lines.size() - 1,
                        new Line(last.text + glyph.text, last.left, glyph.right, glyph.top, last.bottom, glyph.size, glyph.red));
            } else {
                lines.add(glyph);
            }
        });
        return lines;
    }

    private static void read(PDDocument file, int page, Consumer<Line> glyphs) throws IOException {
        var stripper = new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition text) {
                double size = text.getFontSize();
                double baseline = text.getYDirAdj() / MILLIMETRE;
                double right = (text.getXDirAdj() + text.getWidthDirAdj()) / MILLIMETRE;
                boolean red = isRed(getGraphicsState().getNonStrokingColor().getComponents());
                double top = baseline - 0.88 * size / MILLIMETRE;
                glyphs.accept(new Line(
                        text.getUnicode(), text.getXDirAdj() / MILLIMETRE, right, top, baseline + 0.12 * size / MILLIMETRE, size, red));
            }
        };
        stripper.addOperator(new org.apache.pdfbox.contentstream.operator.color.SetNonStrokingDeviceRGBColor(stripper));
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        stripper.getText(file);
    }

    /** Texts of a page in black, each where it stands first and on its own even if others stand on the same line. */
    static List<Line> split(PDDocument file, int page, List<String> texts) throws IOException {
        var glyphs = new ArrayList<Line>();
        read(file, page, glyphs::add);
        glyphs.removeIf(Line::red);
        String all = glyphs.stream().map(Line::text).collect(Collectors.joining());
        return texts.stream().map(text -> {
            Line first = glyphs.get(all.indexOf(text));
            Line last = glyphs.get(all.indexOf(text) + text.length() - 1);
            return new Line(text, first.left, last.right, first.top, last.bottom, first.size, false);
        }).toList();
    }

    private static boolean isRed(float[] colour) {
        return colour.length == 3 && colour[0] == 1 && colour[1] == 0 && colour[2] == 0;
    }

    static Line line(PDDocument file, int page, String beginning) throws IOException {
        return lines(file, page).stream().filter(line -> line.text.startsWith(beginning)).findFirst().orElseThrow();
    }

    static String text(PDDocument file, int page) throws IOException {
        return lines(file, page).stream().map(Line::text).collect(Collectors.joining("\n"));
    }

    /** The horizontal strokes of a page, from top to bottom. */
    static List<Stroke> strokes(PDDocument file, int page) throws IOException {
        var strokes = new ArrayList<Stroke>();
        PDPage sheet = file.getPage(page - 1);
        var engine = new PDFGraphicsStreamEngine(sheet) {
            private Point2D.Float from;
            private Point2D.Float to;

            @Override
            public void moveTo(float x, float y) {
                from = new Point2D.Float(x, y);
            }

            @Override
            public void lineTo(float x, float y) {
                to = new Point2D.Float(x, y);
            }

            @Override
            public void strokePath() {
                if (from.y == to.y) {
                    strokes.add(new Stroke(
                            from.x / MILLIMETRE, to.x / MILLIMETRE, 297 - from.y / MILLIMETRE, getGraphicsState().getLineWidth() / MILLIMETRE,
                            isRed(getGraphicsState().getStrokingColor().getComponents())));
                }
            }

            @Override
            public Point2D getCurrentPoint() {
                return to == null ? from : to;
            }

            @Override
            public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {}

            @Override
            public void drawImage(PDImage image) {}

            @Override
            public void clip(int rule) {}

            @Override
            public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {}

            @Override
            public void closePath() {}

            @Override
            public void endPath() {}

            @Override
            public void fillPath(int rule) {}

            @Override
            public void fillAndStrokePath(int rule) {}

            @Override
            public void shadingFill(COSName name) {}
        };
        engine.processPage(sheet);
        strokes.sort(java.util.Comparator.comparingDouble(Stroke::y));
        return strokes;
    }

    static Line lastLine(PDDocument file, String text) throws IOException {
        return lines(file, 1).stream().filter(line -> line.text.equals(text)).reduce((first, second) -> second).orElseThrow();
    }
}
