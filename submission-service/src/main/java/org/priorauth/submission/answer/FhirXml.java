package org.priorauth.submission.answer;

import java.io.ByteArrayInputStream;

import com.fasterxml.jackson.databind.node.ObjectNode;

import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * FHIR XML as the tree that FHIR JSON would be (FHIR R4, xml.html and json.html say the same of one resource in two ways),
 * so that one reader reads both, and keeps of both what nobody knows. HAPI's own parser leaves out in silence what it does
 * not know. No document type is taken, so that no entity is ever looked up or unfolded.
 */
public final class FhirXml {

    private static final XMLInputFactory FACTORY = factory();

    /** What the bytes are. */
    public sealed interface Found {

        /** Whole XML whose root is in FHIR's name space. */
        record Tree(ObjectNode resource) implements Found {}

        /** @param message plain words; quotes nothing of the bytes, which may be PHI */
        record Broken(String code, String message) implements Found {}
    }

    private FhirXml() {}

    /** Whatever the encoding: marks of byte order and the zeros of UTF-16 are passed over. */
    public static boolean isMarkup(byte[] body) {
        for (byte one : body) {
            if (!Character.isWhitespace(one) && one > 0) {
                return one == '<';
            }
        }
        return false;
    }

    public static Found read(byte[] body) {
        try {
            XMLStreamReader xml = FACTORY.createXMLStreamReader(new ByteArrayInputStream(body));
            try {
                return new Found.Tree(new XmlTree(xml).whole());
            } finally {
                xml.close();
            }
        } catch (XmlTree.Unfit unfit) {
            return unfit.why();
        } catch (XMLStreamException | RuntimeException torn) {
            return new Found.Broken("not-xml", "This is not one whole XML text.");
        }
    }

    /** The JDK's own reader, whichever others lie on the class path: these settings are its. */
    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        return factory;
    }
}
