/// What tables of any length are made of. Any view may use it; it knows no feature.
@NullMarked
package dev.aftercare.ui.kit.table;

import org.jspecify.annotations.NullMarked;
