/// The command that starts the scan server.
@NullMarked
package dev.aftercare.cli.scan;

import org.jspecify.annotations.NullMarked;
