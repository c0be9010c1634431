/// The field in which one types or scans anything: what it may mean is listed as one types, and
/// opens where it belongs. The frame around the screens shows it; it knows no screen.
@NullMarked
package dev.aftercare.ui.search;

import org.jspecify.annotations.NullMarked;
