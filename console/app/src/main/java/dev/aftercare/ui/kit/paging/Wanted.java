package dev.aftercare.ui.kit.paging;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Which pages are to be fetched. Who scrolls fast passes pages that they will never see: only the
/// last few are.
final class Wanted {
    private static final int WAITING = 4;
    private static final int AT_ONCE = 2;

    private final Deque<Integer> waiting = new ArrayDeque<>();
    private final Set<Integer> asked = new HashSet<>();
    private final Set<Integer> failed = new HashSet<>();

    void clear() {
        waiting.clear();
        asked.clear();
        failed.clear();
    }

    /// Says whether it is a new wish.
    boolean add(int page) {
        if (asked.contains(page) || failed.contains(page) || waiting.contains(page)) {
            return false;
        }
        waiting.addFirst(page);
        while (waiting.size() > WAITING) {
            waiting.removeLast();
        }
        return true;
    }

    /// The page to ask for now; -1 if none is wanted or enough are asked for.
    int next() {
        if (waiting.isEmpty() || asked.size() >= AT_ONCE) {
            return -1;
        }
        int page = waiting.removeFirst();
        asked.add(page);
        return page;
    }

    void arrived(int page) {
        asked.remove(page);
    }

    void failed(int page) {
        asked.remove(page);
        failed.add(page);
    }

    void retry() {
        var again = List.copyOf(failed);
        failed.clear();
        again.forEach(this::add);
    }
}
