/// Whom units belong to, and how they came to. Uses units and coverage.
@NullMarked
package dev.aftercare.owners;

import org.jspecify.annotations.NullMarked;
