package dev.aftercare.database.sql;

/// The sequences that ids come from, and how many ids each of their values stands for (what the
/// migration says as `increment by`; Hibernate draws the same blocks, pooled-lo).
public enum Sequence {
    SMALL("small_seq", 50),
    UNIT("unit_seq", 1_000),
    SCAN("scan_seq", 1_000),
    HISTORY("history_seq", 50);

    private final String sqlName;
    private final int block;

    Sequence(String sqlName, int block) {
        this.sqlName = sqlName;
        this.block = block;
    }

    public String sqlName() {
        return sqlName;
    }

    public int block() {
        return block;
    }
}
