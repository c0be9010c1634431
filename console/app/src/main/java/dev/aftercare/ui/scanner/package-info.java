/// Scanners that type as a keyboard does: which characters arrive where their layout is not the
/// computer's, learned once from a test code and kept on this computer.
@NullMarked
package dev.aftercare.ui.scanner;

import org.jspecify.annotations.NullMarked;
