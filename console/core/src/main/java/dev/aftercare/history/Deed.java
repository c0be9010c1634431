package dev.aftercare.history;

import org.jspecify.annotations.Nullable;

/// One command as history keeps it: a verb (`brand.rename`), what it was done to, and what was
/// before and after. A deed is a command, not a row: importing a million units is one.
///
/// Nothing in it may be personal, at any depth: [HistoryRows] refuses to write what is marked so.
///
/// @param before null where it began to be
/// @param after null where it ceased to be
public record Deed(
        String verb,
        Subject subject,
        @Nullable Object before,
        @Nullable Object after,
        @Nullable OwnersPart owners) {

    /// What of it is one owner's data: kept apart, with a nonce, and erased with the owner.
    public record OwnersPart(long ownerId, Object change) {}

    public static Deed created(String verb, Recorded after) {
        return new Deed(verb, after.subject(), null, after, null);
    }

    public static Deed changed(String verb, Recorded before, Recorded after) {
        return new Deed(verb, after.subject(), before, after, null);
    }

    public static Deed removed(String verb, Recorded before) {
        return new Deed(verb, before.subject(), before, null, null);
    }

    /// A command over many things; `facts` says how many and which.
    public static Deed done(String verb, Subject subject, Object facts) {
        return new Deed(verb, subject, null, facts, null);
    }

    public Deed with(long ownerId, Object personalChange) {
        return new Deed(verb, subject, before, after, new OwnersPart(ownerId, personalChange));
    }
}
