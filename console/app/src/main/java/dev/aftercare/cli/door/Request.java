package dev.aftercare.cli.door;

import java.util.List;

/// A command as it was typed elsewhere.
///
/// @param folder which folder relative paths count from
/// @param language a BCP 47 tag
record Request(List<String> arguments, String folder, String language) {}
