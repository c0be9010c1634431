package dev.aftercare.cli.labels;

import dev.aftercare.printing.orders.Reprint;
import dev.aftercare.printing.orders.Reprint.Reason;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

import java.util.Arrays;

/// Reads `DAMAGED`, or `OTHER:what happened`.
final class ReprintConverter implements ITypeConverter<Reprint> {

    @Override
    public Reprint convert(String typed) {
        int colon = typed.indexOf(':');
        var word = colon < 0 ? typed : typed.substring(0, colon);
        var text = colon < 0 ? "" : typed.substring(colon + 1).strip();
        return Arrays.stream(Reason.values())
                .filter(reason -> reason.name().equalsIgnoreCase(word))
                .map(reason -> new Reprint(reason, text))
                .filter(Reprint::saysWhy)
                .findFirst()
                .orElseThrow(
                        () ->
                                new TypeConversionException(
                                        "say DAMAGED, LOST, TEST, or OTHER: and why in at most "
                                                + Reprint.LONGEST_TEXT
                                                + " characters"));
    }
}
