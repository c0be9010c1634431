/// What must hold between rows and no constraint can say. Knows no feature: each brings its own
/// invariants, and `database check` asks them all.
@NullMarked
package dev.aftercare.database.check;

import org.jspecify.annotations.NullMarked;
