package dev.aftercare.importing.columns;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Words as they are compared: without case, accents and punctuation.
public final class HeaderText {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern PARENTHESES = Pattern.compile("[(\\[]([^)\\]]*)[)\\]]");

    /// `N° de Série` is `n de serie`.
    public static String plain(String text) {
        var apart = Normalizer.normalize(text, Normalizer.Form.NFKD);
        var bare = MARKS.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT);
        return NO_WORD.matcher(bare.replace("ß", "ss")).replaceAll(" ").strip();
    }

    /// What a header can mean, best first: all of it, what stands outside parentheses, what inside.
    static Set<String> meanings(String header) {
        var inside = PARENTHESES.matcher(header);
        var meanings = new LinkedHashSet<String>();
        meanings.add(plain(header));
        meanings.add(plain(inside.replaceAll(" ")));
        inside.reset().results().forEach(part -> meanings.add(plain(part.group(1))));
        meanings.remove("");
        return meanings;
    }

    static List<String> plain(List<String> texts) {
        return texts.stream().map(HeaderText::plain).toList();
    }

    private HeaderText() {}
}
