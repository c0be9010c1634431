package dev.aftercare.problem;

public interface WronglyNamed {
    record RowHelper() {}

    record RowManager() {}

    record RowImpl() {}

    record RowBase() {}

    record RowData() {}

    record RowInfo() {}

    record AbstractRow() {}
}
