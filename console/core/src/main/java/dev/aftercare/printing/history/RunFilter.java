package dev.aftercare.printing.history;

import dev.aftercare.printing.runs.RunRow;

import org.jspecify.annotations.Nullable;

/// Which runs a list shows: all that it names must hold.
///
/// @param state null is any
/// @param text what somebody typed or scanned: the beginning of a serial, a label's whole link, a
///   run's number, a person, a station, a stock; empty is anything
public record RunFilter(RunRow.@Nullable State state, String text) {
    public static final RunFilter ALL = new RunFilter(null, "");

    public RunFilter in(RunRow.@Nullable State one) {
        return new RunFilter(one, text);
    }

    public RunFilter with(String typed) {
        return new RunFilter(state, typed.strip());
    }
}
