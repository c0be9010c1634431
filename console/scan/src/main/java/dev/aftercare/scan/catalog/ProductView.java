package dev.aftercare.scan.catalog;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// A product as it is shown.
///
/// @param stepsLanguage what the setup guide is written in
/// @param manuals those in the language of the page first
public record ProductView(
        Here here,
        Article article,
        List<StepView> steps,
        String stepsLanguage,
        List<ManualView> manuals) {

    public String name() {
        return article.name();
    }

    public String model() {
        return article.model();
    }

    /// What people call it: `V12`.
    public String shortName() {
        return article.model();
    }

    public String maker() {
        return article.brand().facts().name();
    }

    public @Nullable String picture() {
        return article.picture();
    }
}
