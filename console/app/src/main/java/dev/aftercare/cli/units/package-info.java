/// The commands about units. The tree of commands hangs them in.
@NullMarked
package dev.aftercare.cli.units;

import org.jspecify.annotations.NullMarked;
