package dev.aftercare;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.actor.Actor;
import dev.aftercare.database.Database;
import dev.aftercare.texts.Texts;
import dev.aftercare.ui.background.Background;
import dev.aftercare.ui.background.News;
import dev.aftercare.ui.kit.Kept;
import dev.aftercare.ui.kit.Workplace;
import dev.aftercare.ui.kit.table.Rehearsal;
import dev.aftercare.ui.shell.Section;

import javafx.application.Platform;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Locale;

/// The list of units, and the pane of one, gone through behind the shell with made-up units.
class UnitsRehearsalTest extends ScreenTest {

    @Override
    Section section() {
        return Section.SETTINGS;
    }

    @Override
    void fill(Database database) {}

    @Test
    void allOfItIsGoneThrough() {
        var trouble = new ArrayList<Throwable>();
        var atOnce = new Background((_, work) -> work.run(), Runnable::run, trouble::add);
        var units = inTheBackground(() -> units(atOnce));
        var play = new ArrayList<Rehearsal.Play<?>>();
        person.interact(
                () -> {
                    var played = units.play(made().shell());
                    play.add(played);
                    var shown = person.window(0).getScene().getRoot();
                    new Rehearsal<>(atOnce, () -> played).begin(shown);
                });
        assertThat(trouble).isEmpty();
        assertThat(play.getFirst().table().lookupAll(".table-row-cell")).hasSizeGreaterThan(10);
    }

    private UnitWiring units(Background background) {
        return new UnitWiring(
                database(),
                new Actor.Person("ingrid"),
                new Texts(Locale.ENGLISH),
                background,
                new News(database().changes(), Platform::runLater),
                new Workplace(chosen, Kept.in(lists, background), folder),
                places());
    }
}
