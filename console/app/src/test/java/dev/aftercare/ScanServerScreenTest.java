package dev.aftercare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftercare.database.Database;
import dev.aftercare.ui.scan.ServerSettings;

import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.util.concurrent.TimeoutException;

/// The scan server's switch, and a unit's page on a phone, as a person uses them.
class ScanServerScreenTest extends PhoneScreenTest {
    private final int port = freePort();

    @Override
    void fill(Database database) {
        super.fill(database);
        new ServerSettings("127.0.0.1", port, false).write(settings(database));
    }

    private static Path settings(Database database) {
        return database.filesFolder().orElseThrow().resolveSibling("scan-server.properties");
    }

    private static int freePort() {
        try (var free = new ServerSocket(0)) {
            return free.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private URI server() {
        return URI.create("http://127.0.0.1:" + port + "/");
    }

    @Test
    void whoRegistersByPhoneIsOnTheScreenWithoutARefresh() throws TimeoutException, IOException {
        openThePaneOf(SERIAL);
        person.clickOn("#scan-server");
        until("it is on", () -> shows("Scan server on :" + port));
        until("where it answers is shown", () -> shows("http://127.0.0.1:" + port + "/"));
        var page = page(SERIAL, server());
        assertThat(phone.page(page).text()).contains("A300");
        until("the visit is counted", () -> visits().startsWith("1 visit since 2026-03-01 "));
        assertThat(shows("Running, this computer only")).isTrue();
        screen("scan-server", this::openAgain);

        var answer = phone.register(page, "ann@mail.example", "2026-02-20");
        long answered = System.nanoTime();
        assertThat(answer.statusCode()).isEqualTo(303);
        untilOnScreen("ann@mail.example", answered, "One process");

        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.S);
        until("it is off", () -> shows("Scan server off"));
        assertThatThrownBy(() -> phone.open(page)).isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void anAddressThatIsTakenOrWrongIsSaidAndAnotherRemembered()
            throws TimeoutException, IOException {
        until("three are listed", () -> table().getItems().size() == 3);
        try (var taken = new ServerSocket(port, 1, java.net.InetAddress.getLoopbackAddress())) {
            person.clickOn("#scan-server");
            until("why not", () -> says("already. End that one, or choose another port."));
            assertThat(shows("Scan server off")).isTrue();
            screen("scan-server-taken", this::openAgain);
            type("#server-port", "70000");
            until("wrong", () -> shows("70,000 is not between 1 and 65,535."));
            type("#server-port", "8o");
            until("wrong", () -> shows("\"8o\" is no whole number."));
            type("#server-port", String.valueOf(taken.getLocalPort()));
            type("#server-host", "192.0.2.200");
            until("whose", () -> says("192.0.2.200 is no address of this computer."));
        }
        type("#server-host", "0.0.0.0");
        until("it is on", () -> shows("Scan server on :" + port));
        until("it warns", () -> says("it goes over plain HTTP"));
        assertThat(phone.open(page(SERIAL, server())).statusCode()).isEqualTo(200);
        screen("scan-server-open", this::openAgain);
        assertThat(ServerSettings.read(settings(database())))
                .isEqualTo(new ServerSettings("0.0.0.0", port, false));
        person.clickOn("#server-at-start");
        until("it is remembered", () -> ServerSettings.read(settings(database())).atStart());
    }

    @Test
    void itHasAPlaceInTheNavigation() throws TimeoutException, IOException {
        until("three are listed", () -> table().getItems().size() == 3);
        person.clickOn("#go-SCAN_SERVER");
        until("its page", () -> there("#scan-server-page"));
        until("how it stands", () -> says("Phones are not answered"));
        pictures("scan-server-page");
        person.clickOn("#server-toggle");
        until("it is on", () -> shows("Scan server on :" + port));
    }

    @Test
    void aUnitsPageIsOnAPhoneUntilItIsClosedAndIsNoScan() throws TimeoutException, IOException {
        openThePaneOf(SERIAL);
        person.clickOn("#on-my-phone");
        until("it warns", () -> says("anybody in this network"));
        until("where", () -> !person.lookup("#phone-open").query().isDisabled());
        screen("on-my-phone-warning");
        person.clickOn("#phone-open");
        until("the code", () -> there("#phone-address"));
        var address = person.lookup("#phone-address").queryLabeled().getText();
        assertThat(address)
                .matches("http://[0-9.:]+/01/09506000134352/21/" + SERIAL + "\\?t=.{17}");
        assertThat(shows("30 minutes left")).isTrue();
        screen("on-my-phone");
        assertThat(phone.page(address).text()).contains("A300", SERIAL);
        assertThat(scans()).isZero();

        person.clickOn("#phone-leave");
        until("a word stays", () -> shows("On a phone, 30 min"));
        assertThat(phone.register(address, "ann@mail.example", "2026-02-20").statusCode())
                .isEqualTo(303);
        untilOnScreen("ann@mail.example", System.nanoTime(), "By the page on my phone");
        assertThat(scans()).isZero();
        person.clickOn("#phone-chip");
        until("closed", () -> !there("#phone-chip"));
        until("nobody answers", () -> isRefused(address));
    }

    private void openAgain() {
        person.type(KeyCode.ESCAPE).clickOn("#scan-server-more");
    }

    private boolean isRefused(String address) {
        try {
            phone.open(address);
            return false;
        } catch (UncheckedIOException _) {
            return true;
        }
    }

    private long scans() {
        return inTheBackground(
                () ->
                        database()
                                .read(
                                        session ->
                                                dev.aftercare.database.sql.Sql.of(
                                                                "select sum(scans) from unit_life")
                                                        .number(session)));
    }

    private void type(String field, String text) {
        person.interact(() -> person.lookup(field).queryAs(TextInputControl.class).setText(text));
        person.clickOn(field).type(KeyCode.ENTER);
    }

    private String visits() {
        return person.lookup(".server-panel").lookup(".secondary").queryLabeled().getText();
    }

    @AfterEach
    void hangUp() {
        phone.close();
    }
}
