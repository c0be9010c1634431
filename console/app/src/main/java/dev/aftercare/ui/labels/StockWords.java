package dev.aftercare.ui.labels;

import dev.aftercare.texts.Texts;

/// What people call a stock.
final class StockWords {

    /// @param name maybe of one that this program does not bring any more
    static String name(Texts texts, String name) {
        var key = "ui.labels.stock.name." + name;
        return texts.has(key) ? texts.get(key) : name;
    }

    private StockWords() {}
}
