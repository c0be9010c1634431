package dev.aftercare.cli.labels;

import dev.aftercare.cli.Desk;
import dev.aftercare.cli.ProductName;
import dev.aftercare.printing.orders.LabelChoice;
import dev.aftercare.units.WhichUnits;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

import java.util.Set;

/// Which units, and what their labels look like.
final class LabelOptions {
    private static final Set<Integer> PRINTERS = Set.of(203, 300, 600);

    @Option(
            names = "--batch",
            paramLabel = "NAME",
            description = "The units that this import brought.")
    private @Nullable String batch;

    @Option(names = "--from", paramLabel = "S", description = "Or: the units from this serial …")
    private @Nullable String from;

    @Option(
            names = "--to",
            paramLabel = "S",
            description = "… to this one, both included; 9 comes before 10.")
    private @Nullable String to;

    @Option(
            names = "--unlabelled",
            description = "Only those of --batch or --product that never got a label.")
    private boolean unlabelled;

    @Option(
            names = "--product",
            paramLabel = "GTIN",
            description = "Of this product (GTIN or model code); else of that of the first serial.")
    private @Nullable ProductName product;

    @Option(
            names = "--template",
            paramLabel = "T",
            description = "What is on a label; without it, the template made for the stock.")
    private @Nullable String template;

    @Option(
            names = "--stock",
            paramLabel = "S",
            defaultValue = "L7160",
            description = {
                "On which labels, see below. Without it L7160: every office shop has it,",
                "any laser printer prints it, its codes are large enough for every phone."
            })
    private String stock = "";

    @Option(
            names = "--start-cell",
            paramLabel = "N",
            defaultValue = "1",
            description = "Where to begin on a part-used sheet, counted from 1, row by row.")
    private int startCell;

    @Option(
            names = "--dpi",
            paramLabel = "203|300|600",
            defaultValue = "300",
            description = {
                "The printer's dots per inch: codes stand on its dots. Without it 300,",
                "which is right for office printers of 300, 600 and 1200."
            })
    private int dpi;

    WhichUnits units(Desk desk, CommandSpec spec) {
        if (unlabelled && from == null && to == null && (batch != null || product != null)) {
            return new WhichUnits.Unlabelled(ProductName.orNull(product), batch);
        }
        if (!unlabelled && batch != null && from == null && to == null && product == null) {
            return new WhichUnits.OfBatch(batch);
        }
        if (!unlabelled && batch == null && from != null && to != null) {
            return new WhichUnits.Range(from, to, ProductName.orNull(product));
        }
        throw desk.usage(spec, "usage.whichUnits");
    }

    LabelChoice label(Desk desk, CommandSpec spec) {
        if (!PRINTERS.contains(dpi)) {
            throw desk.usage(spec, "usage.dpi", dpi);
        }
        int cell = desk.between(spec, "--start-cell", startCell, 1, Short.MAX_VALUE);
        return new LabelChoice(stock, template, cell, dpi);
    }
}
