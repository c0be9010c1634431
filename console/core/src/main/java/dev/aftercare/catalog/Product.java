package dev.aftercare.catalog;

import dev.aftercare.problem.Invalid;
import dev.aftercare.problem.Violation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// Its policies stand in a table of their own.
@Entity
public class Product {
    @Id
    @GeneratedValue(generator = "small_seq")
    @SequenceGenerator(name = "small_seq", allocationSize = 50)
    long id;

    @Column(updatable = false)
    String gtin;

    String model;
    String name;
    String family;
    long brandId;
    @Nullable Long pictureId;
    String serialRule;
    @Nullable String domain;

    /// Printing sets it while others may be editing the rest.
    @Column(updatable = false)
    @Nullable String printedDomain;

    /// Shipping sets it while others may be editing the rest.
    @Column(updatable = false)
    boolean tracksShipping;

    @Version int version;

    Product(ProductDraft draft) {
        gtin = draft.gtin();
        take(draft);
    }

    /// For Hibernate.
    protected Product() {}

    /// Takes all but the GTIN.
    ///
    /// @throws Invalid if the GTIN is another: it stands on labels
    final void take(ProductDraft draft) {
        if (!gtin.equals(draft.gtin())) {
            throw new Invalid(List.of(Violation.of("gtin", "gtinFixed", gtin)));
        }
        model = draft.model();
        name = draft.name();
        family = draft.family();
        brandId = draft.brandId();
        pictureId = draft.pictureId();
        serialRule = draft.serialRule();
        domain = draft.domain();
    }

    ProductRow row(List<Long> policyIds) {
        var facts =
                new ProductDraft(
                        gtin,
                        model,
                        name,
                        family,
                        brandId,
                        pictureId,
                        serialRule,
                        domain,
                        policyIds);
        return new ProductRow(id, facts, printedDomain, tracksShipping, version);
    }
}
