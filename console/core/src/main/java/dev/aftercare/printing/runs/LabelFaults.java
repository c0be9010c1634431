package dev.aftercare.printing.runs;

import dev.aftercare.labels.LabelFault;
import dev.aftercare.problem.Refusal;

import java.util.List;

/// What label drawing refuses, in the terms of core: the fault's name and what its sentence names.
/// People count elements, like labels, from 1.
public final class LabelFaults {

    public static Refusal.LabelFault of(LabelFault fault) {
        return new Refusal.LabelFault(fault.getClass().getSimpleName(), args(fault));
    }

    private static List<Object> args(LabelFault fault) {
        return switch (fault) {
            case LabelFault.BadExpression(var text, int at) -> List.of(text, at + 1);
            case LabelFault.UnknownField(var field) -> List.of(field);
            case LabelFault.NotADay(var field, var value) -> List.of(field, value);
            case LabelFault.StockDoesNotFitPage(var stock) -> List.of(stock);
            case LabelFault.OtherSizeThanStock(var template, var label) ->
                    List.of(template.width(), template.height(), label.width(), label.height());
            case LabelFault.NoSuchCell(int cell, int cells) -> List.of(cell, cells);
            case LabelFault.OutsideLabel(int element) -> List.of(element + 1);
            case LabelFault.OverlapsSymbol(int symbol, int element) ->
                    List.of(symbol + 1, element + 1);
            case LabelFault.PayloadTooLong(int bytes, int most) -> List.of(bytes, most);
            case LabelFault.ModuleTooSmall(
                            int element,
                            int bytes,
                            double module,
                            double least,
                            double side) ->
                    List.of(element + 1, bytes, module, least, side);
            case LabelFault.PayloadLongerThanPlanned(int bytes, int planned) ->
                    List.of(bytes, planned);
            case LabelFault.PayloadNotEncodable(var payload) -> List.of(payload);
            case LabelFault.DoesNotDecode(int element, var payload) ->
                    List.of(element + 1, payload);
            case LabelFault.TextDoesNotFit(int element, var text, double smallest) ->
                    List.of(element + 1, text, smallest);
            case LabelFault.CharacterNotInFont(int element, var text, int codePoint) ->
                    List.of(element + 1, text, "U+%04X".formatted(codePoint));
            case LabelFault.NotAPicture(int element) -> List.of(element + 1);
            case LabelFault.AtLabel(_, var why) -> args(why);
        };
    }

    private LabelFaults() {}
}
