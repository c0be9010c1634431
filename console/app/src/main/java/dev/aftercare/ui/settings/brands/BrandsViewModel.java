package dev.aftercare.ui.settings.brands;

import dev.aftercare.catalog.BrandDraft;
import dev.aftercare.catalog.BrandRow;
import dev.aftercare.change.Change;
import dev.aftercare.change.Changes.Subscription;
import dev.aftercare.files.FileKind;
import dev.aftercare.ui.background.Background;
import dev.aftercare.ui.background.Latest;
import dev.aftercare.ui.background.News;
import dev.aftercare.ui.kit.editing.Edited;
import dev.aftercare.ui.kit.editing.Editor;
import dev.aftercare.ui.settings.pages.ChosenFile;
import dev.aftercare.ui.settings.pages.FileStore;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.StringProperty;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongFunction;
import java.util.function.Supplier;

/// The brands, and one of them as it is edited.
public final class BrandsViewModel {
    private static final BrandDraft BLANK = new BrandDraft("", "", "#", "", "", "", null);

    private final Edited<BrandDraft> fields = new Edited<>();
    private final StringProperty code = fields.text("code", BrandDraft::code);
    private final StringProperty name = fields.text("name", BrandDraft::name);
    private final StringProperty colour = fields.text("colour", BrandDraft::colour);
    private final StringProperty contact = fields.text("contact", BrandDraft::contact);
    private final StringProperty privacyLink = fields.text("privacyLink", BrandDraft::privacyLink);
    private final StringProperty domain = fields.text("domain", BrandDraft::domain);
    private final ObjectProperty<Optional<Long>> logo =
            fields.value(
                    "logo",
                    Optional.empty(),
                    draft -> Optional.ofNullable(draft.logoId()),
                    id -> id.map("PNG %d"::formatted).orElse(""));
    private final Access access;
    private final Background background;
    private final News news;
    private final Editor<BrandRow, BrandDraft> editor;
    private final ChosenFile logoFile;
    private final Latest reading = new Latest();
    private final ReadOnlyObjectWrapper<Listed> listed =
            new ReadOnlyObjectWrapper<>(new Listed(List.of(), Set.of()));
    private Subscription subscription = () -> {};

    /// What it reads and does.
    public record Access(
            Supplier<Listed> list,
            LongFunction<BrandRow> byId,
            Editor.Save<BrandRow, BrandDraft> save) {}

    /// All brands.
    ///
    /// @param printed those whose domain stands on labels
    public record Listed(List<BrandRow> brands, Set<Long> printed) {}

    public BrandsViewModel(Access access, FileStore files, Background background, News news) {
        this.access = access;
        this.background = background;
        this.news = news;
        this.logoFile = new ChosenFile(logo, FileKind.PICTURE, files, background);
        this.editor =
                new Editor<>(
                        fields,
                        new Editor.Typed<>(this::draft, () -> draft().violations()),
                        new Editor.Store<>(
                                BrandRow::facts, access.save, seen -> access.byId.apply(seen.id())),
                        background);
    }

    ReadOnlyObjectProperty<Listed> listed() {
        return listed.getReadOnlyProperty();
    }

    Editor<BrandRow, BrandDraft> editor() {
        return editor;
    }

    StringProperty code() {
        return code;
    }

    StringProperty name() {
        return name;
    }

    /// `#RRGGBB`.
    StringProperty colour() {
        return colour;
    }

    StringProperty contact() {
        return contact;
    }

    StringProperty privacyLink() {
        return privacyLink;
    }

    StringProperty domain() {
        return domain;
    }

    ChosenFile logo() {
        return logoFile;
    }

    /// Whether the domain of the brand that is edited stands on labels.
    boolean isPrinted() {
        return editor.seen()
                .get()
                .filter(brand -> listed.get().printed().contains(brand.id()))
                .isPresent();
    }

    void open(BrandRow brand) {
        logoFile.forget();
        editor.open(brand);
    }

    void add() {
        logoFile.forget();
        editor.openNew(BLANK);
    }

    void shown() {
        subscription.close();
        subscription = news.hear(this::heard);
        read();
        editor.renew();
    }

    void hidden() {
        subscription.close();
    }

    private void heard(Set<Change> changes) {
        if (changes.stream()
                .anyMatch(change -> Set.of("brand", "company").contains(change.kind()))) {
            read();
            editor.renew();
        }
    }

    private void read() {
        background.call(access.list).then(this::show).onlyLatest(reading).start();
    }

    private void show(Listed now) {
        listed.set(now);
        if (editor.isUntouched() && !now.brands().isEmpty()) {
            open(now.brands().getFirst());
        }
    }

    private BrandDraft draft() {
        return new BrandDraft(
                code.get().strip(),
                name.get().strip(),
                colour.get().strip(),
                contact.get().strip(),
                privacyLink.get().strip(),
                domain.get().strip(),
                logo.get().orElse(null));
    }
}
