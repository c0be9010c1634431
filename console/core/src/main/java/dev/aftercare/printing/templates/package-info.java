/// Label templates as the store keeps them: every revision that was ever printed with, unchanged.
/// Print runs take them from here.
@NullMarked
package dev.aftercare.printing.templates;

import org.jspecify.annotations.NullMarked;
