package dev.aftercare.ui.settings.content;

import javafx.beans.property.ObjectProperty;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// The chapters of one kind in one language, in their order.
record Shelf(ObjectProperty<List<Chapter>> chapters) {

    List<Chapter> get() {
        return chapters.get();
    }

    /// Adds one at the end.
    void add(Chapter blank) {
        var now = new ArrayList<>(get());
        now.add(blank.at(now.isEmpty() ? 1 : now.getLast().no() + 1));
        chapters.set(List.copyOf(now));
    }

    void remove(int index) {
        var now = new ArrayList<>(get());
        now.remove(index);
        chapters.set(List.copyOf(now));
    }

    void replace(int index, Chapter chapter) {
        var now = new ArrayList<>(get());
        now.set(index, chapter);
        chapters.set(List.copyOf(now));
    }

    /// Two change places; the numbers stay where they are.
    void swap(int index, int other) {
        var now = new ArrayList<>(get());
        Collections.swap(now, index, other);
        now.set(index, now.get(index).at(get().get(index).no()));
        now.set(other, now.get(other).at(get().get(other).no()));
        chapters.set(List.copyOf(now));
    }
}
