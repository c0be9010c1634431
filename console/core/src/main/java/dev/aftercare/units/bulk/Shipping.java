package dev.aftercare.units.bulk;

import dev.aftercare.actor.Actor;
import dev.aftercare.company.Company;
import dev.aftercare.database.Database;
import dev.aftercare.database.Transaction;
import dev.aftercare.database.sql.Sql;
import dev.aftercare.history.Deed;
import dev.aftercare.problem.Check;
import dev.aftercare.problem.Invalid;
import dev.aftercare.progress.Progress;
import dev.aftercare.units.WhichUnits;
import dev.aftercare.units.serials.MeantUnits;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/// Says when units left the maker. Saying it again corrects it: months, estimates and figures move.
public final class Shipping {
    private static final int PORTION = 1_000;
    static final int LONGEST_RECEIVER = 120;

    private final Database database;

    public Shipping(Database database) {
        this.database = database;
    }

    /// What was done.
    ///
    /// @param units how many were meant
    /// @param changed how many of them were not already shipped so
    public record Done(long units, long changed) {}

    /// What history keeps of it.
    private record Facts(
            LocalDate shippedOn,
            @Nullable String shippedTo,
            @Nullable String from,
            @Nullable String to,
            long units,
            long changed) {}

    /// Ships the units, all or none.
    ///
    /// @param receiver null leaves each unit's as it is
    /// @throws Invalid if the day has not come yet
    public Done ship(
            Actor actor,
            WhichUnits which,
            LocalDate day,
            @Nullable String receiver,
            Progress progress) {
        if (receiver != null) {
            Invalid.ifAny(new Check().text("shippedTo", receiver, LONGEST_RECEIVER).violations());
        }
        return database.write(
                actor,
                tx -> {
                    mustHaveCome(tx, day);
                    var meant = MeantUnits.of(tx.session(), which);
                    var done = ship(tx, meant, day, receiver, progress);
                    if (done.changed == 0) {
                        tx.leaveAsItWas();
                    } else {
                        tx.did(
                                Deed.done(
                                        "unit.ship",
                                        meant.subject(),
                                        facts(which, day, receiver, done)));
                    }
                    return done;
                });
    }

    /// Nothing is shipped tomorrow, by the company's calendar.
    static void mustHaveCome(Transaction tx, LocalDate day) {
        boolean come = !day.isAfter(Company.read(tx.session()).dayOf(tx.now()));
        Invalid.ifAny(new Check().that("shippedOn", come, "inTheFuture", day).violations());
    }

    private static Facts facts(
            WhichUnits which, LocalDate day, @Nullable String receiver, Done done) {
        return which instanceof WhichUnits.Range(var from, var to, _)
                ? new Facts(day, receiver, from, to, done.units, done.changed)
                : new Facts(day, receiver, null, null, done.units, done.changed);
    }

    private static Done ship(
            Transaction tx,
            MeantUnits meant,
            LocalDate day,
            @Nullable String receiver,
            Progress progress) {
        long total =
                Sql.of("select count(*) from unit u where")
                        .plus(meant.where())
                        .number(tx.session());
        var changes = new FactChanges(tx);
        long done = 0;
        long changed = 0;
        long last = 0;
        for (var ids = portion(tx, meant, last); !ids.isEmpty(); ids = portion(tx, meant, last)) {
            changed +=
                    changes.apply(
                                    ids,
                                    unit -> {
                                        var facts = unit.facts();
                                        return facts.with(facts.shipped().on(day, receiver));
                                    })
                            .size();
            last = ids.getLast();
            done += ids.size();
            progress.at("units.ship", done, total);
        }
        changes.finish();
        return new Done(done, changed);
    }

    private static List<Long> portion(Transaction tx, MeantUnits meant, long after) {
        return Sql.of("select u.id from unit u where")
                .plus(meant.where())
                .plus("and u.id > ? order by u.id limit " + PORTION, after)
                .list(tx.session(), row -> row.number("id"));
    }
}
