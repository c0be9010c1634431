package dev.aftercare.scan.catalog;

import dev.aftercare.catalog.BrandRow;
import dev.aftercare.catalog.Brands;
import dev.aftercare.catalog.Companies;
import dev.aftercare.catalog.ProductRow;
import dev.aftercare.catalog.Products;
import dev.aftercare.catalog.content.Guide;
import dev.aftercare.catalog.content.InLanguage;
import dev.aftercare.catalog.content.Manual;
import dev.aftercare.catalog.content.Step;
import dev.aftercare.change.Changes;
import dev.aftercare.company.Company;
import dev.aftercare.database.Database;
import dev.aftercare.files.Attachment;
import dev.aftercare.files.Attachments;
import dev.aftercare.files.Purpose;
import dev.aftercare.scan.page.Language;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The catalogue as pages ask for it, kept in memory: what is the same for all units of a product
/// is read once for many of them.
public final class Catalogue implements AutoCloseable {
    private static final Set<String> KINDS = Set.of("product", "brand", "company");

    private final Database database;
    private final Attachments files;
    private final Changes.Subscription subscription;
    private final Remembered<String, Optional<Article>> articles;
    private final Remembered<Content, InLanguage<Step>> steps;
    private final Remembered<Content, InLanguage<Manual>> manuals;
    private final Remembered<Long, Attachment> attachments;
    private final Remembered<Class<Company>, Company> company;
    private final Remembered<Class<BrandRow>, Set<String>> domains;

    public Catalogue(Database database) {
        this.database = database;
        this.files = new Attachments(database);
        var products = new Products(database);
        var brands = new Brands(database);
        var guide = new Guide(database);
        var companies = new Companies(database);
        articles =
                new Remembered<>(
                        typed -> products.byGtinOrModel(typed).map(p -> article(p, brands)));
        steps = new Remembered<>(of -> guide.steps(of.productId, of.language.tag()));
        manuals = new Remembered<>(of -> guide.manuals(of.productId, of.language.tag()));
        attachments = new Remembered<>(files::byId);
        company = new Remembered<>(_ -> companies.get());
        domains = new Remembered<>(_ -> domains(products.all(), brands.all()));
        subscription =
                database.changes()
                        .listen(
                                changes -> {
                                    if (changes.stream().anyMatch(c -> KINDS.contains(c.kind()))) {
                                        forget();
                                    }
                                });
    }

    private record Content(long productId, Language language) {}

    private void forget() {
        List.of(articles, steps, manuals, attachments, company, domains)
                .forEach(Remembered::forget);
    }

    /// The product of a GTIN, or of a model code as typed.
    public Optional<Article> article(String gtinOrModel) {
        return articles.get(gtinOrModel);
    }

    /// In this language, else in English.
    public InLanguage<Step> steps(Article article, Language language) {
        return steps.get(new Content(article.product().id(), language));
    }

    /// In this language, else in English.
    public InLanguage<Manual> manuals(Article article, Language language) {
        return manuals.get(new Content(article.product().id(), language));
    }

    public Attachment attachment(long id) {
        return attachments.get(id);
    }

    /// A stored file of the catalogue by what it contains.
    public Optional<Attachment> file(String sha256, Purpose purpose) {
        return files.find(sha256, purpose);
    }

    public Attachments files() {
        return files;
    }

    /// The day it is for the company.
    public LocalDate today() {
        return company().today(database.clock());
    }

    public Company company() {
        return company.get(Company.class);
    }

    /// All hosts that stand in codes, or may.
    public Set<String> domains() {
        return domains.get(BrandRow.class);
    }

    @Nullable String picture(@Nullable Long fileId) {
        return fileId == null ? null : Pictures.address(attachment(fileId).sha256());
    }

    private Article article(ProductRow product, Brands brands) {
        var brand =
                brands.all().stream()
                        .filter(row -> row.id() == product.facts().brandId())
                        .findFirst()
                        .orElseThrow();
        return new Article(
                product,
                brand,
                picture(product.facts().pictureId()),
                picture(brand.facts().logoId()));
    }

    private static Set<String> domains(
            Collection<ProductRow> products, Collection<BrandRow> brands) {
        var domains = new HashSet<String>();
        for (var brand : brands) {
            domains.add(brand.facts().domain());
            products.stream()
                    .filter(product -> product.facts().brandId() == brand.id())
                    .forEach(product -> domains.add(product.domainIn(brand)));
        }
        return domains;
    }

    @Override
    public void close() {
        subscription.close();
    }
}
