package dev.aftercare.ui.kit.paging;

import java.util.List;

/// What a [PagedList] is read from. Each call but [#id] waits for the database.
public interface ListReading<F, O, R> {

    /// The beginning of a list.
    ///
    /// @param rows how many it has
    record Beginning<R>(List<R> first, long rows) {}

    Beginning<R> begin(F filter, O order, int limit);

    /// So many rows after so many others.
    ///
    /// @param rows how many the list has, as [#begin] said
    List<R> at(F filter, O order, long before, int limit, long rows);

    /// The rows that follow one.
    List<R> after(F filter, O order, R row, int limit);

    /// Rows as they are now; without those that are gone.
    List<R> byId(List<Long> ids);

    /// What a row is known by.
    long id(R row);
}
