package dev.aftercare.catalog.workbook;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import dev.aftercare.catalog.Brands;
import dev.aftercare.catalog.Companies;
import dev.aftercare.catalog.Products;
import dev.aftercare.catalog.Put;
import dev.aftercare.catalog.Put.Effect;
import dev.aftercare.catalog.content.Guide;
import dev.aftercare.catalog.content.InLanguage;
import dev.aftercare.catalog.content.Manual;
import dev.aftercare.catalog.content.Step;
import dev.aftercare.catalog.policies.Policies;
import dev.aftercare.catalog.policies.PolicyDraft;
import dev.aftercare.catalog.workbook.CatalogCounts.Count;
import dev.aftercare.database.Transaction;
import dev.aftercare.files.Attachment;
import dev.aftercare.files.Attachments;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;

/// Carries out a plan within one transaction. What is as the plan wants it is left alone.
final class Writing {
    private final Transaction tx;
    private final Attachments attachments;
    private final Map<String, Long> brandIds = new HashMap<>();
    private final Map<String, Long> policyIds = new HashMap<>();
    private final Map<String, Long> productIds = new HashMap<>();

    Writing(Transaction tx, Attachments attachments, Known known) {
        this.tx = tx;
        this.attachments = attachments;
        known.brands().forEach((code, brand) -> brandIds.put(code, brand.id()));
        known.policies().forEach((code, policy) -> policyIds.put(code, policy.id()));
        known.byGtin().forEach((gtin, product) -> productIds.put(gtin, product.id()));
    }

    CatalogCounts write(Plan plan) {
        boolean company =
                plan.company()
                        .map(draft -> Companies.put(tx, draft).effect() != Effect.NONE)
                        .orElse(false);
        return new CatalogCounts(
                company,
                count(plan.brands(), this::put),
                count(plan.policies(), this::put),
                count(plan.products(), this::put),
                replace(plan.steps(), this::putSteps),
                replace(plan.manuals(), this::putManuals));
    }

    private static <T> Count count(List<T> entries, Function<T, Put> put) {
        var effects = entries.stream().map(put).map(Put::effect).toList();
        return new Count(
                (int) effects.stream().filter(Effect.ADDED::equals).count(),
                (int) effects.stream().filter(Effect.CHANGED::equals).count());
    }

    private Put put(BrandSheet.Entry entry) {
        var logo = stored(entry.logo()).or(() -> Optional.ofNullable(entry.draft().logoId()));
        var put = Brands.put(tx, entry.draft().withLogo(logo.orElse(null)));
        brandIds.put(entry.draft().code(), put.id());
        return put;
    }

    private Put put(PolicyDraft draft) {
        var put = Policies.put(tx, draft);
        policyIds.put(draft.code(), put.id());
        return put;
    }

    private Put put(ProductSheet.Entry entry) {
        var draft = entry.draft();
        var picture = stored(entry.picture()).or(() -> Optional.ofNullable(draft.pictureId()));
        var policies = entry.policies().stream().map(code -> id(policyIds, code)).toList();
        var put =
                Products.put(
                        tx,
                        draft.referringTo(
                                id(brandIds, entry.brand()), picture.orElse(null), policies));
        productIds.put(draft.gtin(), put.id());
        return put;
    }

    private static int replace(
            List<ContentSheet.Entry> entries,
            BiPredicate<ContentSheet.Part, List<ContentSheet.Entry>> put) {
        var parts =
                entries.stream()
                        .collect(
                                groupingBy(ContentSheet.Entry::part, LinkedHashMap::new, toList()));
        return (int)
                parts.entrySet().stream()
                        .filter(part -> put.test(part.getKey(), part.getValue()))
                        .count();
    }

    private boolean putSteps(ContentSheet.Part part, List<ContentSheet.Entry> entries) {
        var steps =
                entries.stream()
                        .map(step -> new Step(step.no(), step.title(), step.text(), fileId(step)))
                        .toList();
        return Guide.putSteps(
                tx, id(productIds, part.gtin()), new InLanguage<>(part.language(), steps));
    }

    private boolean putManuals(ContentSheet.Part part, List<ContentSheet.Entry> entries) {
        var manuals =
                entries.stream()
                        .map(
                                manual ->
                                        new Manual(
                                                manual.no(),
                                                manual.title(),
                                                manual.text(),
                                                fileId(manual)))
                        .toList();
        return Guide.putManuals(
                tx, id(productIds, part.gtin()), new InLanguage<>(part.language(), manuals));
    }

    private @Nullable Long fileId(ContentSheet.Entry entry) {
        return stored(entry.file()).orElse(null);
    }

    private Optional<Long> stored(Optional<Upload> upload) {
        return upload.map(file -> file.store(tx, attachments)).map(Attachment::id);
    }

    private static long id(Map<String, Long> ids, String key) {
        return Objects.requireNonNull(ids.get(key), key);
    }
}
