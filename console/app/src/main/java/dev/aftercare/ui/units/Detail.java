package dev.aftercare.ui.units;

import dev.aftercare.history.Personal;
import dev.aftercare.units.record.UnitRecord;

import java.time.LocalDate;

/// What the pane shows of one unit.
///
/// @param payload what stands in its code
/// @param today in the company's zone
@Personal
record Detail(UnitRecord record, String payload, LocalDate today) {}
