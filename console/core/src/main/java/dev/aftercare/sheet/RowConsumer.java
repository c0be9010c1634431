package dev.aftercare.sheet;

/// Takes the rows of a sheet one by one.
@FunctionalInterface
public interface RowConsumer {
    /// `bytesRead` of [Spreadsheet#bytes]. Returns false to stop the reading.
    boolean take(Row row, long bytesRead);
}
