/// Batches without damage to speak of, each as another factory writes them. For the sample data
/// only.
@NullMarked
package dev.aftercare.sampledata.batches;

import org.jspecify.annotations.NullMarked;
