package dev.aftercare.ui.kit.paging;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The pages that are held: those that were looked at last.
final class Pages<T> {
    private static final int KEPT = 40;

    private final Map<Integer, List<T>> pages = new LinkedHashMap<>(KEPT, 0.75f, true);
    private final Set<Integer> old = new HashSet<>();

    interface Each<T> {
        void row(int index, T row);
    }

    void clear() {
        pages.clear();
        old.clear();
    }

    /// What is held may be no longer so, and what stands behind the end is gone.
    void age(int size) {
        pages.keySet().removeIf(page -> page * PagedRows.PAGE >= size);
        old.addAll(pages.keySet());
    }

    void putFirst(List<T> first) {
        if (!first.isEmpty()) {
            put(0, first.subList(0, Math.min(PagedRows.PAGE, first.size())));
        }
    }

    void put(int page, List<T> rows) {
        old.remove(page);
        pages.put(page, new ArrayList<>(rows));
        var oldest = pages.keySet().iterator();
        while (pages.size() > KEPT && oldest.hasNext()) {
            old.remove(oldest.next());
            oldest.remove();
        }
    }

    boolean isMissingOrOld(int page) {
        return old.contains(page) || !pages.containsKey(page);
    }

    @Nullable T get(int index) {
        var page = pages.get(index / PagedRows.PAGE);
        int row = index % PagedRows.PAGE;
        return page == null || row >= page.size() ? null : page.get(row);
    }

    void set(int index, T row) {
        pages.getOrDefault(index / PagedRows.PAGE, List.of()).set(index % PagedRows.PAGE, row);
    }

    void each(Each<T> use) {
        for (var entry : List.copyOf(pages.entrySet())) {
            var rows = List.copyOf(entry.getValue());
            for (int row = 0; row < rows.size(); row++) {
                use.row(entry.getKey() * PagedRows.PAGE + row, rows.get(row));
            }
        }
    }
}
