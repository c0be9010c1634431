/// Units as rows of a file: their columns, their check, and how checked rows become units. The
/// services of `dev.aftercare.importing` use it.
@NullMarked
package dev.aftercare.importing.units;

import org.jspecify.annotations.NullMarked;
