package dev.aftercare.insight;

import java.time.Instant;

/// A computer that prints labels, by its latest run.
///
/// @param at when the run began
public record Station(
        String name, long run, String stock, long labels, State state, Instant at, String by) {

    public enum State {
        PRINTING,
        PRINTED,
        /// Its process is gone; its units are still reserved.
        ABANDONED,
        /// It failed or was stopped; its units are free.
        NO_FILE
    }
}
