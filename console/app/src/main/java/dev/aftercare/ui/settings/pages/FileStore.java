package dev.aftercare.ui.settings.pages;

import dev.aftercare.files.Attachment;
import dev.aftercare.files.FileKind;

import java.nio.file.Path;
import java.util.function.BiFunction;
import java.util.function.LongFunction;

/// Where pictures and manuals are kept.
///
/// @param read the whole content of one
/// @param find what is known of one
/// @param add stores a file of this computer
public record FileStore(
        LongFunction<byte[]> read,
        LongFunction<Attachment> find,
        BiFunction<Path, FileKind, Attachment> add) {}
