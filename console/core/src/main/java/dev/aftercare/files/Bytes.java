package dev.aftercare.files;

import dev.aftercare.database.Transaction;

import java.io.InputStream;

/// Where contents lie, by their SHA-256.
sealed interface Bytes permits BytesInFolder, BytesInRows {

    /// Waits for another transaction that is keeping this content, so that its rows are then seen.
    void claim(Transaction tx, String sha256);

    /// Keeps the content, which must be the one of this fingerprint.
    void keep(Transaction tx, Content content, Fingerprint fingerprint);

    InputStream open(String sha256);
}
