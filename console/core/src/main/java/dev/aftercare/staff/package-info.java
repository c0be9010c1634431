/// The people who work with a shared database, by their logins. The command line signs them in.
@NullMarked
package dev.aftercare.staff;

import org.jspecify.annotations.NullMarked;
