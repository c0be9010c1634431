package dev.aftercare.gs1;

import java.util.ArrayList;
import java.util.List;

/// The key and qualifiers of a Digital Link's path, in an order that the key allows.
record KeySequence(List<String> ais) {

    /// @throws Gs1Refused with `NoKey` or `NotAQualifierHere`
    KeySequence(Iterable<Element> path) {
        this(aisOf(path));
        if (ais.isEmpty() || !ApplicationIdentifiers.isKey(ais.getFirst())) {
            throw new Gs1Refused(new Fault.NoKey());
        }
        for (int i = 1; i < ais.size(); i++) {
            if (!isAllowed(ais.subList(0, i + 1))) {
                throw new Gs1Refused(new Fault.NotAQualifierHere(ais.getFirst(), ais.get(i)));
            }
        }
    }

    private static List<String> aisOf(Iterable<Element> path) {
        var ais = new ArrayList<String>();
        path.forEach(e -> ais.add(e.ai()));
        return List.copyOf(ais);
    }

    /// What could stand in this path may not stand in the query.
    void mustNotTake(String ai) {
        if (!ApplicationIdentifiers.mayBeAttribute(ai)) {
            throw new Gs1Refused(new Fault.NotAnAttribute(ai));
        }
        for (int at = 1; at <= ais.size(); at++) {
            var longer = new ArrayList<>(ais);
            longer.add(at, ai);
            if (isAllowed(longer)) {
                throw new Gs1Refused(new Fault.BelongsInPath(ai));
            }
        }
    }

    /// Those that qualify the key, in its order: of the first alternative that has any.
    static List<Element> qualifiersAmong(String key, List<Element> elements) {
        for (var order : ApplicationIdentifiers.qualifierOrders(key)) {
            var found = new ArrayList<Element>();
            for (String ai : order) {
                elements.stream().filter(e -> e.ai().equals(ai)).findFirst().ifPresent(found::add);
            }
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    private static boolean isAllowed(List<String> ais) {
        var qualifiers = ais.subList(1, ais.size());
        return ApplicationIdentifiers.qualifierOrders(ais.getFirst()).stream()
                .anyMatch(order -> isInOrder(qualifiers, order));
    }

    private static boolean isInOrder(List<String> qualifiers, List<String> order) {
        int before = -1;
        for (String ai : qualifiers) {
            int at = order.indexOf(ai);
            if (at <= before) {
                return false;
            }
            before = at;
        }
        return true;
    }
}
