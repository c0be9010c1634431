/// A local store as files of one computer: where it is, and who holds it. Knows no tables; the
/// program opens a store through it.
@NullMarked
package dev.aftercare.database.local;

import org.jspecify.annotations.NullMarked;
