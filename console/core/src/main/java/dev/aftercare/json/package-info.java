/// JSON, as columns, programs and the door read and write it. Knows nothing of ours; all may use
/// it.
@NullMarked
package dev.aftercare.json;

import org.jspecify.annotations.NullMarked;
