package dev.aftercare.sheet.xlsx;

/// The text of string items (`<si>`, `<is>`): runs joined, phonetic hints left out.
final class RichText {
    private static final int MOST_CHARACTERS = 1 << 16; // cut beyond: over every limit anyway

    private final XmlPart xml;
    private final StringBuilder joined = new StringBuilder();
    private String first = "";

    RichText(XmlPart xml) {
        this.xml = xml;
    }

    /// Of the element entered last, up to its end.
    String read() {
        joined.setLength(0);
        first = "";
        while (xml.child()) {
            switch (xml.name()) {
                case "t" -> add(xml.leaf());
                case "r" -> run();
                default -> xml.skip();
            }
        }
        return joined.isEmpty() ? first : joined.toString();
    }

    private void run() {
        while (xml.child()) {
            if (xml.name().equals("t")) {
                add(xml.leaf());
            } else {
                xml.skip();
            }
        }
    }

    private void add(String text) {
        var decoded = Xstring.decode(text);
        if (first.isEmpty()) {
            first = decoded;
            return;
        }
        if (joined.isEmpty()) {
            joined.append(first);
        }
        if (joined.length() <= MOST_CHARACTERS) {
            joined.append(decoded);
        }
    }
}
