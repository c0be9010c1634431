package dev.aftercare.importing.columns;

import java.util.List;
import java.util.regex.Pattern;

/// A column of a target.
///
/// @param key what mappings and programs call it: `made-on`
/// @param synonyms headers that mean it, plain ([HeaderText#plain]); the first ones win where two
///   columns of a sheet could both be it
/// @param longest characters it holds, 0 where it holds no text
public record Column(
        String key, boolean required, Looks looks, int longest, List<String> synonyms) {

    private static final Pattern PART = Pattern.compile("\\|");

    /// What its values look like, where the header says nothing.
    public enum Looks {
        SERIAL,
        PRODUCT,
        DAY,
        ANYTHING
    }

    public Column {
        synonyms = HeaderText.plain(synonyms);
    }

    public static Column required(String key, Looks looks, String synonyms) {
        return new Column(key, true, looks, 0, parted(synonyms));
    }

    public static Column day(String key, String synonyms) {
        return new Column(key, false, Looks.DAY, 0, parted(synonyms));
    }

    public static Column text(String key, int longest, String synonyms) {
        return new Column(key, false, Looks.ANYTHING, longest, parted(synonyms));
    }

    /// `Lot | Lot no.`
    private static List<String> parted(String synonyms) {
        return PART.splitAsStream(synonyms).map(String::strip).toList();
    }

    /// How good a header names it: 0 not at all, more is better.
    int fit(String header) {
        int best = 0;
        int weight = 2;
        for (var meaning : HeaderText.meanings(header)) {
            int at = synonyms.indexOf(meaning);
            if (at >= 0) {
                best = Math.max(best, weight * 1_000 - at);
            }
            weight = 1;
        }
        return best;
    }
}
