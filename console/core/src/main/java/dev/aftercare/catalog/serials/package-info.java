/// What the serials of a product look like: rules, and how well a serial fits its rule. Pure; every
/// feature and room may use it.
@NullMarked
package dev.aftercare.catalog.serials;

import org.jspecify.annotations.NullMarked;
