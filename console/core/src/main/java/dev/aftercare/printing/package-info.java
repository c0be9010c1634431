/// What makes a printed label ours: its token and its check code. Templates and print runs stand
/// below; this feature alone calls label rendering.
@NullMarked
package dev.aftercare.printing;

import org.jspecify.annotations.NullMarked;
