package dev.aftercare.units.bulk;

import dev.aftercare.database.sql.StatementBatch;
import dev.aftercare.units.UnitFacts;

/// Writes the components of units.
final class Components {
    static final String INSERT = "insert into component (unit_id, part_no, lot) values (?, ?, ?)";
    static final String DELETE = "delete from component where unit_id = ?";

    static void add(StatementBatch batch, long unitId, UnitFacts facts) {
        facts.components().forEach(one -> batch.add(unitId, one.partNo(), one.lot()));
    }

    private Components() {}
}
