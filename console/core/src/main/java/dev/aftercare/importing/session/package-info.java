/// Imports that wait for a person: a file that was read, what somebody decided about its rows, and
/// what of it was committed. All of it is in the database; rows and their states are worked out
/// from there again on any console. The window imports through it.
@NullMarked
package dev.aftercare.importing.session;

import org.jspecify.annotations.NullMarked;
