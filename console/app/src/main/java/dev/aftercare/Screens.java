package dev.aftercare;

import dev.aftercare.actor.Actor;
import dev.aftercare.database.Database;
import dev.aftercare.texts.Texts;
import dev.aftercare.ui.background.Background;
import dev.aftercare.ui.background.News;
import dev.aftercare.ui.kit.Places;
import dev.aftercare.ui.kit.Screen;
import dev.aftercare.ui.kit.Surface;
import dev.aftercare.ui.kit.Workplace;
import dev.aftercare.ui.look.Appearance;
import dev.aftercare.ui.shell.Section;
import dev.aftercare.ui.shell.Shell;
import dev.aftercare.ui.shell.ShellViewModel;
import dev.aftercare.units.WhichUnits;
import dev.aftercare.units.list.UnitFilter;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

/// Puts the window's content together, for one database and who sits before it. Made off the
/// window's thread, for some services read when they are made; [#make] is called on it.
///
/// Each section has a wiring of its own; the ways between them are here.
final class Screens {
    private final Texts texts;
    private final Background background;
    private final Ways ways = new Ways();
    private final UnitWiring units;
    private final SettingsWiring settings;
    private final ObjectProperty<Appearance> look = new SimpleObjectProperty<>(Appearance.SYSTEM);

    Screens(
            Database database,
            Actor actor,
            Texts texts,
            Background background,
            News news,
            Workplace workplace) {
        this.texts = texts;
        this.background = background;
        this.units = new UnitWiring(database, actor, texts, background, news, workplace, ways);
        this.settings =
                new SettingsWiring(
                        database, actor, texts, background, news, workplace.files());
    }

    /// The shell, what it is steered by, and the ways between screens.
    record Made(Shell shell, ShellViewModel model, Places places) {}

    Made make(ShellViewModel.Where where) {
        var screens = screens();
        var model = new ShellViewModel(screens.keySet(), where);
        model.look().bindBidirectional(look);
        ways.go =
                section -> {
                    if (screens.containsKey(section)) {
                        model.section().set(section);
                    }
                };
        return new Made(new Shell(model, texts, background, screens), model, ways);
    }

    /// The sections that there are, in their order.
    private Map<Section, Function<Surface, Screen>> screens() {
        var screens = new LinkedHashMap<Section, Function<Surface, Screen>>();
        screens.put(Section.UNITS, units::screen);
        screens.put(Section.SETTINGS, surface -> settings.screen(surface, look));
        return screens;
    }

    /// Tells a screen's view model what is wanted there, then goes to it. View models get it before
    /// there is a shell.
    private final class Ways implements Places {
        private Consumer<Section> go = _ -> {};

        @Override
        public void units(UnitFilter filter) {
            units.model().show(filter);
            go.accept(Section.UNITS);
        }

        @Override
        public void unit(long id) {
            units.model().show(id);
            go.accept(Section.UNITS);
        }

        @Override
        public void imports() {
            go.accept(Section.IMPORT);
        }

        @Override
        public void labels(WhichUnits which) {
            go.accept(Section.LABELS);
        }

        @Override
        public void settings() {
            go.accept(Section.SETTINGS);
        }

        @Override
        public void product(long id) {
            settings.product(id);
            go.accept(Section.SETTINGS);
        }
    }
}
