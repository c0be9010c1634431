package dev.aftercare.cli;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/// Which store a command works on: said before or after the command's name.
public final class StoreOption {

    /// A store as it was typed; something was.
    record Named(String typed) {}

    @Option(
            names = "--store",
            scope = ScopeType.INHERIT,
            paramLabel = "DIR|URL",
            description = {
                "Folder of a local store, or jdbc:postgresql://HOST/DATABASE.",
                "A folder without a store becomes one by `catalog import` alone.",
                "Without it: the store in your data folder; for `demo` a new one of its own."
            })
    private @Nullable Named store;

    @Option(
            names = "--user",
            scope = ScopeType.INHERIT,
            paramLabel = "LOGIN",
            description = {
                "Login of a shared database; without it PGUSER, else your name on this computer.",
                "Its password: PGPASSWORD, else the password file, else you are asked."
            })
    private @Nullable String user;

    /// What stands there where it was not typed.
    public static StoreOption none() {
        return new StoreOption();
    }

    /// As if it had been typed.
    public static StoreOption of(String store) {
        var typed = new StoreOption();
        typed.store = new Named(store);
        return typed;
    }

    public @Nullable String store() {
        return store == null ? null : store.typed;
    }

    public @Nullable String user() {
        return user;
    }
}
