package dev.aftercare.sampledata.ooxml;

import dev.aftercare.sampledata.ooxml.Cell.Empty;
import dev.aftercare.sampledata.ooxml.Cell.Failed;
import dev.aftercare.sampledata.ooxml.Cell.Inline;
import dev.aftercare.sampledata.ooxml.Cell.InlineRich;
import dev.aftercare.sampledata.ooxml.Cell.NumberFormula;
import dev.aftercare.sampledata.ooxml.Cell.Rich;
import dev.aftercare.sampledata.ooxml.Cell.Text;
import dev.aftercare.sampledata.ooxml.Cell.TextFormula;
import dev.aftercare.sampledata.ooxml.Cell.UncomputedFormula;

import java.util.List;

/// Rows and cells as SpreadsheetML (ECMA-376 part 1, 18.3.1.4 and 18.3.1.73).
final class CellWriter {
    private final StringBuilder xml;
    private final SharedStrings strings;

    CellWriter(StringBuilder xml, SharedStrings strings) {
        this.xml = xml;
        this.strings = strings;
    }

    void row(Row row) {
        xml.append("<row");
        if (row.addressed()) {
            xml.append(" r=\"").append(row.number()).append('"');
        }
        xml.append(row.hidden() ? " hidden=\"1\">" : ">");
        row.cells()
                .forEach(
                        (column, cell) ->
                                cell(
                                        row.addressed()
                                                ? " r=\""
                                                        + Sheet.address(column, row.number())
                                                        + '"'
                                                : "",
                                        cell));
        xml.append("</row>");
    }

    private void cell(String at, Cell cell) {
        switch (cell) {
            case Text(var text) -> put(at, "s", v(strings.index(Xml.text(text))));
            case Inline(var text) -> put(at, "inlineStr", "<is>" + Xml.text(text) + "</is>");
            case Rich(var runs) -> put(at, "s", v(strings.index(runs(runs) + READING_AID)));
            case InlineRich(var runs) -> put(at, "inlineStr", "<is>" + runs(runs) + "</is>");
            case Cell.Numeric(var value, var style) ->
                    xml.append(start(at))
                            .append(style(style))
                            .append('>')
                            .append(v(value))
                            .append("</c>");
            case TextFormula(var formula, var cached) -> put(at, "str", f(formula) + v(cached));
            case NumberFormula(var formula, var cached) -> put(at, "n", f(formula) + v(cached));
            case UncomputedFormula(var formula) ->
                    xml.append(start(at)).append('>').append(f(formula)).append("</c>");
            case Failed(var error) -> put(at, "e", v(error));
            case Empty() -> xml.append(start(at)).append(style(Style.TEXT)).append("/>");
        }
    }

    private static final String READING_AID = "<rPh sb=\"0\" eb=\"1\"><t>reading aid</t></rPh>";

    private static String start(String at) {
        return "<c" + at;
    }

    private static String style(Style style) {
        return style == Style.GENERAL ? "" : " s=\"" + style.index() + '"';
    }

    private void put(String at, String type, String content) {
        xml.append(start(at))
                .append(" t=\"")
                .append(type)
                .append("\">")
                .append(content)
                .append("</c>");
    }

    private static String v(Object value) {
        return "<v>" + Xml.escaped(value.toString()) + "</v>";
    }

    private static String f(String formula) {
        return "<f>" + Xml.escaped(formula) + "</f>";
    }

    private static String runs(List<String> runs) {
        var all = new StringBuilder();
        var bold = false;
        for (var run : runs) {
            all.append(bold ? "<r><rPr><b/></rPr>" : "<r>").append(Xml.text(run)).append("</r>");
            bold = !bold;
        }
        return all.toString();
    }
}
