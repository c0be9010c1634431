package dev.aftercare.sheet.xlsx;

import com.fasterxml.aalto.UncheckedStreamException;
import com.fasterxml.aalto.stax.InputFactoryImpl;

import dev.aftercare.problem.Refusal;
import dev.aftercare.problem.Refused;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Set;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// One XML part, read downwards: ask for the children of the element just entered, and use each up
/// with [#leaf] or [#skip] or by asking for its own children until there are no more.
///
/// Elements are known by their local names, which transitional and strict workbooks share.
final class XmlPart implements AutoCloseable {
    private static final int MOST_STRANGE_NAMES = 10_000; // the parser keeps every name it has seen
    private static final int MOST_DEPTH = 100;
    private static final int MOST_CHARACTERS = 1 << 18; // 32,767, each written as _xHHHH_

    private final String path;
    private final PartStream bytes;
    private final XMLStreamReader xml;
    private final StringBuilder joined = new StringBuilder();
    private final Set<String> strangeNames = new HashSet<>();

    XmlPart(String path, PartStream bytes) {
        this.path = path;
        this.bytes = bytes;
        try {
            xml = factory().createXMLStreamReader(bytes);
        } catch (XMLStreamException _) {
            throw damaged();
        }
    }

    private static XMLInputFactory factory() {
        var factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    /// Enters the next child of the element entered last; false at that element's end.
    boolean child() {
        while (true) {
            switch (next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    prefixIsKnown();
                    return true;
                }
                case XMLStreamConstants.END_ELEMENT, XMLStreamConstants.END_DOCUMENT -> {
                    return false;
                }
                default -> {}
            }
        }
    }

    private int next() {
        bytes.tokenBegins();
        try {
            int event = xml.next();
            if (event == XMLStreamConstants.DTD
                    || event == XMLStreamConstants.ENTITY_REFERENCE) { // no workbook has one
                throw damaged();
            }
            return event;
        } catch (XMLStreamException | UncheckedStreamException | IndexOutOfBoundsException _) {
            throw damaged();
        }
    }

    String name() {
        return xml.getLocalName();
    }

    int attributes() {
        return xml.getAttributeCount();
    }

    String attributeName(int index) {
        var prefix = xml.getAttributePrefix(index);
        if (prefix != null && !prefix.isEmpty()) {
            strange(prefix);
        }
        return xml.getAttributeLocalName(index);
    }

    String attribute(int index) {
        return xml.getAttributeValue(index);
    }

    /// Not negative.
    int number(int index) {
        int number = Digits.parse(attribute(index).strip());
        if (number < 0) {
            throw damaged();
        }
        return number;
    }

    /// The attribute of that local name, or `otherwise`.
    String attribute(String name, String otherwise) {
        var value = otherwise;
        for (int i = 0; i < attributes(); i++) {
            if (attributeName(i).equals(name)) {
                value = attribute(i);
            } else {
                strange(i);
            }
        }
        return value;
    }

    /// Whether the attribute says yes, as XML Schema's boolean.
    boolean flag(String name) {
        return isTrue(attribute(name, "0"));
    }

    static boolean isTrue(String value) {
        return value.equals("1") || value.equals("true") || value.equals("on");
    }

    /// The text inside the element entered last, up to its end; texts of its own children left out.
    /// Much too long ones are cut, at a length that no limit of ours allows.
    String leaf() {
        var text = "";
        joined.setLength(0);
        while (true) {
            switch (next()) {
                case XMLStreamConstants.CHARACTERS,
                        XMLStreamConstants.CDATA,
                        XMLStreamConstants.SPACE ->
                        text = text.isEmpty() ? characters() : joined(text, characters());
                case XMLStreamConstants.START_ELEMENT -> skip();
                case XMLStreamConstants.END_ELEMENT -> {
                    return joined.isEmpty() ? text : joined.toString();
                }
                case XMLStreamConstants.END_DOCUMENT -> throw damaged();
                default -> {}
            }
        }
    }

    private String joined(String first, String more) {
        if (joined.isEmpty()) {
            joined.append(first);
        }
        if (joined.length() <= MOST_CHARACTERS) {
            joined.append(more);
        }
        return first;
    }

    private String characters() {
        try {
            return xml.getText();
        } catch (UncheckedStreamException | IndexOutOfBoundsException _) {
            throw damaged();
        }
    }

    /// Uses up the element entered last.
    void skip() {
        int depth = 1;
        strangeElement();
        while (depth > 0) {
            switch (next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    strangeElement();
                    if (++depth > MOST_DEPTH) {
                        throw damaged();
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.END_DOCUMENT -> throw damaged();
                default -> {}
            }
        }
    }

    /// Reads what follows the root, so that the checksum is compared.
    void end() {
        while (next() != XMLStreamConstants.END_DOCUMENT) {
            // comments and white space
        }
    }

    private void strangeElement() {
        prefixIsKnown();
        strange(name());
        attribute("", "");
    }

    private void prefixIsKnown() {
        var prefix = xml.getPrefix();
        if (prefix != null && !prefix.isEmpty()) {
            strange(prefix);
        }
    }

    /// Notes an attribute that nobody asks for.
    void strange(int attribute) {
        strange(xml.getAttributeLocalName(attribute));
    }

    private void strange(String name) {
        if (strangeNames.add(name) && strangeNames.size() > MOST_STRANGE_NAMES) {
            throw damaged();
        }
    }

    long bytesRead() {
        return bytes.count();
    }

    Refused damaged() {
        return new Refused(new Refusal.FileDamaged(path));
    }

    @Override
    public void close() {
        try {
            xml.close();
            bytes.close();
        } catch (XMLStreamException _) {
            throw damaged();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
