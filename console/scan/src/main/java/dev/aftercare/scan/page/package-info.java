/// How pages look and speak: the frame around each, the brand's colour, the language, the
/// templates. Knows no feature; the pages of this room use it.
@NullMarked
package dev.aftercare.scan.page;

import org.jspecify.annotations.NullMarked;
