package dev.aftercare.cli;

import java.util.List;
import java.util.Optional;

/// What was typed behind the program's name, as far as it is known without the tree of commands:
/// making that takes half as long as showing the window, which needs none of it.
public record Typed(List<String> words) {
    private static final String STORE = "--store";

    public static Typed of(String... words) {
        return new Typed(List.of(words));
    }

    /// Whether it may open a window.
    public boolean mayOpenWindow() {
        return words.isEmpty()
                || (words.getFirst().equals("demo") && !words.contains("--no-window"))
                || isStoreAlone();
    }

    /// The store of the window that is all it asks for. Empty where only the tree can tell: what is
    /// neither a path nor an address may be the name of a command, an option, or a file of
    /// arguments.
    public Optional<StoreOption> windowAlone() {
        if (words.isEmpty()) {
            return Optional.of(StoreOption.none());
        }
        return isStoreAlone() && isPathOrAddress(words.getLast())
                ? Optional.of(StoreOption.of(words.getLast()))
                : Optional.empty();
    }

    private boolean isStoreAlone() {
        return words.size() == 2 && words.getFirst().equals(STORE);
    }

    private static boolean isPathOrAddress(String word) {
        return !word.startsWith("-")
                && !word.startsWith("@")
                && !SharedLogin.isAnotherAddress(word)
                && (word.contains("/") || word.contains("\\"));
    }
}
