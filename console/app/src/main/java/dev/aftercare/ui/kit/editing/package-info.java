/// Editing one record: what is typed, what is wrong with it, leaving it, and what becomes of it
/// when somebody else was faster. View models and views may use it; it knows no feature.
@NullMarked
package dev.aftercare.ui.kit.editing;

import org.jspecify.annotations.NullMarked;
