package dev.aftercare.sampledata.ooxml;

import java.util.List;

/// What stands in a cell, in each way a workbook can say it. Texts are as stored: `_x000D_` in a
/// text is that escape, a reader sees U+000D.
public sealed interface Cell {
    /// In the table of shared strings.
    record Text(String text) implements Cell {}

    /// In the sheet itself.
    record Inline(String text) implements Cell {}

    /// Shared, in runs of changing type, the last with a reading aid that is no part of the text.
    record Rich(List<String> runs) implements Cell {}

    /// In the sheet itself, in runs of changing type.
    record InlineRich(List<String> runs) implements Cell {}

    /// `value` is the literal in the file, so that 1.23E+15 can stand there as such.
    record Numeric(String value, Style style) implements Cell {}

    /// A formula whose result was text.
    record TextFormula(String formula, String cached) implements Cell {}

    /// A formula whose result was a number.
    record NumberFormula(String formula, String cached) implements Cell {}

    /// A formula that was never computed.
    record UncomputedFormula(String formula) implements Cell {}

    record Failed(String error) implements Cell {}

    /// Formatted, empty.
    record Empty() implements Cell {}

    static Cell number(long value) {
        return new Numeric(Long.toString(value), Style.GENERAL);
    }
}
