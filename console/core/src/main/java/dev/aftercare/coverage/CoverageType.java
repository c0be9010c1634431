package dev.aftercare.coverage;

public enum CoverageType {
    BASE,
    PART,
    EXTENDED,
    STATUTORY,
    REPAIR,
    RECALL;

    /// What a maker promises for the unit as such; the others cover parts of it, or follow from law
    /// or repair.
    boolean coversTheWholeUnit() {
        return this == BASE || this == EXTENDED;
    }
}
