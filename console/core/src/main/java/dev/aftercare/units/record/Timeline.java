package dev.aftercare.units.record;

import dev.aftercare.company.Company;
import dev.aftercare.database.sql.Sql;
import dev.aftercare.database.sql.SqlRow;
import dev.aftercare.json.Json;
import dev.aftercare.units.UnitRow;
import dev.aftercare.units.record.UnitRecord.Event;

import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/// What happened to a unit, composed: facts with their days, its batch's import, its labels, its
/// visits, and the deeds done to it, alone or among others that somebody picked. Deeds over batches
/// and ranges leave no row with each unit.
final class Timeline {
    private static final int VISITS = 50;
    private static final Comparator<Event> OLDEST_FIRST =
            Comparator.comparing(Event::on)
                    .thenComparing(Event::at, Comparator.nullsFirst(Comparator.naturalOrder()));

    /// Deeds whose fact is shown already, from its own row.
    private static final Set<String> SHOWN_AS_FACTS =
            Set.of(
                    "unit.register",
                    "unit.conflict",
                    "note.add",
                    "note.edit",
                    "note.pin",
                    "note.unpin",
                    "note.remove",
                    "note.putBack");

    private final StatelessSession session;
    private final Company company;
    private final List<Event> events = new ArrayList<>();

    Timeline(StatelessSession session, Company company) {
        this.session = session;
        this.company = company;
    }

    List<Event> of(UnitRow unit) {
        day(unit.facts().made().on(), "made", "");
        day(unit.facts().shipped().on(), "shipped", orEmpty(unit.facts().shipped().to()));
        add(
                Sql.of("select made_at, file_name from batch where id = ?", unit.batch().id()),
                row -> moment(row.instant("made_at"), "imported", row.text("file_name")));
        labels(unit.id());
        visits(unit.id());
        registrations(unit.id());
        add(
                Sql.of("select at, body from history where unit_id = ?", unit.id()),
                this::deed);
        add(
                Sql.of("select h.at, h.body from selection_unit s")
                        .plus("join history h on h.subject = 'selection'")
                        .plus("and h.subject_id = s.selection_id where s.unit_id = ?", unit.id()),
                this::deed);
        return events.stream().sorted(OLDEST_FIRST).toList();
    }

    /// The first label has no reason; each later one says why.
    private void labels(long unit) {
        add(
                Sql.of(
                        """
                        select r.made_at, r.no, i.reason, i.reason_text from print_item i
                        join print_run r on r.id = i.run_id
                        where i.unit_id = ? and r.state <> 'RELEASED'
                        """,
                        unit),
                row -> {
                    var reason = row.textOrNull("reason");
                    if (reason == null) {
                        moment(row.instant("made_at"), "printed", "" + row.number("no"));
                    } else {
                        var why = row.textOrNull("reason_text");
                        moment(row.instant("made_at"), "reprinted", why == null ? reason : why);
                    }
                });
    }

    private void visits(long unit) {
        add(
                Sql.of("select at, moment from scan where unit_id = ?", unit)
                        .plus("order by unit_id desc, at desc limit " + VISITS),
                row -> moment(row.instant("at"), "scanned", row.text("moment")));
    }

    private void registrations(long unit) {
        add(
                Sql.of("select registered_at, how from ownership where unit_id = ?", unit),
                row -> moment(row.instant("registered_at"), "registered", row.text("how")));
        add(
                Sql.of("select said_at, state from ownership_conflict where unit_id = ?", unit),
                row -> moment(row.instant("said_at"), "disputed", row.text("state")));
    }

    private void deed(SqlRow row) {
        var at = row.instant("at");
        var body = new Json(row.text("body")).as(Body.class);
        if (!SHOWN_AS_FACTS.contains(body.verb)) {
            moment(at, body.verb, body.by.name);
        }
    }

    private void add(Sql query, Consumer<SqlRow> read) {
        query.each(session, read);
    }

    private void day(@Nullable LocalDate day, String what, String by) {
        if (day != null) {
            events.add(new Event(day, null, what, by));
        }
    }

    private void moment(Instant at, String what, String by) {
        events.add(new Event(company.dayOf(at), at, what, by));
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private record Body(String verb, By by) {}

    private record By(String name) {}
}
