package dev.aftercare.scan.catalog;

import dev.aftercare.gs1.DigitalLink;
import dev.aftercare.gs1.Element;
import dev.aftercare.gs1.Gtin;

import java.util.ArrayList;
import java.util.List;

/// The path of a code on whatever host it is asked for, made of what was read and never of how it
/// was written: what a browser is sent to must not be chosen by who wrote the link.
public final class CodePath {
    private static final String ANY_HOST = "https://x";

    /// `/01/09506000134352/21/A3%2F25`, without a slash at the end.
    ///
    /// @param gtin of 14 digits
    /// @param serial empty for the product's
    public static String of(String gtin, String serial) {
        var elements = new ArrayList<>(List.of(new Element("01", new Gtin(gtin).digits())));
        if (!serial.isEmpty()) {
            elements.add(new Element("21", serial));
        }
        return DigitalLink.of(ANY_HOST, elements).uri().substring(ANY_HOST.length());
    }

    private CodePath() {}
}
