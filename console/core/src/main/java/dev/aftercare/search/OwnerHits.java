package dev.aftercare.search;

import dev.aftercare.database.sql.Sql;
import dev.aftercare.database.sql.SqlRow;
import dev.aftercare.owners.Owners;

import org.hibernate.StatelessSession;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/// Owners, as a search shows them: whoever registered twice and can be reached in one way is one.
final class OwnerHits {
    /// Fewer letters begin the names of too many.
    private static final int LEAST = 3;

    static List<Hit.Owner> called(StatelessSession session, String text, int most) {
        var ids = text.length() < LEAST ? List.<Long>of() : Owners.ids(session, text);
        if (ids.isEmpty()) {
            return List.of();
        }
        var people = new LinkedHashMap<String, Person>();
        var personOf = new LinkedHashMap<Long, Person>();
        Sql.of("select id, name, email, phone, email_key, phone_key from owner where id in")
                .plus(Sql.in(ids))
                .plus("order by id")
                .each(
                        session,
                        row ->
                                personOf.put(
                                        row.number("id"),
                                        people.computeIfAbsent(
                                                reachedBy(row), _ -> Person.of(row))));
        theirs(ids)
                .each(session, row -> add(personOf, row.number("owner_id"), row.number("unit_id")));
        return people.values().stream().limit(most).map(Person::hit).toList();
    }

    private static String reachedBy(SqlRow row) {
        return Stream.of("email_key", "phone_key")
                .map(row::textOrNull)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseGet(() -> Long.toString(row.number("id")));
    }

    /// What is theirs, and what they say is; the one bought last first.
    private static Sql theirs(List<Long> owners) {
        return Sql.of("select owner_id, current_unit as unit_id, bought_on from ownership")
                .plus("where current_unit is not null and owner_id in")
                .plus(Sql.in(owners))
                .plus("union all select owner_id, unit_id, bought_on from ownership_conflict")
                .plus("where state = 'OPEN' and owner_id in")
                .plus(Sql.in(owners))
                .plus("order by bought_on desc, unit_id desc");
    }

    private static void add(Map<Long, Person> personOf, long owner, long unit) {
        var units = Objects.requireNonNull(personOf.get(owner)).units;
        if (!units.contains(unit)) {
            units.add(unit);
        }
    }

    private record Person(String called, String reached, List<Long> units) {
        static Person of(SqlRow row) {
            var known =
                    Stream.of("name", "email", "phone")
                            .map(row::textOrNull)
                            .filter(Objects::nonNull)
                            .toList();
            return new Person(
                    known.isEmpty() ? "" : known.getFirst(),
                    known.size() < 2 ? "" : known.get(1),
                    new ArrayList<>());
        }

        Hit.Owner hit() {
            return new Hit.Owner(called, reached, List.copyOf(units));
        }
    }

    private OwnerHits() {}
}
