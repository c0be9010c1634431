package dev.aftercare.ui.units;

import dev.aftercare.owners.Outcome;
import dev.aftercare.problem.Check;
import dev.aftercare.problem.Invalid;
import dev.aftercare.problem.TypedDay;
import dev.aftercare.texts.Texts;
import dev.aftercare.ui.background.Background;
import dev.aftercare.ui.kit.Chooser;
import dev.aftercare.ui.kit.DayField;
import dev.aftercare.ui.kit.Form;
import dev.aftercare.ui.kit.Surface;
import dev.aftercare.units.UnitBatch;
import dev.aftercare.units.list.DayRange;
import dev.aftercare.units.notes.NoteDraft;
import dev.aftercare.units.notes.NoteRow;
import dev.aftercare.units.record.UnitDetail;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;

import org.jspecify.annotations.Nullable;

import java.util.Objects;
import java.util.function.Supplier;

/// What is asked before something is done to units, or before the list is narrowed.
final class UnitDialogs {
    private final UnitsViewModel model;
    private final UnitDeeds deeds;
    private final UnitActs acts;
    private final Background background;
    private final Texts texts;
    private final Surface surface;

    UnitDialogs(
            UnitsViewModel model,
            UnitDeeds deeds,
            UnitActs acts,
            Background background,
            Texts texts,
            Surface surface) {
        this.model = model;
        this.deeds = deeds;
        this.acts = acts;
        this.background = background;
        this.texts = texts;
        this.surface = surface;
    }

    void register(UnitDetail detail) {
        var form = new RegisterViewModel(detail, deeds, background);
        new Form(texts, "ui.units.register.")
                .field("contact", text(form.contact()), "email", "phone")
                .field("name", text(form.name()))
                .field("boughtOn", day(form.boughtOn()))
                .explain(texts.get("ui.units.register.why", form.serial()))
                .submit(
                        texts.get("ui.units.register.do"),
                        form::register,
                        outcome -> surface.tell(said(outcome, form.serial()), null))
                .openOn(surface);
    }

    private String said(Outcome outcome, String serial) {
        return switch (outcome) {
            case REGISTERED -> texts.get("ui.units.register.done", serial);
            case SAME -> texts.get("ui.units.register.same", serial);
            case CONFLICT -> texts.get("ui.units.register.conflict", serial);
        };
    }

    void ship(Targets units) {
        var form =
                new ShipViewModel(
                        units, model.around().get().today(), open(units), deeds, background);
        new Form(texts, "ui.units.ship.")
                .field("shippedOn", day(form.shippedOn()))
                .field("shippedTo", text(form.shippedTo()))
                .explain(texts.get("ui.units.ship.why", units.count(), units.name()))
                .submit(
                        texts.get("ui.units.ship.do", units.count()),
                        form::ship,
                        done -> acts.shipped(units, done))
                .openOn(surface);
    }

    /// What is known already of the only one, if the pane shows it.
    private @Nullable UnitDetail open(Targets units) {
        var open = model.detail().get();
        return open != null && Objects.equals(units.only(), open.record().unit().id())
                ? open
                : null;
    }

    void block(Targets units, boolean blocked) {
        var why = new SimpleStringProperty("");
        var prefix = blocked ? "ui.units.block." : "ui.units.unblock.";
        new Form(texts, prefix)
                .field("why", area(why), "text")
                .explain(texts.get(prefix + "effect", units.count(), units.name()))
                .submit(
                        texts.get(prefix + "do", units.count()),
                        () -> acts.block(units, blocked, why.get()),
                        done -> acts.marked(units, done, blocked ? "block" : "unblock"))
                .openOn(surface);
    }

    void note(UnitDetail detail) {
        var text = new SimpleStringProperty("");
        var unit = detail.record().unit();
        note(text, () -> deeds.notes().add(unit.id(), new NoteDraft(text.get())));
    }

    void edit(NoteRow note) {
        var text = new SimpleStringProperty(note.text());
        note(text, () -> deeds.notes().edit(note, new NoteDraft(text.get())));
    }

    private void note(StringProperty text, Supplier<NoteRow> work) {
        new Form(texts, "ui.units.note.")
                .field("text", area(text))
                .explain(texts.get("ui.units.note.why"))
                .submit(texts.get("ui.units.note.do"), () -> background.call(work), _ -> {})
                .openOn(surface);
    }

    /// Which days units were made on.
    void made() {
        var days = model.list().filter().get().made();
        var from = new SimpleStringProperty(Objects.toString(days.from(), ""));
        var to = new SimpleStringProperty(Objects.toString(days.to(), ""));
        new Form(texts, "ui.units.made.")
                .field("from", day(from))
                .field("to", day(to))
                .explain(texts.get("ui.units.made.why"))
                .submit(
                        texts.get("ui.units.made.do"),
                        () -> background.call(() -> range(from.get(), to.get())),
                        range -> model.narrow(now -> now.made(range)))
                .openOn(surface);
    }

    private static DayRange range(String from, String to) {
        var first = TypedDay.of(from);
        var last = TypedDay.of(to);
        boolean backwards =
                first.isPresent() && last.isPresent() && last.get().isBefore(first.get());
        var check =
                new Check()
                        .that("from", from.isBlank() || first.isPresent(), "day", from)
                        .that("to", to.isBlank() || last.isPresent(), "day", to)
                        .that("to", !backwards, "before", from);
        Invalid.ifAny(check.violations());
        return new DayRange(first.orElse(null), last.orElse(null));
    }

    void batch() {
        new Chooser<>(
                        texts,
                        "ui.units.batch.",
                        model.around().get().batches(),
                        UnitBatch::name,
                        batch -> model.narrow(now -> now.ofBatch(batch.id())))
                .openOn(surface);
    }

    void saveView() {
        var name = new SimpleStringProperty("");
        new Form(texts, "ui.units.save.")
                .field("name", text(name))
                .explain(texts.get("ui.units.save.why"))
                .submit(
                        texts.get("ui.units.save.do"),
                        () -> background.call(() -> named(name.get())),
                        model.views()::save)
                .openOn(surface);
    }

    private static String named(String name) {
        Invalid.ifAny(new Check().text("name", name, 40).violations());
        return name;
    }

    private static TextField text(StringProperty value) {
        var field = new TextField();
        field.textProperty().bindBidirectional(value);
        return field;
    }

    private static TextArea area(StringProperty value) {
        var area = new TextArea();
        area.setWrapText(true);
        area.textProperty().bindBidirectional(value);
        return area;
    }

    private DayField day(StringProperty value) {
        var field = new DayField(texts.get("ui.form.pick"));
        field.textProperty().bindBidirectional(value);
        return field;
    }
}
