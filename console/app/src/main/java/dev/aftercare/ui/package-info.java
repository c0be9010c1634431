/// What staff see. Uses services and records; only `Main` uses it.
@NullMarked
package dev.aftercare.ui;

import org.jspecify.annotations.NullMarked;
