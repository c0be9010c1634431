package dev.aftercare;

import dev.aftercare.actor.Actor;
import dev.aftercare.database.Database;
import dev.aftercare.database.Location;
import dev.aftercare.database.Surroundings;
import dev.aftercare.texts.Texts;
import dev.aftercare.ui.background.Background;
import dev.aftercare.ui.background.News;
import dev.aftercare.ui.drawing.Picture;
import dev.aftercare.ui.look.Theme;
import dev.aftercare.ui.shell.ShellViewModel;

import javafx.application.Platform;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.concurrent.FutureTask;

final class LookAtScreens {
    public static void main(String[] args) throws Exception {
        Locale.setDefault(Locale.ENGLISH);
        var drawing = new FutureTask<>(() -> draw(Path.of(args[0]), Path.of(args[1])), true);
        Platform.startup(drawing);
        try {
            drawing.get();
        } catch (Exception e) {
            e.printStackTrace();
            System.exit(1);
        }
        Platform.exit();
        System.exit(0);
    }

    private static void draw(Path store, Path out) {
        try (var db =
                Database.open(
                        new Location.Local(store),
                        new Surroundings(Clock.systemUTC(), Runnable::run, () -> false))) {
            Theme.loadFonts();
            for (var theme : Theme.values()) {
                var background =
                        new Background(
                                Runnable::run,
                                Runnable::run,
                                t -> {
                                    t.printStackTrace();
                                });
                var news = new News(db.changes(), Runnable::run);
                var made =
                        new Screens(
                                        db,
                                        new Actor.ComputerUser("ingrid"),
                                        new Texts(Locale.ENGLISH),
                                        background,
                                        news)
                                .make(
                                        new ShellViewModel.Where(
                                                false, "", "ingrid solheim", "v0.1"));
                var p = new Picture(made.shell().build(), theme);
                var table = (javafx.scene.control.TableView<?>) p.root().lookup("#units");
                table.getSelectionModel().select(2200);
                ((javafx.scene.control.TableView<?>) table).scrollTo(2190);
                p.dress(theme);
                p.writeTo(out.resolve("units-" + theme.name().toLowerCase(Locale.ROOT) + ".png"));
            }
        }
    }
}
