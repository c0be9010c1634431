package dev.aftercare.coverage;

/// When a coverage begins; never before the day the unit was made.
public enum StartRule {
    /// The proven day of purchase; else the earlier of the stated day and the terms' days after
    /// shipping; never shipped, the earlier of the stated day and the terms' months after making.
    PURCHASE,
    /// The day it was shipped; never shipped, the day it counts as sold.
    SHIPPED,
    MADE
}
