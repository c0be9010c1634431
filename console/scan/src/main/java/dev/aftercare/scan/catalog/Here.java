package dev.aftercare.scan.catalog;

import dev.aftercare.scan.http.Ask;
import dev.aftercare.scan.page.Language;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// The address a phone is at, for links that stay there. They hold a query only: so a page that
/// does not know the unit cannot name its serial.
///
/// @param token as it came; empty unless it is valid
/// @param language as chosen, empty if the browser chose
public record Here(String token, String language) {

    public static Here of(Ask ask, String token) {
        return new Here(token, Language.chosen(ask).map(Language::tag).orElse(""));
    }

    /// A page beside this one; empty for the first.
    ///
    /// @param more names and values in turn
    public String page(String name, String... more) {
        var pairs = new ArrayList<String>();
        add(pairs, "t", token);
        add(pairs, "page", name);
        for (int i = 0; i < more.length; i += 2) {
            add(pairs, more[i], more[i + 1]);
        }
        add(pairs, "lang", language);
        return "?" + String.join("&", pairs);
    }

    public Here in(Language other) {
        return new Here(token, other.tag());
    }

    private static void add(List<String> pairs, String name, String value) {
        if (!value.isEmpty()) {
            pairs.add(name + '=' + URLEncoder.encode(value, StandardCharsets.UTF_8));
        }
    }
}
