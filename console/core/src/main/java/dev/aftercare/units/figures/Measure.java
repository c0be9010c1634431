package dev.aftercare.units.figures;

/// What is counted of units, and by which month a cell tells when it happened.
public enum Measure {
    /// Made.
    UNITS("units"),
    /// Made, and kept out of every figure by a mark: with [#UNITS], how many rows there are.
    MARKED("marked"),
    /// Got the first label.
    LABELLED("labelled"),
    FIRST_SCAN("first-scan"),
    /// Somebody came back to its page, half a year to three years after it was sold.
    RETURN_SCAN("return-scan"),
    REGISTERED("registered");

    private final String cell;

    Measure(String cell) {
        this.cell = cell;
    }

    /// Its name in cells.
    public String cell() {
        return cell;
    }
}
