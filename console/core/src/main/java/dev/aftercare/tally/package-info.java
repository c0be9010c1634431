/// Roll-up counts that move in the transaction that changes a fact. Written by every transaction
/// that says so, before its history; knows no feature.
@NullMarked
package dev.aftercare.tally;

import org.jspecify.annotations.NullMarked;
