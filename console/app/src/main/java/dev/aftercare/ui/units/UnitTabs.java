package dev.aftercare.ui.units;

import atlantafx.base.theme.Styles;

import dev.aftercare.texts.Texts;
import dev.aftercare.ui.kit.Nodes;
import dev.aftercare.ui.kit.ViewTabs;
import dev.aftercare.units.list.UnitCount;

import javafx.scene.Node;

import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

import java.util.List;
import java.util.Map;

/// The lists that one comes back to, each with how many it has, and how to save another.
final class UnitTabs {
    private final UnitViews views;
    private final Texts texts;
    private final Runnable save;
    private final ViewTabs<String> tabs;
    private boolean showing;

    UnitTabs(UnitViews views, Texts texts, Runnable save) {
        this.views = views;
        this.texts = texts;
        this.save = save;
        this.tabs = new ViewTabs<>(texts, this::chosen);
    }

    Node build() {
        views.all().subscribe(this::put);
        views.chosen().subscribe(this::show);
        views.counts().subscribe(this::count);
        return tabs;
    }

    /// By a person: what is shown to be chosen was chosen elsewhere.
    private void chosen(String id) {
        if (!showing) {
            views.choose(id);
        }
    }

    private void show(String id) {
        showing = true;
        tabs.show(id);
        showing = false;
    }

    private void put(List<UnitView> all) {
        tabs.clear();
        for (var view : all) {
            var name = view.isOwn() ? view.name() : texts.get("ui.units.view." + view.id());
            tabs.tab(view.id(), name, view.id());
            if (!view.id().equals(UnitViews.ALL)) {
                tabs.awaitCount(view.id());
            }
            if (view.isOwn()) {
                tabs.removable(
                        view.id(),
                        texts.get("ui.units.view.remove"),
                        () -> views.remove(view.id()));
            }
        }
        var more =
                Nodes.button(
                        texts.get("ui.units.view.save"),
                        MaterialDesignP.PLUS,
                        Styles.FLAT,
                        "quiet");
        more.setId("view-save");
        more.setDisable(all.isEmpty());
        more.setOnAction(_ -> save.run());
        tabs.last(more);
        count(views.counts().get());
        show(views.chosen().get());
    }

    /// All units are counted beside the title.
    private void count(Map<String, UnitCount> counts) {
        counts.forEach(
                (id, count) -> {
                    if (count.orMore()) {
                        tabs.countAtLeast(id, count.n());
                    } else if (!id.equals(UnitViews.ALL)) {
                        tabs.count(id, count.n());
                    }
                });
    }
}
