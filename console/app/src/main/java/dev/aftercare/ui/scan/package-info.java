/// Answering phones from this window: the scan server's switch, and a unit's page on a phone of one's
/// own. What listens is given to it as functions.
@NullMarked
package dev.aftercare.ui.scan;

import org.jspecify.annotations.NullMarked;
