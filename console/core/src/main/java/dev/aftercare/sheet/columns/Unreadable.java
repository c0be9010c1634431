package dev.aftercare.sheet.columns;

import java.util.List;

/// A cell holds no such value: the key of the sentence that says so, and what it names.
public final class Unreadable extends Exception {
    private static final long serialVersionUID = 1;

    private final String key;
    private final transient List<Object> args;

    public Unreadable(String key, Object... args) {
        super(key);
        this.key = key;
        this.args = List.of(args);
    }

    String key() {
        return key;
    }

    List<Object> args() {
        return args;
    }
}
