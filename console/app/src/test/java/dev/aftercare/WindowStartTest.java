package dev.aftercare;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.cli.TestTerminal;
import dev.aftercare.cli.Typed;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
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
    void forTheWindowAloneItIsTheSameWithoutCommands() {
        assertThat(run()).isEqualTo(3);
        assertThat(run("--store", folder + "/shop")).isEqualTo(3);
        assertThat(Files.exists(folder.resolve("shop"))).isFalse();
    }

    private int run(String... words) {
        var typed = TestTerminal.in(folder);
        var computer =
                new Computer(Map.of(), "kim", folder.resolve("data"), false, _ -> Optional.empty());
        var wiring = new Wiring(typed.terminal(), computer);
        int exitCode = Aftercare.run(typed.terminal(), wiring, wiring, computer.logs(), words);
        assertThat(typed.err().toString()).contains("no display").contains("aftercare --help");
        return exitCode;
    }

    @Test
    void whatOpensAWindowIsKnownBeforeTheCommandIsRead() {
        assertThat(Typed.of().mayOpenWindow()).isTrue();
        assertThat(Typed.of("--store", "shop").mayOpenWindow()).isTrue();
        assertThat(Typed.of("demo", "--serve").mayOpenWindow()).isTrue();
        assertThat(Typed.of("--store", "shop", "units", "list").mayOpenWindow()).isFalse();
        assertThat(Typed.of("demo", "--no-window").mayOpenWindow()).as("opens none").isFalse();
        assertThat(Typed.of("units", "list").mayOpenWindow()).isFalse();
        assertThat(Typed.of("--help").mayOpenWindow()).isFalse();
    }

    @Test
    void noCommandIsMadeWhereNoneCanBeMeant() {
        assertThat(store()).hasValue("");
        assertThat(store("--store", "./shop")).hasValue("./shop");
        assertThat(store("--store", "C:\\shop")).hasValue("C:\\shop");
        assertThat(store("--store", "jdbc:postgresql://db/shop"))
                .hasValue("jdbc:postgresql://db/shop");
        assertThat(store("--store", "jdbc:postgres://db/shop")).as("a slip").isEmpty();
        assertThat(store("--store", "units")).as("a command").isEmpty();
        assertThat(store("--store", "--help")).as("an option").isEmpty();
        assertThat(store("--store", "@/shop")).as("a file of arguments").isEmpty();
        assertThat(store("--store", "/shop", "--user", "kim")).isEmpty();
        assertThat(store("demo")).isEmpty();
    }

    /// Empty text where none is named.
    private static Optional<String> store(String... words) {
        return Typed.of(words)
                .windowAlone()
                .map(option -> Objects.requireNonNullElse(option.store(), ""));
    }
}
