package dev.aftercare;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.actor.Actor;
import dev.aftercare.database.ChangePoller;
import dev.aftercare.database.Database;
import dev.aftercare.database.Engine;
import dev.aftercare.database.Location;
import dev.aftercare.database.TestPostgres;
import dev.aftercare.owners.CallerDraft;
import dev.aftercare.owners.Registrations;
import dev.aftercare.scan.ScanServer;
import dev.aftercare.texts.Texts;
import dev.aftercare.ui.shell.ShellViewModel.Where;

import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.TimeoutException;

/// The console on a shared database: phones are answered elsewhere, and the way to the database may
/// break.
class SharedDatabaseScreenTest extends PhoneScreenTest {
    private static final Duration BETWEEN_POLLS = Duration.ofSeconds(1);

    private final Engine.Logins logins = TestPostgres.copyOfTheTemplate();
    private final Cable cable = cable((Location.Shared) logins.staff());
    private final WindowTrouble trouble =
            new WindowTrouble(new Texts(Locale.ENGLISH), Path.of("target"));
    private @Nullable ChangePoller poller;

    private static Cable cable(Location.Shared to) {
        try {
            return new Cable(URI.create(to.url().substring("jdbc:".length())).getPort());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    Location location(Path store) {
        var direct = (Location.Shared) logins.staff();
        return new Location.Shared(
                direct.url().replaceFirst(":\\d+/", ":" + cable.port() + "/"),
                direct.user(),
                direct.password(),
                direct.group());
    }

    @Override
    Where where() {
        return new Where(true, "jdbc:postgresql://db.maker.example/aftercare", "kim", "v0.1");
    }

    @Override
    void fill(Database database) {
        super.fill(database);
        poller = new ChangePoller(database, BETWEEN_POLLS);
    }

    @Override
    void failed(Throwable failure) {
        trouble.accept(failure);
    }

    @Test
    void whoRegistersAtAnotherServerIsOnTheScreenWithoutARefresh() throws TimeoutException {
        openThePaneOf(SERIAL);
        var elsewhere = inTheBackground(() -> open(logins.scan()));
        try (var server = inTheBackground(() -> new ScanServer(elsewhere, "127.0.0.1", 0))) {
            var page = page(SERIAL, server.address());
            var answer = phone.register(page, "ann@mail.example", "2026-02-20");
            long answered = System.nanoTime();
            assertThat(answer.statusCode()).isEqualTo(303);
            untilOnScreen("ann@mail.example", answered, "Two processes on PostgreSQL");
            phone.close();
        }
    }

    @Test
    void phonesAreAnsweredElsewhereAndAPreviewSavesNothing() throws TimeoutException, IOException {
        openThePaneOf(SERIAL);
        person.clickOn("#scan-server");
        var command =
                "aftercare serve --store jdbc:postgresql://db.maker.example/aftercare"
                        + " --user SCAN_LOGIN";
        until("it says how", () -> shows(command));
        screen(
                "scan-server-shared",
                () -> person.type(KeyCode.ESCAPE).clickOn("#scan-server-more"));
        person.type(KeyCode.ESCAPE).clickOn("#on-my-phone");
        until("where", () -> there("#phone-open") && !disabled("#phone-open"));
        assertThat(says("what is sent from it is not saved")).isTrue();
        person.clickOn("#phone-open");
        until("the code", () -> there("#phone-address"));
        var address = person.lookup("#phone-address").queryLabeled().getText();
        assertThat(phone.page(address).text()).contains("A300", SERIAL);
        assertThat(phone.register(address, "ann@mail.example", "2026-02-20").statusCode())
                .isEqualTo(403);
        person.clickOn("#phone-end");
        until("closed", () -> !there("#phone-chip") && !there("#phone-address"));
    }

    @Test
    void aLostConnectionIsSaidKeepsWhatWasTypedAndComesBackByItself()
            throws TimeoutException, IOException {
        person.interact(
                () -> {
                    trouble.through(made().shell(), made().connection()::notice);
                    made().connection().begin();
                });
        openThePaneOf(SERIAL);
        person.clickOn("#register");
        until("its first field", () -> there("#form-contact") && focused("#form-contact"));
        person.write("ann@mail.example");
        cable.pullOut();
        long gone = System.nanoTime();
        until("it is said", () -> there("#connection-lost"));
        measured("lost, until it was said", System.nanoTime() - gone);
        person.clickOn("#form-do");
        until("the form may be sent again", () -> !disabled("#form-do"));
        assertThat(typed("#form-contact")).isEqualTo("ann@mail.example");
        assertThat(there("#connection-lost")).isTrue();
        screen("failure-connection-lost");
        registerAnotherMeanwhile();

        cable.putIn();
        long there = System.nanoTime();
        until("it is back", () -> !there("#connection-lost"));
        measured("back, until it was said", System.nanoTime() - there);
        until("a word about it", () -> told("The database answers again"));
        assertThat(typed("#form-contact")).isEqualTo("ann@mail.example");
        person.clickOn("#form-do");
        until("the form is gone", () -> !there("#form-contact"));
        until("it is hers", () -> "ann@mail.example".equals(owner(SERIAL)));
        until("what others did is there", () -> "ben@mail.example".equals(owner("A3-26-000001")));
    }

    /// By somebody whose connection holds.
    private void registerAnotherMeanwhile() {
        inTheBackground(
                () -> {
                    var direct = open(logins.staff());
                    return new Registrations(direct)
                            .register(
                                    new Actor.Person("kim"),
                                    unitId("A3-26-000001"),
                                    new CallerDraft("ben@mail.example", "", "2026-02-20")
                                            .registration());
                });
    }

    private long unitId(String serial) {
        return table().getItems().stream()
                .filter(line -> line.unit().serial().equals(serial))
                .findFirst()
                .orElseThrow()
                .unit()
                .id();
    }

    private String owner(String serial) {
        return table().getItems().stream()
                .filter(line -> line.unit().serial().equals(serial))
                .findFirst()
                .map(line -> line.owner())
                .orElse("");
    }

    private String typed(String field) {
        return person.lookup(field).queryAs(TextInputControl.class).getText();
    }

    private boolean disabled(String query) {
        return person.lookup(query).query().isDisabled();
    }

    @AfterEach
    void hangUp() {
        phone.close();
        Objects.requireNonNull(poller).close();
    }

    @Override
    void closed() {
        cable.close();
        TestPostgres.leave(logins);
    }
}
