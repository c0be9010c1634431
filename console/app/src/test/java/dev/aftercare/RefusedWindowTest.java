package dev.aftercare;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.cli.StoreOption;
import dev.aftercare.cli.TestTerminal;
import dev.aftercare.progress.Stop;
import dev.aftercare.ui.Person;
import dev.aftercare.ui.WindowTest;
import dev.aftercare.ui.drawing.Picture;

import javafx.scene.control.Labeled;
import javafx.stage.Window;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// The window where its store is not to be had: it says why, and tries again.
@WindowTest
class RefusedWindowTest {
    @TempDir Path folder;
    private final Person person = new Person();
    private final Stop stop = new Stop();
    private final List<Process> started = new ArrayList<>();

    @Test
    void aStoreThatAnotherProcessServesIsOpenedOnceThatHasEnded() throws Exception {
        var store = folder.resolve("store");
        var holder = hold(store);
        var ended = window(store);
        until("why not", () -> says("process " + holder.pid()));
        picture("failure-store-held");
        holder.getOutputStream().close();
        assertThat(holder.waitFor()).isZero();
        person.clickOn("#again");
        until("the console", () -> person.lookup(".navigation").tryQuery().isPresent());
        stop.ask();
        assertThat(exitCode(ended)).isZero();
    }

    @Test
    void aStoreThatIsDamagedIsLeftAsItIs() throws Exception {
        var store = Files.createDirectories(folder.resolve("store"));
        var file = store.resolve("aftercare.mv.db");
        Files.write(file, new byte[20_000]);
        var ended = window(store);
        until("why not", () -> says("They were left as they are."));
        picture("failure-store-damaged");
        person.clickOn("#close");
        assertThat(exitCode(ended)).isEqualTo(3);
        assertThat(Files.readAllBytes(file)).isEqualTo(new byte[20_000]);
    }

    @Test
    void aSharedDatabaseThatDoesNotAnswerIsSaid() throws Exception {
        var ended = window("jdbc:postgresql://127.0.0.1:1/aftercare");
        until("why not", () -> says("The shared database does not answer"));
        picture("failure-no-database");
        person.clickOn("#close");
        assertThat(exitCode(ended)).isOne();
    }

    private CompletableFuture<Integer> window(Path store) {
        return window(store.toString());
    }

    private CompletableFuture<Integer> window(String store) {
        var typed = TestTerminal.in(folder, stop);
        var computer =
                new Computer(
                        Map.of("PGPASSWORD", ""),
                        "kim",
                        folder.resolve("data"),
                        true,
                        _ -> Optional.empty());
        return CompletableFuture.supplyAsync(
                () -> new Wiring(typed.terminal(), computer).window(StoreOption.of(store)),
                Thread.ofPlatform().daemon()::start);
    }

    private static int exitCode(CompletableFuture<Integer> ended)
            throws InterruptedException, ExecutionException, TimeoutException {
        return ended.get(1, TimeUnit.MINUTES);
    }

    private Process hold(Path store) throws IOException {
        var process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:TieredStopAtLevel=1",
                                "-Duser.home=" + folder,
                                "-cp",
                                System.getProperty("java.class.path"),
                                HoldStore.class.getName(),
                                store.toString())
                        .start();
        started.add(process);
        assertThat(process.inputReader().readLine()).isEqualTo("held by job");
        return process;
    }

    private boolean says(String part) {
        return person.lookup(node -> node instanceof Labeled one && one.getText().contains(part))
                .tryQuery()
                .isPresent();
    }

    private static void until(String what, Callable<Boolean> holds) throws TimeoutException {
        try {
            WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, holds);
        } catch (TimeoutException e) {
            throw new TimeoutException(what);
        }
    }

    private void picture(String name) throws IOException {
        var screenshots = Files.createDirectories(Path.of("target", "screenshots"));
        var file = screenshots.resolve(name + ".png");
        var scene =
                person.listWindows().stream()
                        .filter(Window::isShowing)
                        .map(Window::getScene)
                        .findFirst()
                        .orElseThrow();
        person.interact(() -> Picture.write(scene.snapshot(null), file));
        assertThat(file).isNotEmptyFile();
    }

    @AfterEach
    void endAll() {
        started.forEach(Process::destroyForcibly);
        stop.ask();
        person.interact(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
    }
}
