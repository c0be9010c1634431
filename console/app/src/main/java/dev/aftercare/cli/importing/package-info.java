/// The commands that bring units in and take them back. The command line alone uses it.
@NullMarked
package dev.aftercare.cli.importing;

import org.jspecify.annotations.NullMarked;
