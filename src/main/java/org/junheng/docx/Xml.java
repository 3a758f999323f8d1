package org.junheng.docx;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Streams one part of a package as XML. Element and attribute names are qualified as they stand in the file: {@code w:p}. */
final class Xml {

    private final Writer writer;
    private final XMLStreamWriter xml;

    /** @param out stays open when the part ends */
    Xml(OutputStream out) {
        // The JDK's own factory: whatever else is on the class path must not change a byte of the file.
        writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        try {
            xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(writer);
            writer.write("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
        } catch (XMLStreamException e) {
            throw broken(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Opens an element with attributes given as name, value, name, value. */
    Xml open(String name, String... attributes) {
        try {
            xml.writeStartElement(name);
            attributes(attributes);
        } catch (XMLStreamException e) {
            throw broken(e);
        }
        return this;
    }

    /** Binds a prefix on the element just opened; the empty prefix is the default namespace. */
    Xml namespace(String prefix, String uri) {
        try {
            xml.writeNamespace(prefix, uri);
        } catch (XMLStreamException e) {
            throw broken(e);
        }
        return this;
    }

    /** An element without content. */
    Xml leaf(String name, String... attributes) {
        try {
            xml.writeEmptyElement(name);
            attributes(attributes);
        } catch (XMLStreamException e) {
            throw broken(e);
        }
        return this;
    }

    /** An element whose only attribute is {@code w:val}. */
    Xml val(String name, String value) {
        return leaf(name, "w:val", value);
    }

    /** An element whose only attribute is {@code w:val}. */
    Xml val(String name, int value) {
        return val(name, Integer.toString(value));
    }

    /** An element of text alone. */
    Xml text(String name, String text, String... attributes) {
        open(name, attributes);
        try {
            xml.writeCharacters(legal(text));
        } catch (XMLStreamException e) {
            throw broken(e);
        }
        return close();
    }

    /** Closes the element opened last. */
    Xml close() {
        try {
            xml.writeEndElement();
        } catch (XMLStreamException e) {
            throw broken(e);
        }
        return this;
    }

    /** Ends the part. */
    void end() {
        try {
            xml.writeEndDocument();
            xml.flush();
            writer.flush();
        } catch (XMLStreamException e) {
            throw broken(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            xml.writeAttribute(attributes[i], legal(attributes[i + 1]));
        }
    }

    /**
     * The text without what no file may hold: characters XML forbids, controls, private use. None of them is text; the last are what
     * the drafting stage marks figures with, and a mark that slipped through must not reach a reader.
     */
    static String legal(String text) {
        if (text.codePoints().allMatch(Xml::isText)) {
            return text;
        }
        return text.codePoints()
                .filter(Xml::isText)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isText(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.SURROGATE, Character.PRIVATE_USE -> false;
            default -> (c & 0xFFFE) != 0xFFFE;
        };
    }

    private static RuntimeException broken(XMLStreamException e) {
        return e.getNestedException() instanceof IOException io ? new UncheckedIOException(io) : new IllegalStateException(e);
    }
}
