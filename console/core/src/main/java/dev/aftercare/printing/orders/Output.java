package dev.aftercare.printing.orders;

import java.nio.file.Path;

/// Where the labels shall be.
///
/// @param overwrite whether a file that is there may go
public record Output(Path file, boolean overwrite) {}
