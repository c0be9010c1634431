package dev.aftercare.visits;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;

/// Visits that wait for another try, by unit: a unit's stay in the order in which they came, and
/// the unit that has waited longest is tried first. Belongs to one thread.
final class HeldVisits {
    private final int largestGroup;
    private final Map<Long, Queue<WaitingVisit>> byUnit = new LinkedHashMap<>();
    private int most;

    HeldVisits(int largestGroup) {
        this.largestGroup = largestGroup;
        this.most = largestGroup;
    }

    boolean isEmpty() {
        return byUnit.isEmpty();
    }

    /// Whether earlier visits of its unit wait, which it must not overtake.
    boolean precede(WaitingVisit one) {
        return byUnit.containsKey(one.unitId());
    }

    void add(WaitingVisit one) {
        byUnit.computeIfAbsent(one.unitId(), _ -> new ArrayDeque<>()).add(one);
    }

    /// All visits of the units that come next; of one unit more than a group, if it has more.
    List<WaitingVisit> takeGroup() {
        var group = new ArrayList<WaitingVisit>();
        var units = byUnit.values().iterator();
        while (units.hasNext() && group.size() < most) {
            group.addAll(units.next());
            units.remove();
        }
        return group;
    }

    /// What passes by itself may still lie at one unit: groups halve until that one is alone.
    void groupsFailed() {
        most = Math.max(1, most / 2);
    }

    void groupsSucceeded() {
        most = largestGroup;
    }
}
