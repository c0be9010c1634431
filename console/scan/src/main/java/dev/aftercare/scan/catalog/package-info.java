/// What phones are shown of a product: the page of its GTIN, setup guide, manuals, pictures. The
/// pages of units build on it.
@NullMarked
package dev.aftercare.scan.catalog;

import org.jspecify.annotations.NullMarked;
