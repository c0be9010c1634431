package dev.aftercare.scan.page;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// What stands around every page.
///
/// @param title of the browser's tab
/// @param look address of the stylesheet
/// @param back where the arrow in the header leads; null: the header shows the language
/// @param languages to choose from
/// @param footer what is always within reach
public record Frame(
        Words words,
        String title,
        String look,
        Maker maker,
        @Nullable Link back,
        List<Choice> languages,
        List<Link> footer) {

    public record Link(String title, String href) {}

    /// A language and the address of this page in it.
    public record Choice(Language language, String href, boolean current) {}

    /// Whose page it is.
    ///
    /// @param logo address of a picture; null: the name stands there
    public record Maker(String name, @Nullable String logo) {}
}
