package dev.aftercare.scan.units;

import dev.aftercare.gs1.DigitalLink;
import dev.aftercare.gs1.Gs1Refused;
import dev.aftercare.scan.catalog.CodePath;
import dev.aftercare.scan.http.Ask;
import dev.aftercare.scan.http.Unanswerable;

/// The code whose address somebody opened.
///
/// @param serial empty where the address names none
/// @param token what should prove that they hold the label; empty where there is none
record Scanned(String gtin, String serial, String token) {

    /// A slash at the end is no fault here.
    ///
    /// @throws Unanswerable 400 if it is none of ours, 404 if it is no address of a product at all
    static Scanned by(Ask ask) {
        var path = ask.path();
        if (path.indexOf('/', 1) < 0) {
            throw new Unanswerable(404);
        }
        var bare = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        var query = ask.rawQuery().isEmpty() ? "" : '?' + ask.rawQuery();
        try {
            var link = DigitalLink.parse("https://" + ask.origin().authority() + bare + query);
            var gtin = link.gtin().orElseThrow(() -> new Unanswerable(404));
            return new Scanned(
                    gtin.digits(), link.valueOf("21").orElse(""), link.extension("t").orElse(""));
        } catch (Gs1Refused _) {
            throw new Unanswerable(400);
        }
    }

    /// Of the unit it names, else of the product.
    String path() {
        return CodePath.of(gtin, serial);
    }

    Scanned withoutToken() {
        return new Scanned(gtin, serial, "");
    }

    /// Asked of what went through [CodePages] only, which drops a token that is not valid.
    boolean isProven() {
        return !token.isEmpty();
    }

    boolean namesAUnit() {
        return !serial.isEmpty();
    }
}
