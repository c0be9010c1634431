package dev.aftercare.cli.demo;

import dev.aftercare.actor.Actor;
import dev.aftercare.database.Database;
import dev.aftercare.owners.Registrations;
import dev.aftercare.units.UnitRow;
import dev.aftercare.units.list.UnitFilter;
import dev.aftercare.units.list.UnitList;
import dev.aftercare.units.list.UnitOrder;
import dev.aftercare.units.list.UnitSort;
import dev.aftercare.visits.Visit;
import dev.aftercare.visits.Visits;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.concurrent.Executors;
import java.util.function.Predicate;

/// Plays what customers do, in the order of time, through the same services their phones reach.
final class History {
    private static final int PAGE = 1_000;
    private static final int AT_ONCE = 200;
    static final UnitOrder BY_SERIAL = UnitOrder.up(UnitSort.SERIAL);
    private static final Actor VISITOR = new Actor.Visitor();

    private final UnitList units;
    private final Visits visits;
    private final Registrations registrations;
    private final DemoClock clock;
    private final Customers customers;
    private final PriorityQueue<Happening> toCome =
            new PriorityQueue<>(Comparator.comparing(Happening::at));
    private int visited;
    private int registered;

    History(Database database, DemoClock clock, Customers customers) {
        this.units = new UnitList(database);
        this.visits = new Visits(database);
        this.registrations = new Registrations(database);
        this.clock = clock;
        this.customers = customers;
    }

    int visited() {
        return visited;
    }

    int registered() {
        return registered;
    }

    /// Units have left the factory: what will happen to those that `some` picks is known now.
    void begins(UnitFilter left, Predicate<UnitRow> some) {
        var page = units.first(left, BY_SERIAL, PAGE);
        while (true) {
            page.rows().stream().filter(some).map(customers::of).forEach(toCome::addAll);
            var next = page.next();
            if (next == null) {
                return;
            }
            page = units.after(left, BY_SERIAL, PAGE, next);
        }
    }

    /// Plays on until that moment.
    void playUntil(Instant end) {
        var seen = new ArrayList<Visit>();
        var next = toCome.peek();
        while (next != null && next.at().isBefore(end)) {
            toCome.remove();
            switch (next) {
                case Happening.Visited one -> seen.add(one.visit());
                case Happening.Registered one -> register(one);
            }
            next = toCome.peek();
        }
        visit(seen);
        clock.moveTo(end);
    }

    private void register(Happening.Registered one) {
        clock.moveTo(one.at());
        registrations.register(VISITOR, one.unitId(), one.registration());
        registered++;
    }

    /// Many at once, as phones are: they share commits.
    private void visit(List<Visit> seen) {
        for (int from = 0; from < seen.size(); from += AT_ONCE) {
            var some = seen.subList(from, Math.min(from + AT_ONCE, seen.size()));
            try (var phones = Executors.newVirtualThreadPerTaskExecutor()) {
                some.forEach(one -> phones.execute(() -> visits.record(one)));
            }
        }
        visited += seen.size();
    }
}
