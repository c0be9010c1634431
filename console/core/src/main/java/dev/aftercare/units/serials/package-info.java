/// Serials as people type them to find units: ranges, beginnings and ends, each by its product's
/// own rule. Lists, shipping and printing ask here.
@NullMarked
package dev.aftercare.units.serials;

import org.jspecify.annotations.NullMarked;
