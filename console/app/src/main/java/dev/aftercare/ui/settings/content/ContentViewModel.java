package dev.aftercare.ui.settings.content;

import dev.aftercare.catalog.content.ProductContent;
import dev.aftercare.ui.background.Background;
import dev.aftercare.ui.background.Latest;
import dev.aftercare.ui.kit.editing.Edited;
import dev.aftercare.ui.kit.editing.Editor;
import dev.aftercare.ui.settings.pages.FileStore;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.stream.Collectors;

/// All there is to read about one product, in the languages that phones ask for; what there is in
/// others stays as it is.
public final class ContentViewModel {
    /// As tabs show them.
    static final List<String> LANGUAGES = List.of("en", "de", "fr", "es");

    private final Edited<ProductContent> fields = new Edited<>();
    private final Map<Kind, Map<String, Shelf>> shelves = new EnumMap<>(Kind.class);
    private final Access access;
    private final Background background;
    private final Editor<ProductContent, ProductContent> editor;
    private final ChaptersViewModel steps;
    private final ChaptersViewModel manuals;
    private final Latest reading = new Latest();

    /// What it reads and does.
    public record Access(
            LongFunction<ProductContent> read, Editor.Save<ProductContent, ProductContent> save) {}

    public ContentViewModel(Access access, FileStore files, Background background) {
        this.access = access;
        this.background = background;
        shelves.put(Kind.STEPS, shelves(Kind.STEPS, all -> chapters(all.steps(), Chapter::of)));
        shelves.put(
                Kind.MANUALS, shelves(Kind.MANUALS, all -> chapters(all.manuals(), Chapter::of)));
        this.editor =
                new Editor<>(
                        fields,
                        new Editor.Typed<>(this::draft, () -> draft().violations()),
                        new Editor.Store<>(
                                content -> content,
                                access.save,
                                content -> access.read.apply(content.productId())),
                        background);
        this.steps = new ChaptersViewModel(Kind.STEPS, of(Kind.STEPS), files, background);
        this.manuals = new ChaptersViewModel(Kind.MANUALS, of(Kind.MANUALS), files, background);
    }

    private Map<String, Shelf> shelves(
            Kind kind, Function<ProductContent, Map<String, List<Chapter>>> of) {
        var all = new LinkedHashMap<String, Shelf>();
        for (var language : LANGUAGES) {
            all.put(
                    language,
                    new Shelf(
                            fields.value(
                                    kind.key() + "." + language,
                                    List.of(),
                                    content -> of.apply(content).getOrDefault(language, List.of()),
                                    ContentViewModel::said)));
        }
        return all;
    }

    private static <T> Map<String, List<Chapter>> chapters(
            Map<String, List<T>> items, Function<T, Chapter> chapter) {
        var all = new TreeMap<String, List<Chapter>>();
        items.forEach((language, some) -> all.put(language, some.stream().map(chapter).toList()));
        return all;
    }

    /// As a conflict shows them: all that may differ, but no more of a long text than tells.
    private static String said(List<Chapter> chapters) {
        return chapters.stream()
                .map(
                        one ->
                                "%d. %s: %s%s"
                                        .formatted(
                                                one.no(),
                                                one.title(),
                                                one.text(),
                                                one.file().map(" (#%d)"::formatted).orElse("")))
                .collect(Collectors.joining("\n"));
    }

    private Map<String, Shelf> of(Kind kind) {
        return shelves.getOrDefault(kind, Map.of());
    }

    public Editor<ProductContent, ProductContent> editor() {
        return editor;
    }

    public ChaptersViewModel steps() {
        return steps;
    }

    public ChaptersViewModel manuals() {
        return manuals;
    }

    /// Reads what there is of a product.
    public void open(long productId) {
        show(ProductContent.none(productId));
        background
                .call(() -> access.read.apply(productId))
                .then(this::show)
                .onlyLatest(reading)
                .start();
    }

    /// There is nothing yet: neither is the product.
    public void close() {
        reading.forget();
        show(ProductContent.none(0));
    }

    /// What was typed before there was a product is about this one.
    public void continueOn(long productId) {
        if (editor.seen().get().filter(content -> content.productId() == 0).isPresent()) {
            editor.continueOn(ProductContent.none(productId));
        }
    }

    private void show(ProductContent content) {
        editor.open(content);
        steps.show(0);
        manuals.show(0);
    }

    private ProductContent draft() {
        var before = editor.seen().get().orElseGet(() -> ProductContent.none(0));
        return new ProductContent(
                before.productId(),
                typed(before.steps(), Kind.STEPS, Chapter::step),
                typed(before.manuals(), Kind.MANUALS, Chapter::manual));
    }

    private <T> SortedMap<String, List<T>> typed(
            Map<String, List<T>> before, Kind kind, Function<Chapter, T> item) {
        var all = new TreeMap<>(before);
        of(kind).forEach(
                        (language, shelf) ->
                                all.put(language, shelf.get().stream().map(item).toList()));
        return all;
    }
}
