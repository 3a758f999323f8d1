package org.junheng.xlsx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.UnsupportedFileFormatException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.junheng.fault.Fault;
import org.junheng.fault.Faults;
import org.junheng.fault.Place;
import org.xml.sax.SAXException;

/**
 * Reads workbooks that people filled in (读 Excel 文件): what the cells show, formulas by the value they last had. A sheet is read as a stream,
 * so that a large one needs no more memory than its texts.
 */
public final class XlsxReader {

    /** Far more than the largest county fills in; all sheets together. */
    static final int MOST_CELLS = 200_000;

    private static final XMLInputFactory XML = factory();

    static {
        // What a file unpacks to is bounded beforehand, so that a ratio would only refuse empty sheets that pack well.
        ZipSecureFile.setMinInflateRatio(0);
        ZipSecureFile.setMaxEntrySize(Entrance.MOST_UNPACKED);
        ZipSecureFile.setMaxTextSize(Entrance.MOST_UNPACKED);
    }

    private final String file;
    private int cells;

    private XlsxReader(String file) {
        this.file = file;
    }

    /**
     * The sheets of a workbook in their order, hidden ones too.
     *
     * @param file its name, for messages
     * @throws Faults {@code DATA-080} if it is no workbook of the kind, {@code DATA-081} if it is too large, {@code DATA-082} if it has macros or links
     */
    public static List<Page> read(byte[] bytes, String file) {
        Entrance.check(bytes, file);
        try (OPCPackage parts = OPCPackage.open(new ByteArrayInputStream(bytes))) {
            return new XlsxReader(file).read(parts);
        } catch (UnsupportedFileFormatException | POIXMLException | OpenXML4JRuntimeException | OpenXML4JException | IOException | SAXException
                | XMLStreamException | NumberFormatException | IndexOutOfBoundsException e) {
            throw new Faults(new Fault("DATA-080", Place.file(file), "损坏的工作簿", "Excel工作簿（.xlsx）", "用Excel或WPS打开，另存为“Excel工作簿（*.xlsx）”"));
        }
    }

    private record Tab(String name, String id, boolean hidden) {}

    private List<Page> read(OPCPackage parts) throws IOException, OpenXML4JException, SAXException, XMLStreamException {
        var reader = new XSSFReader(parts);
        var texts = new ReadOnlySharedStringsTable(parts, false);
        var tabs = new ArrayList<Tab>();
        boolean from1904 = false;
        try (InputStream in = reader.getWorkbookData()) {
            XMLStreamReader xml = XML.createXMLStreamReader(in);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamReader.START_ELEMENT) {
                    if (xml.getLocalName().equals("workbookPr")) {
                        from1904 = SheetReader.yes(xml.getAttributeValue(null, "date1904"));
                    } else if (xml.getLocalName().equals("sheet")) {
                        String state = xml.getAttributeValue(null, "state");
                        tabs.add(new Tab(xml.getAttributeValue(null, "name"), relation(xml), state != null && !state.equals("visible")));
                    }
                }
            }
        }
        var looks = new Looks(reader.getStylesTable(), from1904);
        var pages = new ArrayList<Page>();
        for (Tab tab : tabs) {
            try (InputStream in = reader.getSheet(tab.id)) {
                pages.add(new SheetReader(XML.createXMLStreamReader(in), texts, looks, this::count).read(tab.name, tab.hidden));
            }
        }
        return List.copyOf(pages);
    }

    /** The only attribute that has a namespace. */
    private static String relation(XMLStreamReader xml) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals("id") && xml.getAttributeNamespace(i) != null) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }

    private void count() {
        cells++;
        if (cells > MOST_CELLS) {
            throw new Faults(new Fault("DATA-081", Place.file(file), MOST_CELLS + "个以上的单元格", "不超过" + MOST_CELLS + "个单元格的工作簿", "只留要填报的工作表，或分成几个文件"));
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }
}
