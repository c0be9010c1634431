package dev.aftercare.ui.kit;

import java.nio.file.Path;

/// What is this computer's and its person's, beside what is the company's.
///
/// @param files how they choose one
/// @param kept how they left their lists
/// @param folder where settings of this computer are kept
public record Workplace(FileChoice files, Kept kept, Path folder) {}
