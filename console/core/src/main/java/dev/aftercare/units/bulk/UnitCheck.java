package dev.aftercare.units.bulk;

import dev.aftercare.database.sql.Sql;
import dev.aftercare.progress.Progress;
import dev.aftercare.units.Standing;
import dev.aftercare.units.UnitLife;
import dev.aftercare.units.UnitRow;
import dev.aftercare.units.UnitRows;

import org.hibernate.StatelessSession;

import java.util.ArrayList;
import java.util.List;

/// Proves what is stored with units by working it out again, and finds rows that belong to none.
public final class UnitCheck {
    private static final int PORTION = 1_000;

    private final StatelessSession session;

    public UnitCheck(StatelessSession session) {
        this.session = session;
    }

    /// A unit of which something else is stored than follows from its facts.
    public record Wrong(long unitId, String serial, Standing stored, Standing right) {}

    /// All such, by id.
    public List<Wrong> wrong(Progress progress) {
        long total = Sql.of("select count(*) from unit").number(session);
        var standings = new Standings(session);
        var rows = new UnitRows(session);
        var wrong = new ArrayList<Wrong>();
        long done = 0;
        for (var units = after(rows, 0); !units.isEmpty(); ) {
            var lives = UnitLives.of(session, units.stream().map(UnitRow::id).toList());
            for (var unit : units) {
                var life = lives.getOrDefault(unit.id(), UnitLife.NEW);
                var right = standings.of(unit, unit.facts(), life);
                if (!right.equals(unit.standing())) {
                    wrong.add(new Wrong(unit.id(), unit.serial(), unit.standing(), right));
                }
            }
            done += units.size();
            progress.at("units.check", done, total);
            units = after(rows, units.getLast().id());
        }
        return wrong;
    }

    /// Rows of the tables without foreign keys that belong to no unit, and units without their row
    /// there: none of either.
    public long orphans() {
        return Sql.of(
                        """
                        select (select count(*) from unit_life l
                                where not exists (select 1 from unit u where u.id = l.unit_id))
                             + (select count(*) from unit_tail t
                                where not exists (select 1 from unit u where u.id = t.unit_id))
                             + (select count(*) from unit u
                                where not exists (
                                    select 1 from unit_life l where l.unit_id = u.id))
                             + (select abs((select count(*) from unit)
                                         - (select count(*) from unit_tail)))
                        """)
                .number(session);
    }

    private static List<UnitRow> after(UnitRows rows, long id) {
        return rows.read(
                Sql.of("select " + UnitRows.COLUMNS + " from unit where id > ?", id)
                        .plus("order by id limit " + PORTION));
    }
}
