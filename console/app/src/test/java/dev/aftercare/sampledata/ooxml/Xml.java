package dev.aftercare.sampledata.ooxml;

final class Xml {
    static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    private Xml() {}

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /// A `t` element that keeps outer blanks.
    static String text(String text) {
        var kept = text.strip().equals(text) ? "" : " xml:space=\"preserve\"";
        return text.isEmpty() ? "<t/>" : "<t" + kept + ">" + escaped(text) + "</t>";
    }
}
