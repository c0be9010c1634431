/// Lists of any length, as view models hold them: what is listed, in which order, what is ticked.
/// Any view model may use it; it knows no feature and no control.
@NullMarked
package dev.aftercare.ui.kit.paging;

import org.jspecify.annotations.NullMarked;
