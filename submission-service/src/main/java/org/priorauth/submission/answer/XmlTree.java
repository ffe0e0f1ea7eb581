package org.priorauth.submission.answer;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Walks through a FHIR resource in XML, element by element, and builds its JSON. */
final class XmlTree {

    private static final String FHIR = "http://hl7.org/fhir";
    private static final String XHTML = "http://www.w3.org/1999/xhtml";
    /** No answer is nearly as deep; what is, is meant to hurt. */
    private static final int DEEPEST = 100;
    /** No element has this name: FHIR's values stand in an attribute of this one. */
    private static final String VALUE = "@value";
    /** A resource stands within the element that carries it. */
    private static final String RESOURCE = "@resource";
    /** Lists however few; of the others FHIR's definitions are asked when the resource is read ({@link Mending}). */
    private static final Set<String> LISTS = Set.of("entry", "parameter", "part", "notificationEvent");
    private static final JsonNodeFactory NEW = JsonNodeFactory.instance;

    /** Whole or not, it is not taken. */
    static final class Unfit extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient FhirXml.Found.Broken why;

        Unfit(String code, String message) {
            super(code, null, false, false);
            this.why = new FhirXml.Found.Broken(code, message);
        }

        FhirXml.Found.Broken why() {
            return why;
        }
    }

    private final XMLStreamReader xml;

    XmlTree(XMLStreamReader xml) { this.xml = xml; }

    ObjectNode whole() throws XMLStreamException {
        while (next() != XMLStreamConstants.START_ELEMENT) {
            // comments and instructions ahead of the root
        }
        if (!FHIR.equals(xml.getNamespaceURI()) || !isResource(xml.getLocalName())) {
            throw new Unfit("not-fhir",
                    "This is markup, and no FHIR resource: its root is no resource of " + FHIR + ".");
        }
        ObjectNode resource = (ObjectNode) element(1);
        while (xml.hasNext()) {
            next();
        }
        return resource;
    }

    private int next() throws XMLStreamException {
        int event = xml.next();
        if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
            throw new Unfit("document-type", "FHIR XML has no document type and no entities of its own.");
        }
        return event;
    }

    /** From its start tag to its end tag. */
    private JsonNode element(int depth) throws XMLStreamException {
        if (depth > DEEPEST) {
            throw new Unfit("too-deep", "Elements lie in each other more than " + DEEPEST + " deep.");
        }
        ObjectNode node = NEW.objectNode();
        if (isResource(xml.getLocalName())) {
            node.put("resourceType", xml.getLocalName());
        }
        attributes(node);
        StringBuilder text = new StringBuilder();
        for (int event = next(); event != XMLStreamConstants.END_ELEMENT; event = next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                child(node, depth);
            } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
                text.append(xml.getText());
            }
        }
        // FHIR has its values in attributes; a value that stands as text is one nevertheless
        return node.isEmpty() && !text.toString().isBlank() ? NEW.textNode(text.toString().strip()) : node;
    }

    private void attributes(ObjectNode node) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            String space = xml.getAttributeNamespace(i);
            if (space == null || space.isEmpty()) {
                String name = xml.getAttributeLocalName(i);
                node.put(name.equals("value") ? VALUE : name, xml.getAttributeValue(i));
            }
        }
    }

    private void child(ObjectNode parent, int depth) throws XMLStreamException {
        String name = xml.getLocalName();
        if (XHTML.equals(xml.getNamespaceURI())) {
            parent.put(name, narrative());
        } else if (isResource(name)) {
            add(parent, RESOURCE, element(depth + 1));
        } else {
            said(parent, name, element(depth + 1));
        }
    }

    /** {@code <status value="active"/>} is the value; what else hangs on it stands beside, under {@code _status}. */
    private static void said(ObjectNode parent, String name, JsonNode child) {
        if (child.has(RESOURCE)) {
            add(parent, name, child.get(RESOURCE));
        } else if (child.has(VALUE) && isHanging((ObjectNode) child)) {
            add(parent, name, ((ObjectNode) child).remove(VALUE));
            Optional.of(child).filter(beside -> !beside.isEmpty()).ifPresent(beside -> parent.set("_" + name, beside));
        } else {
            add(parent, name, child);
        }
    }

    /** An element with a value has nothing but an id and extensions beside it. */
    private static boolean isHanging(ObjectNode child) {
        return child.properties().stream().map(Map.Entry::getKey).allMatch(Set.of(VALUE, "id", "extension")::contains);
    }

    /** What stands twice is a list. */
    private static void add(ObjectNode parent, String name, JsonNode value) {
        JsonNode known = parent.get(name);
        if (known instanceof ArrayNode list) {
            list.add(value);
        } else if (known == null && !LISTS.contains(name)) {
            parent.set(name, value);
        } else {
            ArrayNode list = parent.putArray(name);
            Optional.ofNullable(known).ifPresent(list::add);
            list.add(value);
        }
    }

    /** Its words; nobody here acts upon a narrative. */
    private String narrative() throws XMLStreamException {
        StringBuilder words = new StringBuilder();
        for (int open = 1; open > 0;) {
            int event = next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                open++;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                open--;
            } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
                words.append(xml.getText());
            }
        }
        return "<div xmlns=\"" + XHTML + "\">" + words.toString().strip().replace("&", "&amp;").replace("<", "&lt;")
                + "</div>";
    }

    /** Resources are named in upper case, elements in lower case. */
    private static boolean isResource(String name) {
        return Character.isUpperCase(name.charAt(0));
    }
}
