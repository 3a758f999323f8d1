package org.junheng.inspect;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * The parts of a Word file (Word文件的部件). Files come from anywhere: no part refers to anything outside of it, and none is read that
 * unpacks to more than a document ever needs.
 */
final class WordPackage implements AutoCloseable {

    /** The most a part may unpack to. */
    private static final int MOST_BYTES = 32 << 20;
    /** The deepest that elements may stand in one another. */
    private static final int MOST_DEPTH = 256;
    private static final String MAIN = "word/document.xml";

    private final ZipFile zip;

    /** @throws IOException if it is no zip file, or damaged */
    WordPackage(Path file) throws IOException {
        zip = new ZipFile(file.toFile());
    }

    /** The main part. */
    Xml document() throws IOException {
        return part(MAIN).orElseThrow(() -> new IOException("no " + MAIN));
    }

    /** A part, if there is one of this name; a name of a relation's target is relative to the main part. */
    Optional<Xml> part(String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            return Optional.empty();
        }
        try (var in = zip.getInputStream(entry)) {
            byte[] bytes = in.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw new IOException("too large: " + name);
            }
            return Optional.of(new Xml(parser().parse(new ByteArrayInputStream(bytes)).getDocumentElement()));
        } catch (SAXException e) {
            throw new IOException(e);
        }
    }

    /** Names of the parts that the main part refers to, by the identifier of the relation. */
    Map<String, String> relations() throws IOException {
        var targets = new HashMap<String, String>();
        Optional<Xml> relations = part("word/_rels/document.xml.rels");
        if (relations.isPresent()) {
            for (Xml relation : relations.get().children("Relationship")) {
                String target = relation.attribute("Target");
                targets.put(relation.attribute("Id"), target.startsWith("/") ? target.substring(1) : "word/" + target);
            }
        }
        return targets;
    }

    private static DocumentBuilder parser() {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setExpandEntityReferences(false);
            factory.setAttribute("jdk.xml.maxElementDepth", Integer.toString(MOST_DEPTH));
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new DefaultHandler());
            return builder;
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("every Java has this parser", e);
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
