/// Commands that look after the database itself.
@NullMarked
package dev.aftercare.cli.database;

import org.jspecify.annotations.NullMarked;
