package dev.aftercare.scan.page;

import dev.aftercare.catalog.BrandColour;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// Makes the frames around pages.
public final class Frames {
    private static final BrandColour NOBODYS = BrandColour.of("14506b");

    private final Stylesheet stylesheet;
    private final Templates templates;

    public Frames(Stylesheet stylesheet, Templates templates) {
        this.stylesheet = stylesheet;
        this.templates = templates;
    }

    /// Around a page of a brand.
    ///
    /// @param inLanguage the address of the page in another language
    public Frame frame(
            Words words,
            String title,
            BrandColour colour,
            Frame.Maker maker,
            Frame.@Nullable Link back,
            Function<Language, String> inLanguage,
            List<Frame.Link> footer) {
        return new Frame(
                words,
                title,
                stylesheet.address(colour),
                maker,
                back,
                Arrays.stream(Language.values())
                        .map(
                                language ->
                                        new Frame.Choice(
                                                language,
                                                inLanguage.apply(language),
                                                language == words.language()))
                        .toList(),
                footer);
    }

    /// Around a page that is no brand's.
    public Frame plain(Words words, String title) {
        return new Frame(
                words,
                title,
                stylesheet.address(NOBODYS),
                new Frame.Maker(words.say("nobody"), null),
                null,
                List.of(),
                List.of());
    }

    /// A small page that says no more than the status does.
    public byte[] sorry(int status, Words words) {
        var key = "sorry." + (words.has("sorry." + status + ".title") ? status : "other");
        var title = words.say(key + ".title");
        return templates.fill(
                "sorry",
                Map.of("frame", plain(words, title), "title", title, "text", words.say(key)));
    }
}
