/// Whose program this is, and how it counts days. Every feature may ask; the catalogue edits it.
@NullMarked
package dev.aftercare.company;

import org.jspecify.annotations.NullMarked;
