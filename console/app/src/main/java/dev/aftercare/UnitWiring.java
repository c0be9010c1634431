package dev.aftercare;

import dev.aftercare.actor.Actor;
import dev.aftercare.catalog.Companies;
import dev.aftercare.catalog.Products;
import dev.aftercare.database.Database;
import dev.aftercare.importing.Batches;
import dev.aftercare.owners.Registrations;
import dev.aftercare.texts.Texts;
import dev.aftercare.ui.background.Background;
import dev.aftercare.ui.background.News;
import dev.aftercare.ui.kit.Places;
import dev.aftercare.ui.kit.Screen;
import dev.aftercare.ui.kit.Surface;
import dev.aftercare.ui.kit.Workplace;
import dev.aftercare.ui.kit.table.Rehearsal;
import dev.aftercare.ui.units.NoteDeeds;
import dev.aftercare.ui.units.UnitDeeds;
import dev.aftercare.ui.units.UnitOutside;
import dev.aftercare.ui.units.UnitReading;
import dev.aftercare.ui.units.UnitsView;
import dev.aftercare.ui.units.UnitsViewModel;
import dev.aftercare.units.UnitBatch;
import dev.aftercare.units.bulk.PickedShipping;
import dev.aftercare.units.list.UnitExport;
import dev.aftercare.units.list.UnitFilter;
import dev.aftercare.units.list.UnitLine;
import dev.aftercare.units.list.UnitLines;
import dev.aftercare.units.marks.UnitMarks;
import dev.aftercare.units.notes.Notes;
import dev.aftercare.units.record.UnitDetail;
import dev.aftercare.units.record.UnitDetails;

import java.util.List;
import java.util.function.BiConsumer;

/// Puts the unit list together: its view model on the services that it reads and acts through.
final class UnitWiring {
    private final Background background;
    private final Texts texts;
    private final Workplace workplace;
    private final News news;
    private final UnitReading reading;
    private final UnitsViewModel model;
    private final UnitOutside outside;

    UnitWiring(
            Database database,
            Actor actor,
            Texts texts,
            Background background,
            News news,
            Workplace workplace,
            Places places) {
        this.background = background;
        this.texts = texts;
        this.workplace = workplace;
        this.news = news;
        this.reading = reading(database);
        this.model = new UnitsViewModel(reading, background, news, workplace.kept());
        this.outside =
                new UnitOutside(
                        deeds(database, actor),
                        (filter, order, file, progress) ->
                                new UnitExport(database).write(filter, order, file, true, progress),
                        workplace.files(),
                        places,
                        _ -> {});
    }

    UnitsViewModel model() {
        return model;
    }

    /// @param phone shows a unit's page on a phone
    Screen screen(Surface surface, BiConsumer<Surface, UnitDetail> phone) {
        var here = outside.phone(unit -> phone.accept(surface, unit));
        return new UnitsView(model, here, background, texts, surface, workplace.kept());
    }

    /// Goes through the list once where nobody sees it, so that its first opening is no first time.
    /// What fails in it is in the log: nobody is told of what nobody asked for.
    Rehearsal<UnitLine> rehearsal(Surface surface) {
        return new Rehearsal<>(background.untold(), () -> play(surface));
    }

    Rehearsal.Play<UnitLine> play(Surface surface) {
        var kept = workplace.kept().forgetful();
        var idle = new UnitsViewModel(reading, Background.idle(), news, kept);
        return new UnitsView(idle, outside, background, texts, surface, kept).play();
    }

    static UnitReading reading(Database database) {
        var lines = new UnitLines(database);
        var details = new UnitDetails(database);
        var companies = new Companies(database);
        var products = new Products(database);
        var batches = new Batches(database);
        return new UnitReading(
                lines,
                details::byId,
                () ->
                        new UnitReading.Around(
                                companies.get().today(database.clock()),
                                products.all(),
                                there(batches),
                                lines.count(UnitFilter.ALL)));
    }

    static UnitDeeds deeds(Database database, Actor actor) {
        return new UnitDeeds(
                actor,
                new Registrations(database),
                new PickedShipping(database),
                new UnitMarks(database),
                new NoteDeeds(actor, new Notes(database)));
    }

    private static List<UnitBatch> there(Batches batches) {
        return batches.all().stream()
                .filter(batch -> batch.undoneAt() == null)
                .map(batch -> new UnitBatch(batch.id(), batch.name()))
                .toList()
                .reversed();
    }
}
