package dev.aftercare.labels.sheet;

import dev.aftercare.labels.LabelFault;
import dev.aftercare.labels.LabelFields;
import dev.aftercare.labels.LabelRefused;
import dev.aftercare.labels.Resolution;
import dev.aftercare.labels.Stock;

import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.stream.IntStream;

/// One writing of labels. A page's symbols are made and read back in parallel, then drawn in order.
final class SheetRun {
    private static final int IDENTIFIER_BYTES = 16;

    private final PlannedSymbols planned;
    private final Stock stock;
    private final Resolution resolution;
    private final LabelDrawing drawing;
    private final PdfPages pages;
    private final MessageDigest content = sha256();
    private long done;
    private int pagesDone;

    SheetRun(PlannedSymbols planned, Stock stock, Resolution resolution, OutputStream out) {
        this.planned = planned;
        this.stock = stock;
        this.resolution = resolution;
        this.drawing = new LabelDrawing(planned.template());
        this.pages = new PdfPages(stock.page(), out);
    }

    LabelSheet.Printed print(Iterator<LabelFields> labels, int firstCell, LongConsumer progress)
            throws IOException {
        int cell = firstCell;
        do {
            var page = new ArrayList<LabelFields>();
            while (labels.hasNext() && cell + page.size() < stock.cells()) {
                page.add(labels.next());
            }
            draw(page, cell);
            progress.accept(done);
            cell = 0;
        } while (labels.hasNext());
        pages.close(Arrays.copyOf(content.digest(), IDENTIFIER_BYTES));
        return new LabelSheet.Printed(done, pagesDone);
    }

    private void draw(List<LabelFields> page, int firstCell) throws IOException {
        var symbols =
                IntStream.range(0, page.size())
                        .parallel()
                        .mapToObj(i -> symbols(page.get(i), firstCell + i, done + i + 1))
                        .toList();
        var ink = new PdfInk(pages.next(), stock.page(), resolution);
        pagesDone++;
        for (int i = 0; i < page.size(); i++) {
            try {
                symbols.get(i).forEach(s -> content.update(s.bits()));
                drawing.draw(ink, stock.cell(firstCell + i), page.get(i), symbols.get(i));
            } catch (LabelRefused e) {
                throw atLabel(done + 1, e);
            }
            done++;
        }
    }

    private List<PlacedSymbol> symbols(LabelFields fields, int cell, long number) {
        try {
            var area = stock.cell(cell);
            return planned.symbols().stream().map(plan -> plan.place(fields, area)).toList();
        } catch (LabelRefused e) {
            throw atLabel(number, e);
        }
    }

    private static LabelRefused atLabel(long number, LabelRefused why) {
        return new LabelRefused(new LabelFault.AtLabel(number, why.fault()));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }
}
