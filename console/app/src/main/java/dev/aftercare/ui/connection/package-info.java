/// Whether the database can be reached, said to who works in the window.
@NullMarked
package dev.aftercare.ui.connection;

import org.jspecify.annotations.NullMarked;
