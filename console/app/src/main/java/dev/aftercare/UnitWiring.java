package dev.aftercare;

import dev.aftercare.actor.Actor;
import dev.aftercare.catalog.Companies;
import dev.aftercare.catalog.Products;
import dev.aftercare.database.Database;
import dev.aftercare.owners.Registrations;
import dev.aftercare.problem.Invalid;
import dev.aftercare.progress.Progress;
import dev.aftercare.texts.Texts;
import dev.aftercare.ui.background.Background;
import dev.aftercare.ui.background.News;
import dev.aftercare.ui.kit.Places;
import dev.aftercare.ui.kit.Screen;
import dev.aftercare.ui.kit.Surface;
import dev.aftercare.ui.kit.Workplace;
import dev.aftercare.ui.units.UnitDeeds;
import dev.aftercare.ui.units.UnitReading;
import dev.aftercare.ui.units.UnitsView;
import dev.aftercare.ui.units.UnitsViewModel;
import dev.aftercare.units.WhichUnits;
import dev.aftercare.units.bulk.Shipping;
import dev.aftercare.units.list.UnitFilter;
import dev.aftercare.units.list.UnitLines;
import dev.aftercare.units.record.UnitDetails;

/// Puts the unit list together: its view model on the services that it reads and acts through.
final class UnitWiring {
    private final Background background;
    private final Texts texts;
    private final UnitsViewModel model;
    private final UnitDeeds deeds;

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
        this.model = new UnitsViewModel(reading(database), background, news);
        this.deeds = deeds(database, actor);
    }

    UnitsViewModel model() {
        return model;
    }

    Screen screen(Surface surface) {
        return new UnitsView(model, deeds, background, texts, surface);
    }

    static UnitReading reading(Database database) {
        var lines = new UnitLines(database);
        var details = new UnitDetails(database);
        var companies = new Companies(database);
        var products = new Products(database);
        return new UnitReading(
                lines,
                details::byId,
                () ->
                        new UnitReading.Around(
                                companies.get().today(database.clock()),
                                products.all(),
                                lines.count(UnitFilter.ALL)));
    }

    private static UnitDeeds deeds(Database database, Actor actor) {
        var registrations = new Registrations(database);
        var shipping = new Shipping(database);
        return new UnitDeeds(
                (unit, caller) -> registrations.register(actor, unit, caller.registration()),
                (unit, draft) -> {
                    Invalid.ifAny(draft.violations());
                    var which = new WhichUnits.One(unit.serial(), unit.product().gtin());
                    return shipping.ship(
                            actor, which, draft.day(), draft.receiver(), Progress.silent());
                });
    }
}
