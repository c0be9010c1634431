package dev.aftercare.importing.session;

import dev.aftercare.importing.BatchRow;

import org.jspecify.annotations.Nullable;

/// What is known of a file's content before it is read again.
///
/// @param session the latest import of it that is not finished
/// @param batch the latest batch that came from it and was not undone
public record SameFile(@Nullable UnfinishedSession session, @Nullable BatchRow batch) {

    public boolean isNew() {
        return session == null && batch == null;
    }
}
