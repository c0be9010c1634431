/// The commands that print labels and list what was printed. The tree of commands hangs them in.
@NullMarked
package dev.aftercare.cli.labels;

import org.jspecify.annotations.NullMarked;
