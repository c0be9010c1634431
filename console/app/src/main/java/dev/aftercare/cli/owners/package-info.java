/// The commands that register a unit for a caller and find owners. Only the tree of commands uses
/// them.
@NullMarked
package dev.aftercare.cli.owners;

import org.jspecify.annotations.NullMarked;
