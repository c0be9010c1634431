package dev.aftercare.cli;

import dev.aftercare.database.Location;
import dev.aftercare.problem.Refusal;
import dev.aftercare.problem.Refused;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;

/// Where a command is at work: the terminal it was typed in, and the store that was named there.
public record Desk(Terminal terminal, Stores stores, StoreOption store) {

    /// As [Stores#use], on the store that was named; makes it if there is none.
    public <T> T make(Function<Stores.Open, T> work) {
        return stores.use(store, work);
    }

    /// As [Stores#use], on the store that was named.
    ///
    /// @throws Refused if one was named that is not there: perhaps it is mistyped
    public <T> T use(Function<Stores.Open, T> work) {
        mustBeThere();
        return stores.use(store, work);
    }

    /// As [Stores#hold], on the store that was named.
    ///
    /// @throws Refused if one was named that is not there
    public <T> T hold(Function<Stores.Open, T> work) {
        mustBeThere();
        return stores.hold(store, work);
    }

    /// As [Stores#migrate], for the database that was named.
    public boolean migrate() {
        return stores.migrate(store);
    }

    private void mustBeThere() {
        var named = store.store();
        if (named != null && !SharedLogin.isMeant(named)) {
            var folder = terminal.file(Path.of(named));
            if (!Files.isRegularFile(folder) && !new Location.Local(folder).mayBeThere()) {
                throw new Refused(new Refusal.StoreMissing(folder));
            }
        }
    }

    /// To be thrown when something was typed wrongly, before a store is opened.
    public ParameterException usage(CommandSpec command, String key, Object... args) {
        return new ParameterException(command.commandLine(), terminal.texts().get(key, args));
    }

    /// A number as typed for an option.
    ///
    /// @throws ParameterException unless the number is between two others, both included
    public int between(CommandSpec command, String option, int typed, int least, int most) {
        if (typed < least || typed > most) {
            throw usage(command, "usage.between", option, least, most, typed);
        }
        return typed;
    }

    /// A file that is to be read.
    ///
    /// @throws ParameterException if there is no such file
    public Path existing(CommandSpec command, Path typed) {
        var file = terminal.file(typed);
        if (!Files.isRegularFile(file)) {
            var why = Files.isDirectory(file) ? "usage.folder" : "usage.noFile";
            throw usage(command, why, file);
        }
        return file;
    }
}
