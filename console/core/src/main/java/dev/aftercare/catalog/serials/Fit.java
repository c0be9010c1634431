package dev.aftercare.catalog.serials;

/// How a serial fits the rule of its product.
public sealed interface Fit {

    record Right() implements Fit {}

    /// It would fit with O as 0, or I or l as 1, where the rule asks for a digit.
    record LookAlike(String meant) implements Fit {}

    record WrongPattern() implements Fit {}

    /// Its year or week is not that of the day the unit was made on.
    record WrongMadeOn(String written, String expected) implements Fit {}

    record WrongCheckCharacter(char written, char expected) implements Fit {}
}
