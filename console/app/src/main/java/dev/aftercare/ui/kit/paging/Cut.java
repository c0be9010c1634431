package dev.aftercare.ui.kit.paging;

import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;

import java.util.Collections;
import java.util.List;

/// Rows that are gone, and others that stand in their place, said without naming a million.
public final class Cut<T> extends ListChangeListener.Change<T> {
    private final int from;
    private final int to;
    private final int removed;
    private boolean told;

    /// @param from where the first of them stands or stood
    /// @param to behind the last of those that now stand there
    /// @param removed how many stood there
    public Cut(ObservableList<T> list, int from, int to, int removed) {
        super(list);
        this.from = from;
        this.to = to;
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
        return from;
    }

    @Override
    public int getTo() {
        return to;
    }

    @Override
    @SuppressWarnings("NullAway") // what is gone is not known any more
    public List<T> getRemoved() {
        return Collections.nCopies(removed, null);
    }

    @Override
    protected int[] getPermutation() {
        return new int[0];
    }
}
