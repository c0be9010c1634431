package dev.aftercare.ui.settings.company;

import static dev.aftercare.ui.kit.Nodes.wrapping;

import dev.aftercare.company.Company;
import dev.aftercare.texts.Texts;
import dev.aftercare.ui.kit.Fields;
import dev.aftercare.ui.kit.Surface;
import dev.aftercare.ui.kit.editing.ConflictDialog;
import dev.aftercare.ui.kit.editing.Unsaved;
import dev.aftercare.ui.settings.pages.EditingPane;
import dev.aftercare.ui.settings.pages.PageContent;
import dev.aftercare.ui.settings.pages.PageKey;
import dev.aftercare.ui.settings.pages.Suggesting;

import javafx.scene.Node;
import javafx.scene.control.Label;

import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Map;

/// The company: what it is called, which day it is there, and how it counts what nobody told it.
public final class CompanyPage implements PageContent {
    private static final String PREFIX = "ui.settings.company.";

    private final CompanyViewModel model;
    private final Texts texts;
    private final Surface surface;
    private final EditingPane<Company> pane;

    public CompanyPage(CompanyViewModel model, Texts texts, Surface surface) {
        this.model = model;
        this.texts = texts;
        this.surface = surface;
        this.pane = new EditingPane<>(model.editor(), new Fields(texts, PREFIX), texts);
    }

    @Override
    public Node build() {
        ConflictDialog.whenMet(model.editor(), texts, PREFIX, surface);
        var fields = pane.fields();
        return pane.title(texts.get("ui.settings.page.company"), "")
                .card(
                        texts.get("ui.settings.company.who"),
                        "",
                        fields.field("name", EditingPane.text(model.name())),
                        EditingPane.beside(
                                fields.field("zone", Suggesting.field(model.zone(), zones())),
                                fields.field(
                                        "currency",
                                        Suggesting.field(
                                                model.currency(), currencies(), this::named))),
                        wrapping(texts.get("ui.settings.company.zoneWhy"), "secondary"))
                .card(
                        texts.get("ui.settings.company.sold"),
                        "",
                        EditingPane.narrow(
                                fields.field("soldLagDays", EditingPane.text(model.lag()))),
                        wrapping(texts.get("ui.settings.company.lagWhy"), "secondary"),
                        moved())
                .build(this::save);
    }

    /// Said before anything moves.
    private Label moved() {
        var label = wrapping("", "warning-words");
        label.setId("moved");
        model.moved()
                .subscribe(
                        n ->
                                Fields.say(
                                        label,
                                        n == 0 ? "" : texts.get("ui.settings.company.moved", n)));
        return label;
    }

    private static List<String> zones() {
        return ZoneId.getAvailableZoneIds().stream()
                .filter(id -> id.contains("/") && !id.startsWith("Etc/"))
                .filter(id -> !id.startsWith("SystemV/"))
                .sorted()
                .toList();
    }

    /// `NOK Norwegian krone`
    private String named(String code) {
        return code + " " + Currency.getInstance(code).getDisplayName(texts.locale());
    }

    private static List<String> currencies() {
        return Currency.getAvailableCurrencies().stream()
                .map(Currency::getCurrencyCode)
                .sorted()
                .toList();
    }

    @Override
    public void shown() {
        model.shown();
    }

    @Override
    public void hidden() {
        model.hidden();
    }

    @Override
    public Unsaved unsaved() {
        return model.editor();
    }

    @Override
    public Map<PageKey, Runnable> keys() {
        return Map.of(PageKey.SAVE, this::save);
    }

    private void save() {
        model.editor().save(() -> surface.tell(texts.get("ui.settings.company.saved"), null));
    }
}
