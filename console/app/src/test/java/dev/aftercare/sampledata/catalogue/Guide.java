package dev.aftercare.sampledata.catalogue;

import dev.aftercare.sampledata.factory.Product;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// What a customer reads about a product in one language: setup steps, then chapters of the manual.
record Guide(Product product, String language, List<Step> steps, List<Chapter> chapters) {
    record Step(String picture, String title, String text) {}

    record Chapter(String title, String text) {}

    static List<Guide> all() {
        return Arrays.stream(Product.values())
                .<Guide>mapMulti(
                        (product, guides) -> {
                            guides.accept(of(product, "en", EnglishGuides.of(product)));
                            guides.accept(of(product, "de", GermanGuides.of(product)));
                        })
                .toList();
    }

    /// Lines `picture | title | text` are steps, lines `title | text` chapters.
    private static Guide of(Product product, String language, String lines) {
        var parts = lines.lines().map(line -> line.split(" \\| ", -1)).toList();
        return new Guide(
                product,
                language,
                parts.stream()
                        .filter(p -> p.length == 3)
                        .map(p -> new Step("pictures/" + p[0] + ".png", p[1], p[2]))
                        .toList(),
                parts.stream()
                        .filter(p -> p.length == 2)
                        .map(p -> new Chapter(p[0], p[1]))
                        .toList());
    }

    /// Beside the catalogue workbook.
    String file() {
        return "manuals/" + product.name().toLowerCase(Locale.ROOT) + "-" + language + ".pdf";
    }
}
