/// Statements with bound values, rows read by column, batches and ids for bulk work. For services
/// and the writers behind the door; holds no connection of its own.
@NullMarked
package dev.aftercare.database.sql;

import org.jspecify.annotations.NullMarked;
