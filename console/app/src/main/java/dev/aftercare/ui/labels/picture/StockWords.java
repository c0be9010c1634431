package dev.aftercare.ui.labels.picture;

import dev.aftercare.texts.Texts;

/// What people call a stock.
public final class StockWords {

    /// Its name, or what it is stored by.
    ///
    /// @param name maybe of one that this program does not bring any more
    public static String name(Texts texts, String name) {
        var key = "ui.labels.stock.name." + name;
        return texts.has(key) ? texts.get(key) : name;
    }

    private StockWords() {}
}
