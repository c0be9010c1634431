package dev.aftercare;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.cli.TestTerminal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/// Without a command the window is opened, where there is a screen.
class WindowStartTest {
    @TempDir private Path folder;

    @Test
    void withoutAScreenItSaysWhatWorksWithoutAndLeavesNoStore() {
        var typed = TestTerminal.in(folder);
        var computer =
                new Computer(Map.of(), "kim", folder.resolve("data"), false, _ -> Optional.empty());
        var wiring = new Wiring(typed.terminal(), computer);
        var line = Aftercare.commandLine(typed.terminal(), wiring, wiring, computer.logs());
        assertThat(line.execute()).isEqualTo(3);
        assertThat(typed.err().toString()).contains("no display").contains("aftercare --help");
        assertThat(Files.exists(folder.resolve("data"))).isFalse();
    }

    @Test
    void whatOpensAWindowIsKnownBeforeTheCommandIsRead() {
        assertThat(Aftercare.mayOpenWindow()).isTrue();
        assertThat(Aftercare.mayOpenWindow("--store", "shop")).isTrue();
        assertThat(Aftercare.mayOpenWindow("demo", "--serve")).isTrue();
        assertThat(Aftercare.mayOpenWindow("--store", "shop", "units", "list")).isFalse();
        assertThat(Aftercare.mayOpenWindow("demo", "--no-window")).as("opens none").isFalse();
        assertThat(Aftercare.mayOpenWindow("units", "list")).isFalse();
        assertThat(Aftercare.mayOpenWindow("--help")).isFalse();
    }
}
