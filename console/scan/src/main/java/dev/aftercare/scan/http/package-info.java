/// The server in front of the pages: connections, limits, headers, forms. Knows no page and no
/// service; only the pages of this room use it.
@NullMarked
package dev.aftercare.scan.http;

import org.jspecify.annotations.NullMarked;
