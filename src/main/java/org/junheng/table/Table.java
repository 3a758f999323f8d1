package org.junheng.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.List;
import java.util.TimeZone;
import java.util.function.Function;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.export.ooxml.JRXlsxExporter;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.export.SimpleXlsxReportConfiguration;
import net.sf.jasperreports.pdf.JRPdfExporter;
import net.sf.jasperreports.pdf.SimplePdfExporterConfiguration;
import net.sf.jasperreports.pdf.SimplePdfReportConfiguration;
import net.sf.jasperreports.pdf.type.PdfaConformanceEnum;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.junheng.pdf.Archive;
import org.junheng.xlsx.Xlsx;

/** A table of a county, ready to be written (一张附表). */
public final class Table {

    private static final String PRODUCER = "均衡文书";

    private final TableKind kind;
    private final String title;
    private final List<Filling> fillings;
    private final Function<Boolean, List<JasperPrint>> prints;
    private final Typefaces typefaces;

    Table(TableKind kind, String title, List<Filling> fillings, Function<Boolean, List<JasperPrint>> prints, Typefaces typefaces) {
        this.kind = kind;
        this.title = title;
        this.fillings = List.copyOf(fillings);
        this.prints = prints;
        this.typefaces = typefaces;
    }

    /** Its kind. */
    public TableKind kind() {
        return kind;
    }

    /** Its title, such as 青禾县2025年资源配置指标一览表; also the name of its files. */
    public String title() {
        return title;
    }

    /** Whether the county has nothing for it. */
    public boolean isEmpty() {
        return fillings.isEmpty();
    }

    /** How many rows it has, totals among them. */
    public int rows() {
        return fillings.stream().mapToInt(filling -> filling.rows().size()).sum();
    }

    /**
     * Writes it as PDF/A-1b, like the documents beside it.
     *
     * @param time when the file says it was made
     * @param out stays open
     * @return the number of pages
     * @throws org.junheng.fault.Faults {@code TPL-040} or {@code TPL-042} where its layout is refused, {@code OUT-101} where a font lacks a character
     */
    public int pdf(Instant time, OutputStream out) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var exporter = new JRPdfExporter(typefaces.context());
        exporter.setExporterInput(SimpleExporterInput.getInstance(prints.apply(true)));
        exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(bytes));
        var configuration = new SimplePdfReportConfiguration();
        // Without it OpenPDF breaks lines anew, and puts commas first.
        configuration.setForceLineBreakPolicy(true);
        exporter.setConfiguration(configuration);
        var archived = new SimplePdfExporterConfiguration();
        archived.setPdfaConformance(PdfaConformanceEnum.PDFA_1B);
        archived.setIccProfilePath(Archive.profile().toString());
        exporter.setConfiguration(archived);
        export(exporter::exportReport);
        return dated(bytes.toByteArray(), time, out);
    }

    /**
     * JasperReports dates its PDFs by the clock, and names its own version in them; the date, the identifier and what the file says about
     * itself are put in place of these. An archive takes no compressed cross-references.
     */
    private int dated(byte[] pdf, Instant time, OutputStream out) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            var when = Calendar.getInstance(TimeZone.getTimeZone("UTC"));
            Instant second = time.truncatedTo(ChronoUnit.SECONDS);
            when.setTimeInMillis(second.toEpochMilli());
            var information = new PDDocumentInformation();
            information.setTitle(title);
            information.setCreator(PRODUCER);
            information.setProducer(PRODUCER);
            information.setCreationDate(when);
            information.setModificationDate(when);
            document.setDocumentInformation(information);
            var metadata = new PDMetadata(document);
            metadata.importXMPMetadata(Archive.metadata(title, PRODUCER, second));
            document.getDocumentCatalog().setMetadata(metadata);
            document.getDocumentCatalog().setLanguage(Archive.LANGUAGE);
            document.setDocumentId(time.toEpochMilli());
            document.getDocument().getTrailer().removeItem(COSName.ID);
            document.save(out, CompressParameters.NO_COMPRESSION);
            return document.getNumberOfPages();
        }
    }

    /**
     * Writes it as XLSX: a sheet for each part, the head frozen and repeated on every page.
     *
     * @param time when the file says it was made
     * @param out stays open
     * @throws org.junheng.fault.Faults as {@link #pdf}
     */
    public void xlsx(Instant time, OutputStream out) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var exporter = new JRXlsxExporter(typefaces.context());
        exporter.setExporterInput(SimpleExporterInput.getInstance(prints.apply(false)));
        exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(bytes));
        var configuration = new SimpleXlsxReportConfiguration();
        configuration.setDetectCellType(true);
        configuration.setOnePagePerSheet(true);
        configuration.setRemoveEmptySpaceBetweenRows(true);
        configuration.setRemoveEmptySpaceBetweenColumns(true);
        configuration.setIgnorePageMargins(true);
        configuration.setWhitePageBackground(false);
        configuration.setSheetNames(sheets().toArray(String[]::new));
        exporter.setConfiguration(configuration);
        export(exporter::exportReport);
        Xlsx.finish(bytes.toByteArray(), title, PRODUCER, time, out);
    }

    private List<String> sheets() {
        var names = new ArrayList<String>();
        fillings.forEach(filling -> names.add(filling.part().isEmpty() ? kind.name() : filling.part()));
        return names;
    }

    @FunctionalInterface
    private interface Export {
        void run() throws JRException;
    }

    private static void export(Export export) {
        try {
            export.run();
        } catch (JRException e) {
            throw new IllegalStateException("what was filled can be written", e);
        }
    }
}
