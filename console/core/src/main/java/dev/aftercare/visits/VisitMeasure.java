package dev.aftercare.visits;

/// What is counted of visits, day by day. A unit that is marked counts in none.
public enum VisitMeasure {
    VISITS("visits"),
    /// Of units that were not shipped and are nobody's: they are still in the factory, or leaked.
    EARLY("early-visits");

    private final String day;

    VisitMeasure(String day) {
        this.day = day;
    }

    /// Its name among the days that are counted.
    public String day() {
        return day;
    }
}
