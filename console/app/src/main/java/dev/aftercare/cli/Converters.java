package dev.aftercare.cli;

import dev.aftercare.gs1.Fault;
import dev.aftercare.gs1.Gtin;
import dev.aftercare.importing.check.Code;
import dev.aftercare.printing.orders.Reprint;
import dev.aftercare.problem.Invalid;
import dev.aftercare.texts.Texts;
import dev.aftercare.units.list.UnitOrder;

import picocli.CommandLine;
import picocli.CommandLine.TypeConversionException;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;

/// Reads what was typed for an option; what cannot be read is typed wrongly (exit code 2), in words
/// of ours. What can be read the business may still refuse.
public final class Converters {
    private final Texts texts;

    private Converters(Texts texts) {
        this.texts = texts;
    }

    /// For all commands that hang in the tree already.
    public static void register(CommandLine line, Texts texts) {
        var all = new Converters(texts);
        line.registerConverter(LocalDate.class, all::day)
                .registerConverter(Integer.class, all::number)
                .registerConverter(int.class, all::number)
                .registerConverter(StoreOption.Named.class, all::store)
                .registerConverter(ProductName.class, all::product)
                .registerConverter(UnitOrder.class, all::order)
                .registerConverter(Code.class, all::code)
                .registerConverter(Reprint.class, all::reprint);
    }

    private LocalDate day(String typed) {
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeParseException _) {
            throw wrong("usage.day", typed);
        }
    }

    private Integer number(String typed) {
        try {
            return Integer.valueOf(typed);
        } catch (NumberFormatException _) {
            throw wrong("usage.number", typed);
        }
    }

    /// `--store "$UNSET"` would otherwise make a store of the folder that one happens to be in.
    private StoreOption.Named store(String typed) {
        if (typed.isBlank()) {
            throw wrong("usage.store");
        }
        if (SharedLogin.isAnotherAddress(typed)) {
            throw wrong("usage.address", typed);
        }
        return new StoreOption.Named(typed);
    }

    /// Of 13 or 14 digits it can only be a GTIN; fewer may be a model code, which the catalogue
    /// alone knows.
    private ProductName product(String typed) {
        if (typed.matches("[0-9]{13,14}")
                && Gtin.faultIn(typed).orElse(null) instanceof Fault.WrongCheckDigit(char right)) {
            throw wrong("usage.checkDigit", typed, Character.toString(right));
        }
        return new ProductName(typed);
    }

    private UnitOrder order(String typed) {
        try {
            return UnitOrder.of(typed);
        } catch (Invalid no) {
            throw new TypeConversionException(texts.violation(no.violations().getFirst()));
        }
    }

    /// Of the kinds of problems those that a person can accept, by their keys.
    private Code code(String typed) {
        return Code.of(typed)
                .filter(Code::isAcceptable)
                .orElseThrow(
                        () ->
                                wrong(
                                        "usage.accept",
                                        typed,
                                        Arrays.stream(Code.values())
                                                .filter(Code::isAcceptable)
                                                .map(Code::key)
                                                .toList()));
    }

    /// `DAMAGED`, or `OTHER:what happened`.
    private Reprint reprint(String typed) {
        int colon = typed.indexOf(':');
        var word = colon < 0 ? typed : typed.substring(0, colon);
        var text = colon < 0 ? "" : typed.substring(colon + 1).strip();
        return Arrays.stream(Reprint.Reason.values())
                .filter(reason -> reason.name().equalsIgnoreCase(word))
                .map(reason -> new Reprint(reason, text))
                .filter(Reprint::saysWhy)
                .findFirst()
                .orElseThrow(() -> wrong("usage.reason", Reprint.LONGEST_TEXT));
    }

    private TypeConversionException wrong(String key, Object... args) {
        return new TypeConversionException(texts.get(key, args));
    }
}
