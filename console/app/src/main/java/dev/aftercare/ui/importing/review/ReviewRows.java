package dev.aftercare.ui.importing.review;

import dev.aftercare.importing.session.ReviewRow;
import dev.aftercare.importing.session.RowList;
import dev.aftercare.ui.kit.paging.Cut;

import javafx.collections.ObservableListBase;

import org.jspecify.annotations.Nullable;

/// The rows that are listed, read as they are looked at: none is held. One object serves a table
/// for its life, whichever rows it lists.
final class ReviewRows extends ObservableListBase<@Nullable ReviewRow> {
    private @Nullable RowList list;
    private boolean ended;
    private boolean renewing;

    @Override
    public int size() {
        return list == null ? 0 : list.size();
    }

    @Override
    public synchronized @Nullable ReviewRow get(int index) {
        if (list == null) {
            throw new IndexOutOfBoundsException(index);
        }
        return ended ? null : list.at(index);
    }

    /// Reads nothing any more, whoever still looks: said from any thread before what is read from
    /// is closed.
    synchronized void end() {
        ended = true;
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
        fireChange(new Cut<>(this, 0, size(), before));
    }

    /// The same rows, which may say something else now: what is shown is asked for again.
    void renew() {
        if (size() > 0) {
            renewing = true;
            try {
                beginChange();
                nextUpdate(0);
                endChange();
            } finally {
                renewing = false;
            }
        }
    }

    /// While whoever shows them hears that they are the same rows.
    boolean isRenewing() {
        return renewing;
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
}
