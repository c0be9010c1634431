package dev.aftercare.owners;

import dev.aftercare.database.Database;
import dev.aftercare.database.sql.Sql;
import dev.aftercare.database.sql.SqlRow;

import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

import java.util.List;

/// Finds owners, for staff.
public final class Owners {
    private static final String OWNER =
            "o.id as owner_id, o.kind, o.name, o.email, o.phone, o.language, o.safety_only";

    private final Database database;

    public Owners(Database database) {
        this.database = database;
    }

    /// By the words of a name (beginnings are enough), by an e-mail address or its beginning, or by
    /// a telephone number in any way of writing it, of which the last six digits are enough. The
    /// hundred who registered first.
    public List<OwnerFound> find(String text) {
        return database.read(
                session -> ids(session, text).stream().map(id -> found(session, id)).toList());
    }

    /// Who is meant, as [#find] understands it, among what else is looked for.
    public static List<Long> ids(StatelessSession session, String text) {
        return OwnerSearch.ids(text)
                .map(ids -> ids.list(session, row -> row.number("id")))
                .orElse(List.of());
    }

    /// Whose a unit is, and who else says so.
    public UnitOwners ofUnit(long unitId) {
        return database.read(session -> of(session, unitId));
    }

    /// As [#ofUnit], among what else is read of the unit.
    public static UnitOwners of(StatelessSession session, long unitId) {
        return new UnitOwners(owning(session, unitId), saying(session, unitId));
    }

    private static OwnerFound found(StatelessSession session, long id) {
        return Sql.of("select " + OWNER + " from owner o where o.id = ?", id)
                .first(session, Owners::owner)
                .map(owner -> new OwnerFound(owner, theirs(session, id)))
                .orElseThrow();
    }

    private static List<OwnerFound.Theirs> theirs(StatelessSession session, long id) {
        return Sql.of(
                        """
                        select s.unit_id, p.gtin, p.name as product, u.serial, s.bought_on,
                               s.confirmed, s.disputed, u.covered_until
                        from (
                            select current_unit as unit_id, bought_on, confirmed,
                                   false as disputed
                            from ownership where owner_id = ? and current_unit is not null
                            union all
                            select unit_id, bought_on, false, true
                            from ownership_conflict where owner_id = ? and state = 'OPEN'
                        ) s
                        join unit u on u.id = s.unit_id
                        join product p on p.id = u.product_id
                        order by s.bought_on, s.unit_id
                        """,
                        id,
                        id)
                .list(session, Owners::unit);
    }

    private static OwnerFound.Theirs unit(SqlRow row) {
        return new OwnerFound.Theirs(
                row.number("unit_id"),
                row.text("gtin"),
                row.text("product"),
                row.text("serial"),
                row.day("bought_on"),
                row.flag("confirmed"),
                row.flag("disputed"),
                row.dayOrNull("covered_until"));
    }

    private static UnitOwners.@Nullable Owning owning(StatelessSession session, long unitId) {
        return Sql.of("select " + OWNER + ", w.how, w.confirmed, w.bought_on, w.registered_at")
                .plus("from ownership w join owner o on o.id = w.owner_id")
                .plus("where w.current_unit = ?", unitId)
                .first(
                        session,
                        row ->
                                new UnitOwners.Owning(
                                        owner(row),
                                        row.text("how"),
                                        row.flag("confirmed"),
                                        row.day("bought_on"),
                                        row.instant("registered_at")))
                .orElse(null);
    }

    private static List<UnitOwners.Saying> saying(StatelessSession session, long unitId) {
        return Sql.of("select " + OWNER + ", c.id, c.state, c.bought_on, c.said_at")
                .plus("from ownership_conflict c join owner o on o.id = c.owner_id")
                .plus("where c.unit_id = ? order by c.said_at, c.id", unitId)
                .list(
                        session,
                        row ->
                                new UnitOwners.Saying(
                                        row.number("id"),
                                        owner(row),
                                        row.text("state"),
                                        row.day("bought_on"),
                                        row.instant("said_at")));
    }

    private static OwnerRow owner(SqlRow row) {
        return new OwnerRow(
                row.number("owner_id"),
                row.constant("kind", OwnerKind.class),
                row.textOrNull("name"),
                row.textOrNull("email"),
                row.textOrNull("phone"),
                row.textOrNull("language"),
                row.flag("safety_only"));
    }
}
