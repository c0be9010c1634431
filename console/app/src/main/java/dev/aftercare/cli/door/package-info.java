/// How commands typed in other processes get into the one that holds a local store. Knows no
/// command; only the root package uses it.
@NullMarked
package dev.aftercare.cli.door;

import org.jspecify.annotations.NullMarked;
