package dev.aftercare.scan;

import dev.aftercare.database.sql.Sql;

public record ScanThatReadsTables(Sql query) {}
