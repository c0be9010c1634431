package dev.aftercare.ui.importing.review;

import dev.aftercare.importing.session.ReviewRow;
import dev.aftercare.importing.session.RowList;

import javafx.collections.ListChangeListener;
import javafx.collections.ObservableListBase;

import org.jspecify.annotations.Nullable;

import java.util.Collections;
import java.util.List;

/// The rows that are listed, read as they are looked at: none is held. One object serves a table
/// for its life, whichever rows it lists.
final class ReviewRows extends ObservableListBase<@Nullable ReviewRow> {
    private @Nullable RowList list;

    @Override
    public int size() {
        return list == null ? 0 : list.size();
    }

    @Override
    public @Nullable ReviewRow get(int index) {
        if (list == null) {
            throw new IndexOutOfBoundsException(index);
        }
        return list.at(index);
    }

    /// The row's number in the sheet.
    int number(int index) {
        return list == null ? -1 : list.number(index);
    }

    /// Where a row stands, by its number; negative if it is not listed.
    int positionOf(int number) {
        return list == null ? -1 : Math.max(-1, list.positionOf(number));
    }

    /// Other rows, or none.
    void show(@Nullable RowList other) {
        int before = size();
        list = other;
        fireChange(new Replaced(this, before));
    }

    /// The same rows, which may say something else now: what is shown is asked for again.
    void renew() {
        if (size() > 0) {
            beginChange();
            nextUpdate(0);
            endChange();
        }
    }

    /// A table looks its selection up with every change: numbers are found by halving.
    @Override
    public int indexOf(@Nullable Object row) {
        return row instanceof ReviewRow one ? positionOf(one.number()) : -1;
    }

    @Override
    public int lastIndexOf(@Nullable Object row) {
        return indexOf(row);
    }

    @Override
    public boolean contains(@Nullable Object row) {
        return indexOf(row) >= 0;
    }

    /// All rows in the place of all others, said without naming a million.
    private static final class Replaced extends ListChangeListener.Change<@Nullable ReviewRow> {
        private final int removed;
        private boolean told;

        Replaced(ReviewRows list, int removed) {
            super(list);
            this.removed = removed;
        }

        @Override
        public boolean next() {
            boolean first = !told;
            told = true;
            return first;
        }

        @Override
        public void reset() {
            told = false;
        }

        @Override
        public int getFrom() {
            return 0;
        }

        @Override
        public int getTo() {
            return getList().size();
        }

        @Override
        @SuppressWarnings("NullAway") // what is gone is not known any more
        public List<@Nullable ReviewRow> getRemoved() {
            return Collections.nCopies(removed, null);
        }

        @Override
        protected int[] getPermutation() {
            return new int[0];
        }
    }
}
