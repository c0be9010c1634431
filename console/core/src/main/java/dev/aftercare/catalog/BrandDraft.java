package dev.aftercare.catalog;

import dev.aftercare.problem.Check;
import dev.aftercare.problem.Violation;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// A brand as somebody wants it.
///
/// @param code what spreadsheets call it
/// @param colour `#RRGGBB`
/// @param contact how a customer reaches the maker, shown as it stands
/// @param privacyLink where the page behind a code says what becomes of personal data
/// @param domain what is printed into codes, a host name without scheme
public record BrandDraft(
        String code,
        String name,
        String colour,
        String contact,
        String privacyLink,
        String domain,
        @Nullable Long logoId) {

    public BrandDraft withLogo(@Nullable Long id) {
        return new BrandDraft(code, name, colour, contact, privacyLink, domain, id);
    }

    public List<Violation> violations() {
        boolean coloured = colour.matches("#[0-9A-Fa-f]{6}");
        double contrast = coloured ? BrandColour.of(colour).underWhite() : BrandColour.ENOUGH;
        return new Check()
                .text("code", code, 40)
                .text("name", name, 120)
                .that("colour", coloured, "colour", colour)
                .that(
                        "colour",
                        contrast >= BrandColour.ENOUGH,
                        "contrast",
                        colour,
                        Math.floor(contrast * 10) / 10)
                .atMost("contact", contact, 200)
                .atMost("privacyLink", privacyLink, 400)
                .that("domain", Domains.isHostName(domain), "domain", domain)
                .violations();
    }
}
