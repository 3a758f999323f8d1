package org.junheng.inspect;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;

/** Reads the horizontal lines of a page back (读回横线): stroked ones, and the flat rectangles that word processors fill in their stead. */
final class StrokeReader extends PDFGraphicsStreamEngine {

    /** A filled rectangle higher than this, in millimetres, is no line. */
    private static final double FLAT = 3;

    private final double height;
    private final List<Stroke> strokes = new ArrayList<>();
    private final List<Point2D[]> segments = new ArrayList<>();
    private final List<Point2D[]> rectangles = new ArrayList<>();
    private Point2D current = new Point2D.Float();
    private Point2D start = current;

    private StrokeReader(PDPage page) {
        super(page);
        height = page.getCropBox().getUpperRightY();
    }

    /** The lines of an upright page, from top to bottom; one that is drawn twice is one. */
    static List<Stroke> read(PDPage page) throws IOException {
        var reader = new StrokeReader(page);
        reader.processPage(page);
        var lines = new ArrayList<Stroke>();
        for (Stroke line : reader.strokes.stream().sorted(Comparator.comparingDouble(Stroke::middle)).toList()) {
            if (lines.stream().noneMatch(line::isOn)) {
                lines.add(line);
            }
        }
        return lines;
    }

    @Override
    public void moveTo(float x, float y) {
        current = new Point2D.Float(x, y);
        start = current;
    }

    @Override
    public void lineTo(float x, float y) {
        Point2D next = new Point2D.Float(x, y);
        segments.add(new Point2D[] {current, next});
        current = next;
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        current = new Point2D.Float(x3, y3);
    }

    @Override
    public void closePath() {
        segments.add(new Point2D[] {current, start});
        current = start;
    }

    @Override
    public void appendRectangle(Point2D a, Point2D b, Point2D c, Point2D d) {
        rectangles.add(new Point2D[] {a, c});
        current = a;
    }

    @Override
    public void strokePath() throws IOException {
        double weight = getGraphicsState().getLineWidth() * Math.abs(getGraphicsState().getCurrentTransformationMatrix().getScalingFactorY());
        for (Point2D[] segment : segments) {
            if (Math.abs(segment[0].getY() - segment[1].getY()) < 0.1) {
                add(segment[0], segment[1], weight, getGraphicsState().getStrokingColor());
            }
        }
        endPath();
    }

    @Override
    public void fillPath(int rule) throws IOException {
        for (Point2D[] rectangle : rectangles) {
            double thickness = Math.abs(rectangle[0].getY() - rectangle[1].getY());
            if (thickness * Units.POINT < FLAT) {
                add(rectangle[0], rectangle[1], thickness, getGraphicsState().getNonStrokingColor());
            }
        }
        endPath();
    }

    @Override
    public void fillAndStrokePath(int rule) throws IOException {
        fillPath(rule);
    }

    private void add(Point2D from, Point2D to, double weight, PDColor colour) {
        double middle = (height - (from.getY() + to.getY()) / 2) * Units.POINT;
        strokes.add(new Stroke(
                Math.min(from.getX(), to.getX()) * Units.POINT, Math.max(from.getX(), to.getX()) * Units.POINT, middle, weight * Units.POINT,
                Colour.of(colour).isRed()));
    }

    @Override
    public void endPath() {
        segments.clear();
        rectangles.clear();
    }

    @Override
    public Point2D getCurrentPoint() {
        return current;
    }

    @Override
    public void drawImage(PDImage image) {}

    @Override
    public void clip(int rule) {}

    @Override
    public void shadingFill(COSName name) {}
}
