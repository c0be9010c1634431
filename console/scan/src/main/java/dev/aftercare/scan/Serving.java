package dev.aftercare.scan;

/// What a server answers for.
public enum Serving {
    /// Customers: their visits are kept, and what they send is done.
    CUSTOMERS(true, true),
    /// Staff who look at a page themselves: that is no visit. What they send is done all the same.
    PREVIEW(false, true),
    /// The same by a login that writes nothing for visitors: forms are answered with a word.
    PREVIEW_TO_READ(false, false);

    private final boolean visits;
    private final boolean forms;

    Serving(boolean visits, boolean forms) {
        this.visits = visits;
        this.forms = forms;
    }

    boolean keepsVisits() {
        return visits;
    }

    boolean takesForms() {
        return forms;
    }
}
