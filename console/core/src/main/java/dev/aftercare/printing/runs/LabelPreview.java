package dev.aftercare.printing.runs;

import dev.aftercare.labels.Stock;
import dev.aftercare.labels.Template;
import dev.aftercare.labels.sheet.DrawnLabel;

/// One label as it would be printed, its code read back from the printer's dots.
///
/// @param template in its newest approved revision
public record LabelPreview(
        long unitId, String serial, Template template, Stock stock, int dpi, DrawnLabel label) {}
