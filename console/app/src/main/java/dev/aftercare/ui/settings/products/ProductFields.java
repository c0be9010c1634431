package dev.aftercare.ui.settings.products;

import dev.aftercare.catalog.BrandRow;
import dev.aftercare.catalog.ProductDraft;
import dev.aftercare.catalog.policies.Policy;
import dev.aftercare.problem.Violation;
import dev.aftercare.ui.kit.editing.Edited;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.StringProperty;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/// What is typed of a product.
final class ProductFields {
    static final ProductDraft BLANK =
            new ProductDraft("", "", "", "", 0, null, "", null, List.of());

    private final Supplier<ProductsViewModel.Listed> around;
    private final Edited<ProductDraft> all = new Edited<>();
    private final StringProperty gtin = all.text("gtin", ProductDraft::gtin);
    private final StringProperty model = all.text("model", ProductDraft::model);
    private final StringProperty name = all.text("name", ProductDraft::name);
    private final StringProperty family = all.text("family", ProductDraft::family);
    private final ObjectProperty<Long> brandId =
            all.value("brandId", 0L, ProductDraft::brandId, this::nameOfBrand);
    private final ObjectProperty<Optional<Long>> picture =
            all.value(
                    "picture",
                    Optional.empty(),
                    draft -> Optional.ofNullable(draft.pictureId()),
                    id -> id.map("PNG %d"::formatted).orElse(""));
    private final StringProperty serialRule = all.text("serialRule", ProductDraft::serialRule);
    private final StringProperty domain =
            all.text("domain", draft -> Optional.ofNullable(draft.domain()).orElse(""));
    private final ObjectProperty<List<Long>> policyIds =
            all.value("policies", List.of(), ProductDraft::policyIds, this::codesOfPolicies);

    ProductFields(Supplier<ProductsViewModel.Listed> around) {
        this.around = around;
    }

    Edited<ProductDraft> all() {
        return all;
    }

    StringProperty gtin() {
        return gtin;
    }

    StringProperty model() {
        return model;
    }

    StringProperty name() {
        return name;
    }

    StringProperty family() {
        return family;
    }

    /// 0 while none is chosen.
    ObjectProperty<Long> brandId() {
        return brandId;
    }

    ObjectProperty<Optional<Long>> picture() {
        return picture;
    }

    StringProperty serialRule() {
        return serialRule;
    }

    /// Empty for the brand's.
    StringProperty domain() {
        return domain;
    }

    /// In ascending order.
    ObjectProperty<List<Long>> policyIds() {
        return policyIds;
    }

    /// Gives the product a policy, or takes it away.
    void policy(long id, boolean wanted) {
        var ids = new ArrayList<>(policyIds.get());
        ids.remove(id);
        if (wanted) {
            ids.add(id);
        }
        policyIds.set(ids.stream().sorted().toList());
    }

    ProductDraft draft() {
        var own = domain.get().strip();
        return new ProductDraft(
                gtin.get().strip(),
                model.get().strip(),
                name.get().strip(),
                family.get().strip(),
                brandId.get(),
                picture.get().orElse(null),
                serialRule.get().strip(),
                own.isEmpty() ? null : own,
                policyIds.get());
    }

    List<Violation> violations() {
        var violations = new ArrayList<>(draft().violations());
        if (brandId.get() == 0) {
            violations.add(Violation.of("brandId", "required"));
        }
        return violations;
    }

    private String nameOfBrand(long id) {
        return around.get().brands().stream()
                .filter(brand -> brand.id() == id)
                .map(BrandRow::facts)
                .map(facts -> facts.name())
                .findFirst()
                .orElse("");
    }

    private String codesOfPolicies(List<Long> ids) {
        return around.get().policies().stream()
                .filter(policy -> ids.contains(policy.id()))
                .map(Policy::code)
                .collect(Collectors.joining(", "));
    }
}
