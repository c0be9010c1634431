/// Finds what somebody types or scans, whatever it may be: units, owners, batches, products. It
/// knows how each feature is searched and nothing else of them; the window's search field uses it.
@NullMarked
package dev.aftercare.search;

import org.jspecify.annotations.NullMarked;
