package dev.aftercare.catalog.workbook;

import dev.aftercare.catalog.ProductKey;
import dev.aftercare.catalog.content.Languages;
import dev.aftercare.catalog.content.Manual;
import dev.aftercare.catalog.content.Step;
import dev.aftercare.files.FileKind;
import dev.aftercare.sheet.columns.ColumnSet;
import dev.aftercare.sheet.columns.Line;
import dev.aftercare.sheet.columns.NamedColumn;
import dev.aftercare.sheet.columns.Reads;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A row for each step of a setup guide, or for each chapter of the manuals.
///
/// @param gtins of the products there will be, by GTIN and by model code
record ContentSheet(Map<String, String> gtins, NamedFiles files, Once once) {
    private static final NamedColumn<String> PRODUCT = NamedColumn.required("product", Reads.TEXT);
    private static final NamedColumn<String> LANGUAGE =
            NamedColumn.required("language", Reads.TEXT);
    private static final NamedColumn<Integer> NO = NamedColumn.required("no", Reads.NUMBER);
    private static final NamedColumn<String> TITLE = NamedColumn.required("title", Reads.TEXT);
    private static final NamedColumn<String> TEXT = NamedColumn.optional("text", Reads.TEXT);
    private static final NamedColumn<String> PICTURE = NamedColumn.optional("picture", Reads.TEXT);
    private static final NamedColumn<String> FILE = NamedColumn.optional("file", Reads.TEXT);
    static final ColumnSet STEPS = ColumnSet.of(PRODUCT, LANGUAGE, NO, TITLE, TEXT, PICTURE);
    static final ColumnSet MANUALS = ColumnSet.of(PRODUCT, LANGUAGE, NO, TITLE, TEXT, FILE);

    private static final Fields FIELDS = new Fields(Map.of("no", NO, "title", TITLE, "text", TEXT));

    /// What is replaced as a whole: all there is of a product in a language.
    record Part(String gtin, String language) {}

    record Entry(Part part, int no, String title, String text, Optional<Upload> file) {}

    List<Entry> checkSteps(List<Line> lines) {
        return lines.stream().map(this::step).toList();
    }

    List<Entry> checkManuals(List<Line> lines) {
        return lines.stream().map(this::manual).toList();
    }

    private Entry step(Line line) {
        var entry = entry(line, files.find(line, PICTURE, FileKind.PICTURE));
        FIELDS.check(line, new Step(entry.no(), entry.title(), entry.text(), null).violations());
        return entry;
    }

    private Entry manual(Line line) {
        var entry = entry(line, files.find(line, FILE, FileKind.MANUAL));
        FIELDS.check(line, new Manual(entry.no(), entry.title(), entry.text(), null).violations());
        if (entry.text().isEmpty() && entry.file().isEmpty() && line.isRight(FILE)) {
            line.wrong(TEXT, "required");
        }
        return entry;
    }

    private Entry entry(Line line, Optional<Upload> file) {
        var part = new Part(product(line), language(line));
        int no = line.get(NO).orElse(0);
        if (line.isRight()) {
            once.check(line, NO, List.of(part, no));
        }
        return new Entry(part, no, line.get(TITLE).orElse(""), line.get(TEXT).orElse(""), file);
    }

    private String product(Line line) {
        var typed = line.get(PRODUCT).orElse("");
        var gtin = gtins.get(ProductKey.gtin(typed).filter(gtins::containsKey).orElse(typed));
        if (gtin == null && line.isRight(PRODUCT)) {
            line.wrong(PRODUCT, "productUnknown", typed);
        }
        return gtin == null ? "" : gtin;
    }

    private static String language(Line line) {
        var typed = line.get(LANGUAGE).orElse("");
        if (line.isRight(LANGUAGE) && !Languages.isLanguage(typed)) {
            line.wrong(LANGUAGE, "language", typed);
        }
        return typed;
    }
}
