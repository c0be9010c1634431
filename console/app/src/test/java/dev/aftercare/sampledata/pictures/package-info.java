/// Drawings of the sample data: products, setup steps, the logo. For the sample data only; no text,
/// because fonts differ between machines.
@NullMarked
package dev.aftercare.sampledata.pictures;

import org.jspecify.annotations.NullMarked;
