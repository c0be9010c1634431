/// Coverage terms in versions: what is promised for how long, and from when. Other features keep
/// the ids of the versions they used.
@NullMarked
package dev.aftercare.catalog.policies;

import org.jspecify.annotations.NullMarked;
