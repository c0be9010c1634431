/// The registration form and what becomes of it. The page of a unit shows it.
@NullMarked
package dev.aftercare.scan.owners;

import org.jspecify.annotations.NullMarked;
