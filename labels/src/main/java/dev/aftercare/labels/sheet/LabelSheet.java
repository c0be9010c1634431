package dev.aftercare.labels.sheet;

import dev.aftercare.labels.LabelFault;
import dev.aftercare.labels.LabelFields;
import dev.aftercare.labels.LabelRefused;
import dev.aftercare.labels.Resolution;
import dev.aftercare.labels.Stock;
import dev.aftercare.labels.Template;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.function.LongConsumer;

/// A template on a stock, ready to print any number of labels: what could not be scanned has been
/// refused. May be used again and by several threads.
public final class LabelSheet {
    private final PlannedSymbols planned;
    private final Stock stock;
    private final Resolution resolution;

    private LabelSheet(PlannedSymbols planned, Stock stock, Resolution resolution) {
        this.planned = planned;
        this.stock = stock;
        this.resolution = resolution;
    }

    /// Plans a run whose longest payload has so many bytes; it decides the size of all symbols.
    ///
    /// @throws LabelRefused with `OtherSizeThanStock`, `PayloadTooLong`, `ModuleTooSmall` or
    ///   `OverlapsSymbol`
    public static LabelSheet plan(
            Template template, Stock stock, Resolution resolution, int longestPayload) {
        if (!isOfSize(template, stock)) {
            throw new LabelRefused(
                    new LabelFault.OtherSizeThanStock(template.size(), stock.label()));
        }
        return new LabelSheet(
                PlannedSymbols.of(template, resolution, longestPayload), stock, resolution);
    }

    private static boolean isOfSize(Template template, Stock stock) {
        return Math.abs(template.size().width() - stock.label().width()) < 0.05
                && Math.abs(template.size().height() - stock.label().height()) < 0.05;
    }

    /// Side of a module in millimetres, of the smallest symbol; 0 without any.
    public double module() {
        return planned.symbols().stream().mapToDouble(SymbolPlan::module).min().orElse(0);
    }

    /// One label by itself, as it will be printed: the same letters in the same places, and a code
    /// that was read back from its dots.
    ///
    /// @throws LabelRefused if it cannot be printed
    public DrawnLabel draw(LabelFields fields) {
        var cell = stock.cell(0);
        var symbols = planned.symbols().stream().map(plan -> plan.place(fields, cell)).toList();
        var marks = new MarksOfLabel(cell, resolution);
        new LabelDrawing(planned.template()).draw(marks, cell, fields, symbols);
        return new DrawnLabel(planned.template().size(), marks.marks());
    }

    /// Writes the labels as PDF, page after page, in memory that does not grow with their number.
    /// Each symbol is read back from its dots first. The same labels give the same bytes. The
    /// stream is left open; after an exception what was written is no PDF.
    ///
    /// @param startCell from 1: where on the first page to begin; the labels before it are gone
    /// @param progress hears after each page how many labels are done; what it throws stops the run
    /// @throws LabelRefused with `NoSuchCell`, or `AtLabel` and what is wrong with it
    public Printed write(
            Iterator<LabelFields> labels, int startCell, OutputStream out, LongConsumer progress)
            throws IOException {
        if (startCell < 1 || startCell > stock.cells()) {
            throw new LabelRefused(new LabelFault.NoSuchCell(startCell, stock.cells()));
        }
        return new SheetRun(planned, stock, resolution, out).print(labels, startCell - 1, progress);
    }

    /// What a run has printed.
    public record Printed(long labels, int pages) {}
}
