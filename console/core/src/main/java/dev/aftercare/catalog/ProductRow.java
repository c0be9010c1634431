package dev.aftercare.catalog;

import dev.aftercare.catalog.serials.SerialRule;
import dev.aftercare.history.Recorded;
import dev.aftercare.history.Subject;

import org.jspecify.annotations.Nullable;

/// A product as it was read.
///
/// @param printedDomain what its first print fixed; null before
/// @param tracksShipping whether any of its units has a ship date
public record ProductRow(
        long id,
        ProductDraft facts,
        @Nullable String printedDomain,
        boolean tracksShipping,
        int version)
        implements Recorded {

    @Override
    public Subject subject() {
        return Subject.of("product", id);
    }

    /// What every serial of it is checked against.
    public SerialRule rule() {
        return SerialRule.of(facts.serialRule());
    }

    /// What stands in its codes: what was printed first, else its own domain, else the brand's.
    public String domainIn(BrandRow brand) {
        if (printedDomain != null) {
            return printedDomain;
        }
        var own = facts.domain();
        return own == null ? brand.facts().domain() : own;
    }
}
