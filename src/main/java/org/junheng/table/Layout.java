package org.junheng.table;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import net.sf.jasperreports.engine.JRBand;
import net.sf.jasperreports.engine.JRElement;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperCompileManager;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.engine.design.JRDesignBand;
import net.sf.jasperreports.engine.design.JRDesignElement;
import net.sf.jasperreports.engine.design.JasperDesign;
import net.sf.jasperreports.engine.xml.JRXmlLoader;
import org.junheng.fault.Fault;
import org.junheng.fault.Faults;
import org.junheng.fault.Place;

/**
 * A layout (表样): a JRXML that was found harmless, compiled once for each set of columns that are used. Cells whose key is the name of a
 * column with {@code .head} or {@code .cell} behind it belong to that column: where it has no data they go, and the others take its room.
 */
final class Layout {

    private final JasperReportsContext context;
    private final String jrxml;
    private final Place file;
    private final Map<Set<String>, JasperReport> compiled = new ConcurrentHashMap<>();

    private Layout(JasperReportsContext context, String jrxml, Place file) {
        this.context = context;
        this.jrxml = jrxml;
        this.file = file;
    }

    /**
     * Reads a layout.
     *
     * @throws Faults {@code TPL-040} where it holds what is refused, {@code TPL-042} if it is no XML
     */
    static Layout read(JasperReportsContext context, String jrxml, Place file, TableKind kind, Map<String, Column> columns) {
        LayoutCheck.check(jrxml, file, kind, columns);
        return new Layout(context, jrxml, file);
    }

    /** Its file. */
    Place file() {
        return file;
    }

    /** The first line with the character; nowhere if it is not the layout's own. */
    Place place(int character) {
        int at = jrxml.indexOf(character);
        return at < 0 ? Place.NOWHERE : Place.line(file.file(), (int) jrxml.substring(0, at).lines().count());
    }

    /**
     * Compiled without the columns that have no data.
     *
     * @throws Faults {@code TPL-042} if it cannot be compiled
     */
    JasperReport without(Set<String> columns) {
        return compiled.computeIfAbsent(columns, this::compile);
    }

    private JasperReport compile(Set<String> unused) {
        try {
            JasperDesign design = JRXmlLoader.load(context, new ByteArrayInputStream(jrxml.getBytes(StandardCharsets.UTF_8)));
            drop(design, unused);
            return JasperCompileManager.getInstance(context).compile(design);
        } catch (JRException e) {
            throw new Faults(new Fault("TPL-042", file, "编不成的表样（" + e.getMessage().strip().lines().limit(3).reduce((a, b) -> a + " " + b).orElse("") + "）",
                    "JasperReports 7的表样（.jrxml）", "请用Jaspersoft Studio 7打开检查"));
        }
    }

    private static void drop(JasperDesign design, Set<String> unused) {
        if (unused.isEmpty()) {
            return;
        }
        var bands = new ArrayList<JRBand>();
        bands.add(design.getColumnHeader());
        bands.addAll(List.of(design.getDetailSection().getBands()));
        bands.stream().filter(JRDesignBand.class::isInstance).map(JRDesignBand.class::cast).forEach(band -> drop(band, unused));
    }

    private static void drop(JRDesignBand band, Set<String> unused) {
        List<JRDesignElement> cells = band.getChildren().stream()
                .filter(child -> child instanceof JRDesignElement element && column(element) != null)
                .map(JRDesignElement.class::cast).sorted(Comparator.comparingInt(JRElement::getX)).toList();
        List<JRDesignElement> kept = cells.stream().filter(cell -> !unused.contains(column(cell))).toList();
        if (kept.isEmpty() || kept.size() == cells.size()) {
            return;
        }
        int left = cells.get(0).getX();
        int whole = cells.stream().mapToInt(JRElement::getWidth).sum();
        int rest = kept.stream().mapToInt(JRElement::getWidth).sum();
        cells.stream().filter(cell -> unused.contains(column(cell))).forEach(band::removeElement);
        int before = 0;
        for (JRDesignElement cell : kept) {
            int from = before * whole / rest;
            before += cell.getWidth();
            cell.setX(left + from);
            cell.setWidth(before * whole / rest - from);
        }
    }

    /** {@code v1} of {@code v1.head}; {@code null} for an element that belongs to no column. */
    private static String column(JRElement element) {
        String key = element.getKey();
        return key != null && (key.endsWith(".head") || key.endsWith(".cell")) ? key.substring(0, key.length() - ".head".length()) : null;
    }
}
