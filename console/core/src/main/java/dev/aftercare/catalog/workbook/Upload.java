package dev.aftercare.catalog.workbook;

import dev.aftercare.database.Transaction;
import dev.aftercare.files.Attachment;
import dev.aftercare.files.Attachments;
import dev.aftercare.files.Content;
import dev.aftercare.files.FileKind;

import java.nio.file.Path;

/// A file that a cell names, found good.
record Upload(Path file, FileKind kind) {

    Attachment store(Transaction tx, Attachments attachments) {
        return attachments.store(tx, Content.of(file), kind.media(), kind.purpose());
    }
}
