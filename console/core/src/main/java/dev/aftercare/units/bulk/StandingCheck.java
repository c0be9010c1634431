package dev.aftercare.units.bulk;

import dev.aftercare.database.Database;
import dev.aftercare.database.sql.Sql;
import dev.aftercare.progress.Progress;
import dev.aftercare.units.Standing;
import dev.aftercare.units.UnitLife;
import dev.aftercare.units.UnitRow;
import dev.aftercare.units.UnitRows;

import org.hibernate.StatelessSession;

import java.util.ArrayList;
import java.util.List;

/// Proves how units are stored to stand by working it out again, by the very rules. What belongs
/// together is for [dev.aftercare.units.UnitInvariants] to say.
public final class StandingCheck {
    private static final int PORTION = 1_000;

    private final Database database;

    public StandingCheck(Database database) {
        this.database = database;
    }

    /// A unit of which something else is stored than follows from its facts.
    public record Wrong(long unitId, String serial, Standing stored, Standing right) {}

    /// All such, by id.
    public List<Wrong> wrong(Progress progress) {
        return database.read(session -> wrong(session, progress));
    }

    private static List<Wrong> wrong(StatelessSession session, Progress progress) {
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

    private static List<UnitRow> after(UnitRows rows, long id) {
        return rows.read(
                Sql.of("select " + UnitRows.COLUMNS + " from unit where id > ?", id)
                        .plus("order by id limit " + PORTION));
    }
}
