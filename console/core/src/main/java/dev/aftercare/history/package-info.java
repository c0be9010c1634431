/// What was done, as the one text that is hashed and kept forever. Written by every transaction,
/// before its commit; knows no feature.
@NullMarked
package dev.aftercare.history;

import org.jspecify.annotations.NullMarked;
