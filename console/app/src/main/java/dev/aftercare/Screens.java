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
import dev.aftercare.ui.shell.Section;
import dev.aftercare.ui.shell.Shell;
import dev.aftercare.ui.shell.ShellViewModel;
import dev.aftercare.ui.units.UnitDeeds;
import dev.aftercare.ui.units.UnitReading;
import dev.aftercare.ui.units.UnitsView;
import dev.aftercare.ui.units.UnitsViewModel;
import dev.aftercare.units.WhichUnits;
import dev.aftercare.units.bulk.Shipping;
import dev.aftercare.units.list.UnitFilter;
import dev.aftercare.units.list.UnitLines;
import dev.aftercare.units.record.UnitDetails;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/// Puts the window's content together, for one database and who sits before it. Made off the
/// window's thread, for some services read when they are made; [#make] is called on it.
final class Screens {
    private final Texts texts;
    private final Background background;
    private final UnitsViewModel units;
    private final UnitDeeds unitDeeds;

    Screens(Database database, Actor actor, Texts texts, Background background, News news) {
        this.texts = texts;
        this.background = background;
        this.units = new UnitsViewModel(unitReading(database), background, news);
        this.unitDeeds = unitDeeds(database, actor);
    }

    /// The shell, what it is steered by, and the ways between screens.
    record Made(Shell shell, ShellViewModel model, Places places) {}

    Made make(ShellViewModel.Where where) {
        var screens = screens();
        var model = new ShellViewModel(screens.keySet(), where);
        var shell = new Shell(model, texts, background, screens);
        return new Made(shell, model, new Ways(model));
    }

    /// The sections that there are, in their order.
    private Map<Section, Function<Surface, Screen>> screens() {
        var screens = new LinkedHashMap<Section, Function<Surface, Screen>>();
        screens.put(
                Section.UNITS,
                surface -> new UnitsView(units, unitDeeds, background, texts, surface));
        return screens;
    }

    static UnitReading unitReading(Database database) {
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

    private static UnitDeeds unitDeeds(Database database, Actor actor) {
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

    /// Goes to a screen and tells its view model what is wanted there.
    private final class Ways implements Places {
        private final ShellViewModel model;

        Ways(ShellViewModel model) {
            this.model = model;
        }

        @Override
        public void units(UnitFilter filter) {
            units.show(filter);
            model.section().set(Section.UNITS);
        }

        @Override
        public void unit(long id) {
            units.show(id);
            model.section().set(Section.UNITS);
        }
    }
}
