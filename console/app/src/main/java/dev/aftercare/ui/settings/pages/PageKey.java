package dev.aftercare.ui.settings.pages;

/// What a page may do by a key.
public enum PageKey {
    /// Saves what is typed, saying that it did; pressed only where something is typed.
    SAVE("save", "Shortcut+Enter", "ui.edit.save"),

    /// Begins something new.
    ADD("new", "Shortcut+N", "ui.settings.new"),

    /// Goes to the field that narrows its list.
    FILTER("filter", "/", "ui.units.key.filter");

    public final String id;
    public final String keys;

    /// Key of what it does.
    public final String words;

    PageKey(String id, String keys, String words) {
        this.id = id;
        this.keys = keys;
        this.words = words;
    }
}
