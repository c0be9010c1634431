/// The duties of a GS1-Conformant Resolver: link sets, link types, what this resolver is. Knows no
/// unit.
@NullMarked
package dev.aftercare.scan.resolver;

import org.jspecify.annotations.NullMarked;
