package dev.aftercare.ui.units;

import dev.aftercare.progress.Progress;
import dev.aftercare.units.list.UnitFilter;
import dev.aftercare.units.list.UnitOrder;

import java.nio.file.Path;

/// Writes a list to a file whose ending says how; what is there was agreed to go.
@FunctionalInterface
public interface UnitExporting {

    /// @return how many units were written
    long export(UnitFilter filter, UnitOrder order, Path file, Progress progress);
}
