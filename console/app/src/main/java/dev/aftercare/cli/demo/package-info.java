/// The demo: the whole thread on sample data, played by the program's own commands and pages. Only
/// the command line's root uses it.
@NullMarked
package dev.aftercare.cli.demo;

import org.jspecify.annotations.NullMarked;
