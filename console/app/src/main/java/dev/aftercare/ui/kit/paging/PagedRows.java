package dev.aftercare.ui.kit.paging;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.ObservableListBase;

import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.ToLongFunction;

/// The rows of a list that is too long to be held: pages are fetched as they are looked at, and a
/// row whose page has not come yet is null. One object serves a table for its life, whatever it
/// lists: a table that gets another list forgets order and selection. Lives on the window's thread
/// alone.
public final class PagedRows<T> extends ObservableListBase<@Nullable T> {
    /// Rows a page.
    public static final int PAGE = 100;

    private final ToLongFunction<T> id;
    private final Pages<T> pages = new Pages<>();
    private final Wanted wanted = new Wanted();
    private final ReadOnlyBooleanWrapper failed = new ReadOnlyBooleanWrapper();
    private Source<T> source = new Source<>() {};
    private int size;
    private long generation;
    private boolean getting;

    /// @param id tells rows apart, whatever else changes in them
    public PagedRows(ToLongFunction<T> id) {
        this.id = id;
    }

    /// Where pages come from.
    public interface Source<T> {
        /// Fetches rows, and says on the window's thread that they have come or that it failed.
        default void fetch(Stretch<T> stretch, Consumer<List<T>> arrived, Runnable failed) {}

        /// The list has fewer rows than it was said to have.
        default void isShorter() {}
    }

    /// So many rows after so many others.
    ///
    /// @param previous the row right before, if it is known
    public record Stretch<T>(int before, int rows, @Nullable T previous) {}

    /// Another list.
    ///
    /// @param rows how many it has
    /// @param first the first of them, as far as they were read already
    public void restart(Source<T> other, long rows, List<T> first) {
        int before = size;
        begin(other, rows);
        pages.clear();
        pages.putFirst(first);
        if (before > 0 || size > 0) {
            fireChange(new Cut<>(this, 0, size, before));
        }
    }

    /// The same list, in which rows may have come, gone or changed: what is held is shown until it
    /// was fetched again.
    public void renew(Source<T> same, long rows, List<T> first) {
        int before = size;
        begin(same, rows);
        pages.age(size);
        pages.putFirst(first);
        if (size < before) {
            fireChange(new Cut<>(this, size, size, before - size));
        } else if (size > before) {
            beginChange();
            nextAdd(before, size);
            endChange();
        }
        updated(0, size);
    }

    private void begin(Source<T> other, long rows) {
        source = other;
        generation++;
        wanted.clear();
        failed.set(false);
        size = (int) Math.min(rows, Integer.MAX_VALUE);
    }

    /// Some pages did not come; they are not asked for again before [#retry].
    public ReadOnlyBooleanProperty failed() {
        return failed.getReadOnlyProperty();
    }

    public void retry() {
        failed.set(false);
        wanted.retry();
        askNext();
    }

    /// Puts rows that were read again in the place of what they were.
    public void replace(Collection<T> rows) {
        var byId = new HashMap<Long, T>();
        rows.forEach(row -> byId.put(id.applyAsLong(row), row));
        pages.each((index, row) -> put(index, byId.get(id.applyAsLong(row))));
    }

    private void put(int index, @Nullable T row) {
        if (row != null) {
            pages.set(index, row);
            updated(index, index + 1);
        }
    }

    /// The ids of what is held.
    public Set<Long> held() {
        var ids = new HashSet<Long>();
        pages.each((_, row) -> ids.add(id.applyAsLong(row)));
        return ids;
    }

    /// Where a row stands, if it is held; else -1.
    public int rowOf(long wantedId) {
        var found = new int[] {-1};
        pages.each(
                (index, row) -> {
                    if (id.applyAsLong(row) == wantedId) {
                        found[0] = index;
                    }
                });
        return found[0];
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public @Nullable T get(int index) {
        if (index < 0 || index >= size) {
            throw new IndexOutOfBoundsException(index);
        }
        int page = index / PAGE;
        if (pages.isMissingOrOld(page) && wanted.add(page)) {
            getting = true;
            askNext();
            getting = false;
        }
        return pages.get(index);
    }

    /// What is there already, without asking for it.
    public @Nullable T peek(int index) {
        return pages.get(index);
    }

    /// Only what is held is looked through: a table asks for its selection with every new list.
    @Override
    @SuppressWarnings("unchecked") // rows of another kind are in no list
    public int indexOf(@Nullable Object row) {
        return row == null ? -1 : rowOf(id.applyAsLong((T) row));
    }

    @Override
    public int lastIndexOf(@Nullable Object row) {
        return indexOf(row);
    }

    @Override
    public boolean contains(@Nullable Object row) {
        return indexOf(row) >= 0;
    }

    private void askNext() {
        for (var page = wanted.next(); page >= 0; page = wanted.next()) {
            ask(page);
        }
    }

    private void ask(int page) {
        long asked = generation;
        int before = page * PAGE;
        var previous = before == 0 || pages.isMissingOrOld(page - 1) ? null : peek(before - 1);
        source.fetch(
                new Stretch<>(before, Math.min(PAGE, size - before), previous),
                rows -> {
                    if (asked == generation) {
                        arrived(page, rows);
                    }
                },
                () -> {
                    if (asked == generation) {
                        wanted.failed(page);
                        failed.set(true);
                    }
                });
    }

    private void arrived(int page, List<T> rows) {
        wanted.arrived(page);
        pages.put(page, rows);
        int end = Math.min(size, (page + 1) * PAGE);
        if (!getting) {
            updated(page * PAGE, end);
        }
        if (page * PAGE + rows.size() < end) {
            source.isShorter();
        }
        askNext();
    }

    private void updated(int from, int to) {
        beginChange();
        for (int row = from; row < Math.min(to, from + PAGE); row++) {
            nextUpdate(row);
        }
        endChange();
    }
}
