package dev.aftercare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.aftercare.actor.Actor;
import dev.aftercare.printing.LabelKeys;
import dev.aftercare.printing.orders.LabelChoice;
import dev.aftercare.printing.orders.Output;
import dev.aftercare.printing.orders.PrintOrder;
import dev.aftercare.printing.runs.PrintRuns;
import dev.aftercare.printing.runs.RunRow;
import dev.aftercare.problem.Refusal;
import dev.aftercare.problem.Refused;
import dev.aftercare.progress.Progress;
import dev.aftercare.texts.Texts;
import dev.aftercare.units.WhichUnits;

import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;

/// What fails below the window on this computer, and the sentence for it.
@Isolated // a full disk is full for the whole JVM
class StoreFailureScreenTest extends PhoneScreenTest {
    private final WindowTrouble trouble =
            new WindowTrouble(new Texts(Locale.ENGLISH), Path.of("target"));

    @Override
    void failed(Throwable failure) {
        trouble.accept(failure);
    }

    @BeforeEach
    void watch() {
        person.interact(
                () -> {
                    trouble.through(made().shell(), made().connection()::notice);
                    made().connection().begin();
                });
    }

    @Test
    void aFullDiskIsSaidAndWhatWasTypedIsSavedOnceThereIsRoom()
            throws TimeoutException, IOException {
        openThePaneOf(SERIAL);
        person.clickOn("#register");
        until("its first field", () -> there("#form-contact") && focused("#form-contact"));
        person.write("ann@mail.example");
        try (var _ = new FullDisk()) {
            person.clickOn("#form-do");
            until("it is said", () -> told("its disk is full, or fails"));
        }
        until("who pressed it can press it again", () -> focused("#form-do"));
        assertThat(typed()).isEqualTo("ann@mail.example");
        screen("failure-disk-full");

        until("the store answers", () -> !there("#connection-lost"));
        until("it is said once", () -> told("The database answers again."));
        assertThat(told("its disk is full, or fails")).isFalse();
        person.clickOn("#form-do");
        until("the form is gone", () -> !there("#form-contact"));
        until(
                "it is hers",
                () ->
                        table().getItems().stream()
                                .anyMatch(line -> "ann@mail.example".equals(line.owner())));
    }

    @Test
    void aPrintFolderThatMayNotBeWrittenIsSaidAndNoUnitHasALabel()
            throws TimeoutException, IOException {
        var nobodyWrites = Path.of("/proc/self");
        assumeThat(nobodyWrites).as("a folder that even root cannot write").isDirectory();
        openThePaneOf(SERIAL);
        var runs = inTheBackground(() -> new PrintRuns(database(), new LabelKeys(database()), "1"));
        var no = inTheBackground(() -> catchThrowable(() -> print(runs, nobodyWrites)));
        assertThat(no)
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused ->
                                assertThat(refused.refusal())
                                        .isEqualTo(new Refusal.FolderUnwritable(nobodyWrites)));
        person.interact(() -> failed(no));
        until("it is said", () -> told("the folder /proc/self may not be written"));
        screen("failure-print-folder");
        assertThat(inTheBackground(() -> runs.newest(1)))
                .extracting(RunRow::state)
                .containsExactly(RunRow.State.RELEASED);
    }

    private static void print(PrintRuns runs, Path folder) {
        var order =
                new PrintOrder(
                        new WhichUnits.OfBatch("january"),
                        new LabelChoice("a4-3x8", null, 1, 300),
                        null,
                        new Output(folder.resolve("labels.pdf"), false));
        runs.print(new Actor.Person("kim"), order, Progress.silent());
    }

    @Test
    void whoClosesTheWindowIsAskedOnceAboutWhatTheyTyped() throws TimeoutException, IOException {
        var left = new AtomicInteger();
        openThePaneOf(SERIAL);
        close(left);
        assertThat(left).as("nothing is typed").hasValue(1);

        person.clickOn("#register");
        until("its first field", () -> there("#form-contact") && focused("#form-contact"));
        person.write("ann@mail.example");
        close(left);
        until("it asks", () -> shows("Close Aftercare?"));
        screen("leave");
        close(left);
        assertThat(left).as("pressing twice is no answer").hasValue(1);
        assertThat(there("#leave-stay")).isTrue();
        person.type(KeyCode.ESCAPE);
        until("it stays", () -> !there("#leave-stay"));
        assertThat(typed()).isEqualTo("ann@mail.example");
        assertThat(left).hasValue(1);

        close(left);
        until("it asks again", () -> there("#leave-do"));
        person.clickOn("#leave-do");
        assertThat(left).hasValue(2);
    }

    private void close(AtomicInteger left) {
        person.interact(() -> made().shell().leave(left::incrementAndGet));
    }

    private String typed() {
        return person.lookup("#form-contact").queryAs(TextInputControl.class).getText();
    }
}
