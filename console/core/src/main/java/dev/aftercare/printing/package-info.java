/// What makes a printed label ours: tokens, templates and print runs. The one feature that calls
/// label rendering.
@NullMarked
package dev.aftercare.printing;

import org.jspecify.annotations.NullMarked;
