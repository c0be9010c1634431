package dev.aftercare.labels;

/// Why labels are not printed. Lengths are millimetres, sizes of letters points; an `element` is
/// its index in the template, from 0.
public sealed interface LabelFault {

    /// A brace without its partner, an empty field, or a pattern for days that is none.
    record BadExpression(String expression, int position) implements LabelFault {}

    record UnknownField(String field) implements LabelFault {}

    /// The expression formats a day, and the field holds none.
    record NotADay(String field, String value) implements LabelFault {}

    record StockDoesNotFitPage(String stock) implements LabelFault {}

    /// Template and stock differ in size.
    record OtherSizeThanStock(Size template, Size label) implements LabelFault {}

    /// A page of this stock has fewer labels.
    record NoSuchCell(int cell, int cells) implements LabelFault {}

    record OutsideLabel(int element) implements LabelFault {}

    record OverlapsSymbol(int symbol, int element) implements LabelFault {}

    /// Of so many bytes; no version of the symbol holds them.
    record PayloadTooLong(int bytes, int most) implements LabelFault {}

    /// With whole dots a module there is no room for so many bytes and the quiet zone.
    ///
    /// @param module the largest that fits, 0 if not even one dot does
    /// @param least what scanners need
    /// @param neededSide of the element's area, for `least` at this resolution
    record ModuleTooSmall(int element, int bytes, double module, double least, double neededSide)
            implements LabelFault {}

    /// Longer than the longest that the run was planned for.
    record PayloadLongerThanPlanned(int bytes, int planned) implements LabelFault {}

    /// A character that a symbol cannot carry.
    record PayloadNotEncodable(String payload) implements LabelFault {}

    /// Read back from the printer's dots, the symbol says nothing or something else.
    record DoesNotDecode(int element, String payload) implements LabelFault {}

    /// Not even in the smallest letters allowed.
    record TextDoesNotFit(int element, String text, double smallest) implements LabelFault {}

    record CharacterNotInFont(int element, String text, int codePoint) implements LabelFault {}

    record NotAPicture(int element) implements LabelFault {}

    /// Something about one label of the run.
    ///
    /// @param number from 1
    record AtLabel(long number, LabelFault why) implements LabelFault {}
}
