package dev.aftercare.ui.settings.products;

import dev.aftercare.catalog.BrandRow;
import dev.aftercare.catalog.ProductDraft;
import dev.aftercare.catalog.ProductRow;
import dev.aftercare.catalog.policies.Policy;
import dev.aftercare.change.Change;
import dev.aftercare.change.Changes.Subscription;
import dev.aftercare.files.FileKind;
import dev.aftercare.ui.background.Background;
import dev.aftercare.ui.background.Latest;
import dev.aftercare.ui.background.News;
import dev.aftercare.ui.kit.editing.Editor;
import dev.aftercare.ui.kit.editing.Together;
import dev.aftercare.ui.kit.editing.Unsaved;
import dev.aftercare.ui.settings.content.ContentViewModel;
import dev.aftercare.ui.settings.pages.ChosenFile;
import dev.aftercare.ui.settings.pages.FileStore;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongFunction;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// The products, and one of them as it is edited, with all there is to read about it.
public final class ProductsViewModel {
    private static final Set<String> KINDS = Set.of("product", "brand", "policy", "company");

    private final Access access;
    private final Background background;
    private final News news;
    private final ReadOnlyObjectWrapper<Listed> listed =
            new ReadOnlyObjectWrapper<>(new Listed(List.of(), List.of(), List.of(), LocalDate.MIN));
    private final ReadOnlyObjectWrapper<Optional<Long>> wanted =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final StringProperty filter = new SimpleStringProperty("");
    private final ObservableList<ProductRow> found = FXCollections.observableArrayList();
    private final ProductFields fields = new ProductFields(listed::get);
    private final SerialTrial trial = new SerialTrial(fields.serialRule());
    private final ChosenFile picture;
    private final Editor<ProductRow, ProductDraft> editor;
    private final ContentViewModel content;
    private final Unsaved unsaved;
    private final Latest reading = new Latest();
    private Subscription subscription = () -> {};

    /// What it reads and does.
    public record Access(
            Supplier<Listed> list,
            LongFunction<ProductRow> byId,
            Editor.Save<ProductRow, ProductDraft> save,
            ContentViewModel.Access content) {}

    /// All products, and what they refer to.
    public record Listed(
            List<ProductRow> products,
            List<BrandRow> brands,
            List<Policy> policies,
            LocalDate today) {}

    public ProductsViewModel(Access access, FileStore files, Background background, News news) {
        this.access = access;
        this.background = background;
        this.news = news;
        this.picture = new ChosenFile(fields.picture(), FileKind.PICTURE, files, background);
        this.editor =
                new Editor<>(
                        fields.all(),
                        new Editor.Typed<>(fields::draft, fields::violations),
                        new Editor.Store<>(
                                ProductRow::facts,
                                access.save,
                                seen -> access.byId.apply(seen.id())),
                        background);
        this.content = new ContentViewModel(access.content, files, background);
        this.unsaved = new Together(editor, content.editor());
        editor.seen().subscribe(seen -> seen.ifPresent(one -> content.continueOn(one.id())));
        filter.addListener((_, _, _) -> find());
    }

    ReadOnlyObjectProperty<Listed> listed() {
        return listed.getReadOnlyProperty();
    }

    /// The product that another screen wants to see; empty once it is open.
    ReadOnlyObjectProperty<Optional<Long>> wanted() {
        return wanted.getReadOnlyProperty();
    }

    /// What narrows the list: a part of GTIN, model or name.
    StringProperty filter() {
        return filter;
    }

    /// The products that the filter leaves.
    ObservableList<ProductRow> found() {
        return found;
    }

    ProductFields fields() {
        return fields;
    }

    SerialTrial trial() {
        return trial;
    }

    ChosenFile picture() {
        return picture;
    }

    Editor<ProductRow, ProductDraft> editor() {
        return editor;
    }

    ContentViewModel content() {
        return content;
    }

    Unsaved unsaved() {
        return unsaved;
    }

    /// Wants to see a product; what is typed of another is asked about first.
    public void show(long productId) {
        wanted.set(Optional.of(productId));
    }

    void open(ProductRow product) {
        wanted.set(Optional.empty());
        trial.serial().set("");
        picture.forget();
        editor.open(product);
        content.open(product.id());
    }

    /// Nobody wants to see another any more.
    void stay() {
        wanted.set(Optional.empty());
    }

    /// A new product, of the brand that there is if there is one only.
    void add() {
        var brands = listed.get().brands();
        long brand = brands.size() == 1 ? brands.getFirst().id() : 0;
        picture.forget();
        editor.openNew(ProductFields.BLANK.referringTo(brand, null, List.of()));
        content.close();
    }

    Optional<ProductRow> byId(long id) {
        return listed.get().products().stream().filter(one -> one.id() == id).findFirst();
    }

    /// The domain that stands in its codes where it has none of its own.
    String domainOfBrand() {
        return listed.get().brands().stream()
                .filter(brand -> brand.id() == fields.brandId().get())
                .map(brand -> brand.facts().domain())
                .findFirst()
                .orElse("");
    }

    void shown() {
        subscription.close();
        subscription = news.hear(this::heard);
        read();
        editor.renew();
        content.editor().renew();
    }

    void hidden() {
        subscription.close();
    }

    private void heard(Set<Change> changes) {
        if (changes.stream().anyMatch(change -> KINDS.contains(change.kind()))) {
            read();
            editor.renew();
            content.editor().renew();
        }
    }

    private void read() {
        background.call(access.list).then(this::list).onlyLatest(reading).start();
    }

    private void list(Listed now) {
        listed.set(now);
        find();
        if (editor.isUntouched() && wanted.get().isEmpty() && !found.isEmpty()) {
            open(found.getFirst());
        }
    }

    private void find() {
        var text = filter.get().strip().toLowerCase(Locale.ROOT);
        found.setAll(
                listed.get().products().stream().filter(one -> holds(one.facts(), text)).toList());
    }

    private static boolean holds(ProductDraft facts, String text) {
        return Stream.of(facts.gtin(), facts.model(), facts.name(), facts.family())
                .anyMatch(one -> one.toLowerCase(Locale.ROOT).contains(text));
    }
}
