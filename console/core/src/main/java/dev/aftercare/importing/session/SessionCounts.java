package dev.aftercare.importing.session;

/// How many rows there are of each state; together they are all below the header.
///
/// @param skipped nothing to import, left out by a person, or blank; imported ones are none of the
///   others
public record SessionCounts(
        int rows, int ready, int warnings, int held, int skipped, int imported) {
    static final SessionCounts NONE = new SessionCounts(0, 0, 0, 0, 0, 0);

    /// Once all that nothing holds is imported.
    SessionCounts withImported() {
        return new SessionCounts(rows, 0, 0, held, skipped, imported + ready + warnings);
    }
}
