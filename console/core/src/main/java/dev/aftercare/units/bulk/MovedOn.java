package dev.aftercare.units.bulk;

import dev.aftercare.database.sql.Sql;
import dev.aftercare.problem.Refusal;
import dev.aftercare.problem.Refused;
import dev.aftercare.progress.Progress;
import dev.aftercare.units.UnitBatch;

import org.hibernate.StatelessSession;

import java.util.List;
import java.util.TreeSet;

/// What has happened since an import to the units that it made or changed, and keeps it from being
/// undone.
record MovedOn(StatelessSession session, UnitBatch batch) {
    private static final int PORTION = 1_000;
    private static final int NAMED_AT_MOST = 10;

    /// Waits for all who are at work on one of the units, and has others wait for the end of this
    /// transaction: what is found afterwards stays so. Visits lock the life of a unit alone.
    void lock(Progress progress) {
        long done = 0;
        for (var ids = after(0); !ids.isEmpty(); ids = after(ids.getLast())) {
            for (var rows :
                    List.of("id from unit where id", "unit_id from unit_life where unit_id")) {
                Sql.of("select " + rows + " in")
                        .plus(Sql.in(ids))
                        .plus("order by 1 for update")
                        .each(session, _ -> {});
            }
            done += ids.size();
            progress.at("units.lock", done, 0);
        }
    }

    /// The next ids in their order, which is that of all who lock many units.
    private List<Long> after(long id) {
        var ids = new TreeSet<Long>();
        ids.addAll(
                Sql.of("select id from unit where batch_id = ? and id > ?", batch.id(), id)
                        .plus("order by batch_id, id limit " + PORTION)
                        .list(session, row -> row.number("id")));
        ids.addAll(
                Sql.of("select unit_id from unit_before where batch_id = ?", batch.id())
                        .plus("and unit_id > ? order by batch_id, unit_id limit " + PORTION, id)
                        .list(session, row -> row.number("unit_id")));
        return ids.stream().limit(PORTION).toList();
    }

    /// @throws Refused if something has happened; it names the first ten
    void refuseIfAny() {
        var found = Sql.of("select count(*) from").plus(units()).number(session);
        if (found > 0) {
            var named =
                    Sql.of("select serial, why from")
                            .plus(units())
                            .plus("order by serial_sort, id limit " + NAMED_AT_MOST)
                            .list(session, row -> row.text("serial") + " " + row.text("why"));
            throw new Refused(new Refusal.UnitsMovedOn(batch.name(), found, named));
        }
    }

    /// A made unit may not have been printed, scanned or registered, changed or noted upon; a changed one not
    /// have been changed since. UPDATED says that a later import did it: undone, it is in the way
    /// no more.
    private Sql units() {
        return Sql.of(
                """
                (select u.id, u.serial, u.serial_sort, case
                        when exists (select 1 from print_item p where p.unit_id = u.id)
                            then 'PRINTED'
                        when exists (select 1 from ownership o where o.unit_id = u.id)
                            or exists (select 1 from ownership_conflict c where c.unit_id = u.id)
                            then 'REGISTERED'
                        when l.first_scan_on is not null then 'SCANNED'
                        when exists (select 1 from unit_before b where b.unit_id = u.id)
                            then 'UPDATED'
                        when u.version > u.taken_back then 'EDITED'
                        when exists (
                                select 1 from note n
                                where n.unit_id = u.id and n.removed_at is null)
                            then 'NOTED' end as why
                    from unit u join unit_life l on l.unit_id = u.id
                    where u.batch_id = ?
                    union all
                    select u.id, u.serial, u.serial_sort, case
                        when exists (
                                select 1 from unit_before later
                                where later.unit_id = u.id
                                    and later.version_after > b.version_after)
                            then 'UPDATED'
                        when u.version - u.taken_back <> b.version_after then 'EDITED' end as why
                    from unit_before b join unit u on u.id = b.unit_id
                    where b.batch_id = ?) moved
                where why is not null
                """,
                batch.id(),
                batch.id());
    }
}
