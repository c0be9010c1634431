/// The commands that bring in and list the catalogue. Only the tree of commands uses them.
@NullMarked
package dev.aftercare.cli.catalog;

import org.jspecify.annotations.NullMarked;
