package dev.aftercare.ui.settings.company;

import dev.aftercare.change.Change;
import dev.aftercare.change.Changes.Subscription;
import dev.aftercare.company.Company;
import dev.aftercare.company.CompanyDraft;
import dev.aftercare.problem.TypedNumber;
import dev.aftercare.problem.Violation;
import dev.aftercare.ui.background.Background;
import dev.aftercare.ui.background.Latest;
import dev.aftercare.ui.background.News;
import dev.aftercare.ui.kit.editing.Edited;
import dev.aftercare.ui.kit.editing.Editor;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.StringProperty;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// The company as it is edited.
public final class CompanyViewModel {
    private final Edited<CompanyDraft> fields = new Edited<>();
    private final StringProperty name = fields.text("name", CompanyDraft::name);
    private final StringProperty zone = fields.text("zone", CompanyDraft::zone);
    private final StringProperty currency = fields.text("currency", CompanyDraft::currency);
    private final StringProperty lag =
            fields.text("soldLagDays", draft -> String.valueOf(draft.soldLagDays()));
    private final Access access;
    private final Background background;
    private final News news;
    private final Editor<Company, CompanyDraft> editor;
    private final Latest counting = new Latest();
    private boolean counted;
    private long byLag;
    private final ReadOnlyObjectWrapper<Long> moved = new ReadOnlyObjectWrapper<>(0L);
    private Subscription subscription = () -> {};

    /// What it reads and does.
    ///
    /// @param soldByLag how many units another lag moves
    public record Access(
            Supplier<Company> read,
            Supplier<Long> soldByLag,
            Editor.Save<Company, CompanyDraft> save) {}

    public CompanyViewModel(Access access, Background background, News news) {
        this.access = access;
        this.background = background;
        this.news = news;
        this.editor =
                new Editor<>(
                        fields,
                        new Editor.Typed<>(this::draft, this::violations),
                        new Editor.Store<>(Company::facts, access.save, _ -> access.read.get()),
                        background);
        editor.seen().subscribe(_ -> countAgain());
        lag.addListener((_, _, _) -> count());
    }

    StringProperty name() {
        return name;
    }

    StringProperty zone() {
        return zone;
    }

    StringProperty currency() {
        return currency;
    }

    StringProperty lag() {
        return lag;
    }

    Editor<Company, CompanyDraft> editor() {
        return editor;
    }

    /// How many units would move with the lag that is typed; 0 where it is the same.
    ReadOnlyObjectProperty<Long> moved() {
        return moved.getReadOnlyProperty();
    }

    void shown() {
        subscription.close();
        subscription = news.hear(this::heard);
        if (editor.seen().get().isEmpty()) {
            background.call(access.read).then(editor::open).start();
        } else {
            countAgain();
            editor.renew();
        }
    }

    void hidden() {
        subscription.close();
    }

    private void heard(Set<Change> changes) {
        if (changes.stream().anyMatch(change -> change.kind().equals("company"))) {
            editor.renew();
        }
    }

    private void count() {
        boolean other =
                editor.seen()
                        .get()
                        .filter(seen -> !String.valueOf(seen.soldLagDays()).equals(lag.get()))
                        .isPresent();
        moved.set(other ? byLag : 0L);
        if (other && !counted) {
            counted = true;
            background.call(access.soldByLag).then(this::count).onlyLatest(counting).start();
        }
    }

    private void count(long units) {
        byLag = units;
        count();
    }

    /// Once for each company that is shown: the same units move, whatever the lag that is typed.
    private void countAgain() {
        counting.forget();
        counted = false;
        byLag = 0;
        count();
    }

    private CompanyDraft draft() {
        return new CompanyDraft(
                name.get(), zone.get(), currency.get(), TypedNumber.of(lag.get()).orElse(0));
    }

    private List<Violation> violations() {
        return Stream.concat(
                        draft().violations().stream(),
                        TypedNumber.violations("soldLagDays", lag.get()).stream())
                .toList();
    }
}
