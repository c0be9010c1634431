package dev.aftercare.ui.kit.table;

import javafx.collections.ObservableListBase;

import org.jspecify.annotations.Nullable;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/// The rows of a list that is too long to be held: pages are fetched as they are looked at, and a
/// row whose page has not come yet is null. Lives on the window's thread alone.
public final class PagedRows<T> extends ObservableListBase<@Nullable T> {
    private static final int PAGE = 100;
    private static final int KEPT = 40;
    private static final int WAITING = 4;

    private final Source<T> source;
    private final Map<Integer, List<T>> pages = new LinkedHashMap<>(KEPT, 0.75f, true);
    private final Deque<Integer> wanted = new ArrayDeque<>();
    private final Set<Integer> asked = new HashSet<>();
    private final int size;

    /// @param source where pages come from
    /// @param rows how many there are
    /// @param first the first of them, as far as they were read already
    public PagedRows(Source<T> source, long rows, List<T> first) {
        this.source = source;
        this.size = (int) Math.min(rows, Integer.MAX_VALUE);
        if (!first.isEmpty()) {
            pages.put(0, List.copyOf(first.subList(0, Math.min(PAGE, first.size()))));
        }
    }

    /// Nothing.
    public static <T> PagedRows<T> none() {
        return new PagedRows<>((_, _) -> {}, 0, List.of());
    }

    /// Where pages come from.
    @FunctionalInterface
    public interface Source<T> {
        /// Fetches rows and says so on the window's thread. Whatever goes wrong, `arrived` is told:
        /// with no rows.
        void fetch(Stretch<T> stretch, Consumer<List<T>> arrived);
    }

    /// So many rows after so many others.
    ///
    /// @param previous the row right before, if it is known
    public record Stretch<T>(int before, int rows, @Nullable T previous) {}

    /// Fetches again what is held: something in it has changed, but neither number nor order.
    public void refresh() {
        for (int page : List.copyOf(pages.keySet())) {
            ask(page);
        }
    }

    public static int pageSize() {
        return PAGE;
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
        var page = pages.get(index / PAGE);
        if (page == null) {
            want(index / PAGE);
            return null;
        }
        return index % PAGE < page.size() ? page.get(index % PAGE) : null;
    }

    /// What is there already, without asking for it.
    public @Nullable T peek(int index) {
        var page = pages.get(index / PAGE);
        return page == null || index % PAGE >= page.size() ? null : page.get(index % PAGE);
    }

    /// Who scrolls fast passes pages that they will never see: only the last few are fetched.
    private void want(int page) {
        if (asked.contains(page) || wanted.contains(page)) {
            return;
        }
        wanted.addFirst(page);
        while (wanted.size() > WAITING) {
            wanted.removeLast();
        }
        askNext();
    }

    private void askNext() {
        if (asked.size() < 2 && !wanted.isEmpty()) {
            ask(wanted.removeFirst());
        }
    }

    private void ask(int page) {
        asked.add(page);
        int before = page * PAGE;
        var stretch =
                new Stretch<>(
                        before,
                        Math.min(PAGE, size - before),
                        before == 0 ? null : peek(before - 1));
        source.fetch(stretch, rows -> arrived(page, rows));
    }

    private void arrived(int page, List<T> rows) {
        asked.remove(page);
        pages.put(page, List.copyOf(rows));
        var oldest = pages.keySet().iterator();
        while (pages.size() > KEPT && oldest.hasNext()) {
            oldest.next();
            oldest.remove();
        }
        beginChange();
        for (int row = page * PAGE; row < Math.min(size, (page + 1) * PAGE); row++) {
            nextUpdate(row);
        }
        endChange();
        askNext();
    }
}
