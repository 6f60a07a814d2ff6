package org.crossread.read.office;

import org.crossread.read.draft.Allowance;
import org.crossread.read.draft.GivenUp;

import java.io.ByteArrayInputStream;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Walks through XML. Declarations of entities are not read, so that none can be unfolded or
/// fetched.
final class Xml {

    private static final int DEEPEST = 2000;

    private final XMLStreamReader reader;
    private final Allowance allowance;
    private int depth;

    /// Hears the elements and words in their order.
    interface Listener {
        void start(String name, XMLStreamReader attributes) throws GivenUp;

        void end(String name) throws GivenUp;

        void words(String words) throws GivenUp;
    }

    private Xml(byte[] part, Allowance allowance) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        factory.setXMLResolver(
                (_, system, _, _) -> {
                    throw new XMLStreamException("nothing is fetched: " + system);
                });
        this.reader = factory.createXMLStreamReader(new ByteArrayInputStream(part));
        this.allowance = allowance;
    }

    /// @throws GivenUp if the part is no XML or nested too deeply
    static void walk(byte[] part, Allowance allowance, Listener listener) throws GivenUp {
        try {
            new Xml(part, allowance).walk(listener);
        } catch (XMLStreamException broken) {
            throw new GivenUp(GivenUp.Reason.DAMAGED, broken);
        }
    }

    private void walk(Listener listener) throws XMLStreamException, GivenUp {
        while (reader.hasNext()) {
            allowance.step();
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (++depth > DEEPEST) {
                        throw new GivenUp(GivenUp.Reason.TOO_MUCH);
                    }
                    listener.start(reader.getLocalName(), reader);
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    listener.end(reader.getLocalName());
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
                        listener.words(reader.getText());
                default -> {}
            }
        }
    }

    /// The value of an attribute whatever its namespace; empty if there is none.
    static String attribute(XMLStreamReader reader, String name) {
        for (int at = 0; at < reader.getAttributeCount(); at++) {
            if (reader.getAttributeLocalName(at).equals(name)) {
                return reader.getAttributeValue(at);
            }
        }
        return "";
    }
}
