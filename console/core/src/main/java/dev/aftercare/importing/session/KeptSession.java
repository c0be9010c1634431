package dev.aftercare.importing.session;

/// A session as the database keeps it, without its steps.
///
/// @param fileId the stored file
record KeptSession(
        UnfinishedSession summary,
        long fileId,
        String sha256,
        Mapping mapping,
        FileChoices choices) {}
