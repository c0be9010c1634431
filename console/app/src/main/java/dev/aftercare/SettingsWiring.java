package dev.aftercare;

import dev.aftercare.actor.Actor;
import dev.aftercare.catalog.Brands;
import dev.aftercare.catalog.Companies;
import dev.aftercare.catalog.Products;
import dev.aftercare.catalog.content.Guide;
import dev.aftercare.catalog.policies.Policies;
import dev.aftercare.catalog.policies.Policy;
import dev.aftercare.database.Database;
import dev.aftercare.files.Attachments;
import dev.aftercare.texts.Texts;
import dev.aftercare.ui.background.Background;
import dev.aftercare.ui.background.News;
import dev.aftercare.ui.kit.FileChoice;
import dev.aftercare.ui.kit.Screen;
import dev.aftercare.ui.kit.Surface;
import dev.aftercare.ui.look.Appearance;
import dev.aftercare.ui.settings.AppearancePage;
import dev.aftercare.ui.settings.SettingsView;
import dev.aftercare.ui.settings.SettingsViewModel;
import dev.aftercare.ui.settings.brands.BrandsPage;
import dev.aftercare.ui.settings.brands.BrandsViewModel;
import dev.aftercare.ui.settings.company.CompanyPage;
import dev.aftercare.ui.settings.company.CompanyViewModel;
import dev.aftercare.ui.settings.content.ContentViewModel;
import dev.aftercare.ui.settings.pages.FileStore;
import dev.aftercare.ui.settings.pages.PageContent;
import dev.aftercare.ui.settings.pages.SettingsPage;
import dev.aftercare.ui.settings.policies.PoliciesPage;
import dev.aftercare.ui.settings.policies.PoliciesViewModel;
import dev.aftercare.ui.settings.policies.PolicyDialog;
import dev.aftercare.ui.settings.products.ProductsPage;
import dev.aftercare.ui.settings.products.ProductsViewModel;

import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignB;
import org.kordamp.ikonli.materialdesign2.MaterialDesignD;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/// Puts Settings together: a line for each of its pages. A page of another feature is added by
/// [#add].
final class SettingsWiring {
    private final Database database;
    private final Actor actor;
    private final Texts texts;
    private final Background background;
    private final News news;
    private final Attachments attachments;
    private final FileChoice choice;
    private final SettingsViewModel model = new SettingsViewModel();
    private final ProductsViewModel products;
    private final PoliciesViewModel policies;
    private final List<SettingsPage> more = new ArrayList<>();

    SettingsWiring(
            Database database,
            Actor actor,
            Texts texts,
            Background background,
            News news,
            FileChoice choice) {
        this.database = database;
        this.actor = actor;
        this.texts = texts;
        this.background = background;
        this.news = news;
        this.attachments = new Attachments(database);
        this.choice = choice;
        this.policies = new PoliciesViewModel(policies(database, actor), background, news);
        this.products = new ProductsViewModel(products(database, actor), files(), background, news);
    }

    SettingsViewModel model() {
        return model;
    }

    /// A page that somebody else makes; they stand after ours, in the order in which they came.
    ///
    /// @param id the end of the key of its name
    void add(String id, Ikon shape, Supplier<Node> node) {
        more.add(SettingsPage.of(id, texts.get("ui.settings.page." + id), shape, node));
    }

    /// Shows a product.
    void product(long id) {
        products.show(id);
        model.page().set("products");
    }

    Screen screen(Surface surface, ObjectProperty<Appearance> look) {
        var pages = new ArrayList<SettingsPage>();
        pages.add(page("company", MaterialDesignD.DOMAIN, this::company));
        pages.add(page("brands", MaterialDesignB.BOOKMARK_OUTLINE, this::brands));
        pages.add(page("products", MaterialDesignP.PACKAGE_VARIANT_CLOSED, this::products));
        pages.add(page("policies", MaterialDesignS.SHIELD_CHECK_OUTLINE, this::policies));
        pages.add(
                SettingsPage.of(
                        "appearance",
                        texts.get("ui.settings.page.appearance"),
                        MaterialDesignP.PALETTE_OUTLINE,
                        new AppearancePage(look, texts)::build));
        pages.addAll(more);
        return new SettingsView(model, pages, texts, surface);
    }

    private SettingsPage page(String id, Ikon shape, Function<Surface, PageContent> content) {
        return new SettingsPage(id, texts.get("ui.settings.page." + id), shape, content);
    }

    private void versions(Policy policy) {
        policies.open(policy);
        model.page().set("policies");
    }

    private CompanyPage company(Surface surface) {
        return new CompanyPage(
                new CompanyViewModel(company(database, actor), background, news), texts, surface);
    }

    private BrandsPage brands(Surface surface) {
        return new BrandsPage(
                new BrandsViewModel(brands(database, actor), files(), background, news),
                texts,
                surface,
                choice);
    }

    private ProductsPage products(Surface surface) {
        return new ProductsPage(
                products,
                new ProductsPage.Policies(
                        new PolicyDialog(policies.access(), background, texts, surface),
                        this::versions),
                texts,
                surface,
                choice);
    }

    private PoliciesPage policies(Surface surface) {
        return new PoliciesPage(policies, background, texts, surface);
    }

    static CompanyViewModel.Access company(Database database, Actor actor) {
        var companies = new Companies(database);
        return new CompanyViewModel.Access(
                companies::get,
                companies::soldByLag,
                (seen, draft, progress) ->
                        companies.edit(
                                actor, seen == null ? companies.get() : seen, draft, progress));
    }

    static BrandsViewModel.Access brands(Database database, Actor actor) {
        var brands = new Brands(database);
        return new BrandsViewModel.Access(
                () -> new BrandsViewModel.Listed(brands.all(), brands.printed()),
                brands::byId,
                (seen, draft, _) ->
                        seen == null ? brands.add(actor, draft) : brands.edit(actor, seen, draft));
    }

    static PoliciesViewModel.Access policies(Database database, Actor actor) {
        var policies = new Policies(database);
        var companies = new Companies(database);
        return new PoliciesViewModel.Access(
                () ->
                        new PoliciesViewModel.Listed(
                                policies.all(), companies.get().today(database.clock())),
                policies::governed,
                (draft, progress) -> policies.record(actor, draft, progress));
    }

    static ProductsViewModel.Access products(Database database, Actor actor) {
        var products = new Products(database);
        var brands = new Brands(database);
        var policies = new Policies(database);
        var companies = new Companies(database);
        return new ProductsViewModel.Access(
                () ->
                        new ProductsViewModel.Listed(
                                products.all(),
                                brands.all(),
                                policies.all(),
                                companies.get().today(database.clock())),
                products::byId,
                (seen, draft, progress) ->
                        seen == null
                                ? products.add(actor, draft)
                                : products.edit(actor, seen, draft, progress),
                content(database, actor));
    }

    private static ContentViewModel.Access content(Database database, Actor actor) {
        var guide = new Guide(database);
        return new ContentViewModel.Access(
                guide::content,
                (seen, wanted, _) -> guide.edit(actor, seen == null ? wanted : seen, wanted));
    }

    private FileStore files() {
        return new FileStore(
                id -> attachments.bytes(attachments.byId(id)),
                attachments::byId,
                (file, kind) -> attachments.add(actor, file, kind));
    }
}
