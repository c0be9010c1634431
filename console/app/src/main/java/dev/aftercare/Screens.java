package dev.aftercare;

import dev.aftercare.actor.Actor;
import dev.aftercare.database.Database;
import dev.aftercare.texts.Texts;
import dev.aftercare.ui.background.Background;
import dev.aftercare.ui.background.News;
import dev.aftercare.ui.kit.Screen;
import dev.aftercare.ui.kit.Surface;
import dev.aftercare.ui.shell.Section;
import dev.aftercare.ui.shell.Shell;
import dev.aftercare.ui.shell.ShellViewModel;
import dev.aftercare.ui.units.UnitDeeds;
import dev.aftercare.ui.units.UnitReading;
import dev.aftercare.ui.units.UnitsView;
import dev.aftercare.ui.units.UnitsViewModel;

import java.util.List;

/// Puts the window's content together, for one database and who sits before it.
final class Screens {
    private static final List<Section> SECTIONS = List.of(Section.UNITS);

    private final Database database;
    private final Actor actor;
    private final Texts texts;
    private final Background background;
    private final News news;

    Screens(Database database, Actor actor, Texts texts, Background background, News news) {
        this.database = database;
        this.actor = actor;
        this.texts = texts;
        this.background = background;
        this.news = news;
    }

    /// The shell and what it is steered by.
    record Made(Shell shell, ShellViewModel model) {}

    Made make(ShellViewModel.Where where) {
        var model = new ShellViewModel(SECTIONS, where);
        return new Made(new Shell(model, texts, background, this::screen), model);
    }

    private Screen screen(Section section, Surface surface) {
        return switch (section) {
            case UNITS -> units(surface);
            case OVERVIEW, IMPORT, LABELS, SETTINGS ->
                    throw new IllegalArgumentException(section.name());
        };
    }

    private Screen units(Surface surface) {
        var model = new UnitsViewModel(new UnitReading(database), background, news);
        return new UnitsView(model, new UnitDeeds(database, actor, background), texts, surface);
    }
}
