package dev.aftercare.ui.units;

import dev.aftercare.ui.background.Background;
import dev.aftercare.ui.background.Latest;
import dev.aftercare.ui.kit.Kept;
import dev.aftercare.ui.kit.paging.PagedList;
import dev.aftercare.units.UnitState;
import dev.aftercare.units.list.DayRange;
import dev.aftercare.units.list.UnitCount;
import dev.aftercare.units.list.UnitFilter;
import dev.aftercare.units.list.UnitLine;
import dev.aftercare.units.list.UnitOrder;
import dev.aftercare.units.list.UnitSort;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Lists of units that one comes back to: some that everybody has, and those that their person
/// saved on this computer. How many units each has is counted no further than people read.
final class UnitViews {
    static final String ALL = "all";
    private static final String KEY = "units.views";
    private static final int SOON_DAYS = 60;
    private static final UnitOrder FIRST = UnitOrder.down(UnitSort.MADE);

    private final UnitReading reading;
    private final Background background;
    private final Kept kept;
    private final PagedList<UnitFilter, UnitOrder, UnitLine> list;
    private final Latest counting = new Latest();

    /// All that its person saved, by their ids. What this store does not have is named in some: in
    /// another store, or tomorrow, they are views again.
    private final Map<String, String> lines = new LinkedHashMap<>();

    private final ReadOnlyObjectWrapper<List<UnitView>> views =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<String> chosen = new ReadOnlyObjectWrapper<>(ALL);
    private final ReadOnlyObjectWrapper<Map<String, UnitCount>> counts =
            new ReadOnlyObjectWrapper<>(Map.of());
    private UnitReading.Around around = UnitReading.Around.UNKNOWN;

    UnitViews(
            UnitReading reading,
            Background background,
            Kept kept,
            PagedList<UnitFilter, UnitOrder, UnitLine> list) {
        this.reading = reading;
        this.background = background;
        this.kept = kept;
        this.list = list;
        list.filter().subscribe(this::follow);
    }

    ReadOnlyObjectProperty<List<UnitView>> all() {
        return views.getReadOnlyProperty();
    }

    /// The id of the one that is listed, or was before the list was narrowed further.
    ReadOnlyObjectProperty<String> chosen() {
        return chosen.getReadOnlyProperty();
    }

    /// By the ids of views; empty until they are counted.
    ReadOnlyObjectProperty<Map<String, UnitCount>> counts() {
        return counts.getReadOnlyProperty();
    }

    /// What there is to be named, and which day it is.
    void around(UnitReading.Around now) {
        around = now;
        lines.clear();
        var all = new ArrayList<>(everybodys());
        kept.get(KEY).stream()
                .flatMap(String::lines)
                .filter(line -> !line.isBlank())
                .forEach(line -> lines.put("own-" + (all.size() + lines.size()), line));
        var text = new ViewText(now);
        lines.forEach((id, line) -> text.view(id, line).ifPresent(all::add));
        views.set(List.copyOf(all));
    }

    private List<UnitView> everybodys() {
        var today = around.today();
        var soon = new DayRange(today, today.plusDays(SOON_DAYS));
        var all = UnitFilter.ALL;
        return List.of(
                new UnitView(ALL, "", all, FIRST),
                new UnitView("owned", "", all.in(UnitState.OWNED), FIRST),
                new UnitView("ending", "", all.covered(soon), UnitOrder.up(UnitSort.COVERED)),
                new UnitView("unscanned", "", all.unscanned(true), FIRST));
    }

    DayRange endingSoon() {
        return new DayRange(around.today(), around.today().plusDays(SOON_DAYS));
    }

    void choose(String id) {
        byId(id).ifPresent(
                        view -> {
                            chosen.set(id);
                            list.order().set(view.order());
                            list.filter().set(view.filter());
                        });
    }

    private Optional<UnitView> byId(String id) {
        return views.get().stream().filter(view -> view.id().equals(id)).findFirst();
    }

    /// A list that was narrowed further is still of the view that it was narrowed from.
    private void follow() {
        var now = list.filter().get();
        if (byId(chosen.get()).filter(view -> view.filter().equals(now)).isEmpty()) {
            views.get().stream()
                    .filter(view -> view.filter().equals(now))
                    .findFirst()
                    .ifPresent(view -> chosen.set(view.id()));
        }
    }

    /// Another screen wants to see something: that is no view of its person's.
    void leave() {
        chosen.set(ALL);
    }

    /// Keeps what is listed now, under a name; one of that name is replaced. Nothing is kept before
    /// it is known what there is: what is listed could not be named, nor others of that name found.
    void save(String name) {
        if (around.equals(UnitReading.Around.UNKNOWN)) {
            return;
        }
        var saved = new UnitView("", name.strip(), list.filter().get(), list.order().get());
        views.get().stream()
                .filter(view -> view.isOwn() && view.name().equals(saved.name()))
                .forEach(view -> lines.remove(view.id()));
        lines.put(saved.id(), new ViewText(around).of(saved));
        keep();
        chosen.set(views.get().getLast().id());
        count();
    }

    void remove(String id) {
        if (lines.remove(id) != null) {
            keep();
            chosen.set(ALL);
            follow();
            count();
        }
    }

    private void keep() {
        kept.put(KEY, String.join("\n", lines.values()));
        around(around);
    }

    void count() {
        var wanted = views.get();
        background
                .call(
                        () -> {
                            var found = new LinkedHashMap<String, UnitCount>();
                            wanted.forEach(
                                    view -> found.put(view.id(), reading.upTo(view.filter())));
                            return found;
                        })
                .then(found -> counts.set(Map.copyOf(found)))
                .onlyLatest(counting)
                .start();
    }
}
