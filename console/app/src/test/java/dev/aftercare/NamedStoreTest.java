package dev.aftercare;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.cli.TestTerminal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/// A local store that is named on the command line.
class NamedStoreTest {
    @TempDir Path folder;
    private String err = "";

    @Test
    void aMistypedStoreIsRefusedAndNotMade() {
        for (var command : new String[] {"units list", "import", "serve", "database check"}) {
            var typed = command.equals("import") ? "import " + anyFile() : command;
            assertThat(run((typed + " --store typo").split(" "))).as(typed).isEqualTo(3);
            assertThat(err)
                    .isEqualTo(
                            "There is no store in %1$s. `aftercare catalog import FILE --store %1$s`"
                                            .formatted(folder.resolve("typo"))
                                    + " makes one.\n");
        }
        assertThat(folder.resolve("typo")).doesNotExist();
    }

    @Test
    void anAddressOfSomethingElseBecomesNoFolder() {
        for (var address : new String[] {"jdbc:postgres://host/db", "postgresql://host/db"}) {
            assertThat(run("catalog", "import", anyFile(), "--store", address)).isEqualTo(2);
            assertThat(err).contains("\"" + address + "\" is no database that can be used");
        }
        assertThat(folder).isDirectoryNotContaining("glob:**:*");
    }

    @Test
    void theCatalogueMakesTheStoreItIsBroughtInto() {
        var products = Path.of("../../sample-data/products.xlsx").toAbsolutePath().toString();
        assertThat(run("catalog", "import", products, "--store", "new")).isZero();
        assertThat(run("catalog", "list", "--store", "new")).isZero();
    }

    @Test
    void withoutANamedOneTheStoreInTheDataFolderIsMade() {
        assertThat(run("catalog", "list")).isZero();
        assertThat(folder.resolve("data/aftercare.mv.db")).exists();
    }

    @Test
    void aFileIsNoStoreAndCalledAFile() {
        assertThat(run("units", "list", "--store", anyFile())).isEqualTo(3);
        assertThat(err)
                .isEqualTo(
                        folder.resolve("any.csv")
                                + " is a file. A store is a folder: name one with --store.\n");
    }

    private String anyFile() {
        try {
            Files.writeString(folder.resolve("any.csv"), "Serial number\nA1\n");
            return "any.csv";
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private int run(String... arguments) {
        var typed = TestTerminal.in(folder);
        var computer =
                new Computer(Map.of(), "kim", folder.resolve("data"), false, _ -> Optional.empty());
        var wiring = new Wiring(typed.terminal(), computer, arguments);
        int exitCode =
                Aftercare.commandLine(typed.terminal(), wiring, wiring, computer.logs())
                        .execute(arguments);
        err = typed.err().toString();
        return exitCode;
    }
}
