/// The Settings screen: its pages in a list, one of them shown. Other packages below make the
/// pages; any other screen may add one.
@NullMarked
package dev.aftercare.ui.settings;

import org.jspecify.annotations.NullMarked;
