/// Brings files of units in: read, check, say what will happen, commit in one step, take back.
/// Other rooms use the services and records here, and the problems of `importing.check`.
@NullMarked
package dev.aftercare.importing;

import org.jspecify.annotations.NullMarked;
