package org.junheng.inspect;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** An element of a Word file by its local names, which the two namespaces of WordprocessingML share (XML元素). */
record Xml(Element element) {

    String name() {
        return element.getLocalName();
    }

    /** All child elements. */
    List<Xml> children() {
        var children = new ArrayList<Xml>();
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child) {
                children.add(new Xml(child));
            }
        }
        return children;
    }

    List<Xml> children(String name) {
        return children().stream().filter(child -> child.name().equals(name)).toList();
    }

    Optional<Xml> child(String name) {
        return children(name).stream().findFirst();
    }

    /** All elements of a name inside, in the order of the file. */
    List<Xml> inside(String name) {
        var found = new ArrayList<Xml>();
        var nodes = element.getElementsByTagNameNS("*", name);
        for (int i = 0; i < nodes.getLength(); i++) {
            found.add(new Xml((Element) nodes.item(i)));
        }
        return found;
    }

    /** An attribute; empty if absent. */
    String attribute(String name) {
        var attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            if (name.equals(attributes.item(i).getLocalName())) {
                return attributes.item(i).getNodeValue();
            }
        }
        return "";
    }

    String text() {
        return element.getTextContent();
    }
}
