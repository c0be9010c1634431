package dev.aftercare.catalog.workbook;

import dev.aftercare.company.CompanyDraft;
import dev.aftercare.sheet.columns.ColumnSet;
import dev.aftercare.sheet.columns.Line;
import dev.aftercare.sheet.columns.NamedColumn;
import dev.aftercare.sheet.columns.Reads;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// One row: whose catalogue it is.
final class CompanySheet {
    private static final NamedColumn<String> NAME = NamedColumn.required("name", Reads.TEXT);
    private static final NamedColumn<String> ZONE = NamedColumn.required("time zone", Reads.TEXT);
    private static final NamedColumn<String> CURRENCY =
            NamedColumn.required("currency", Reads.TEXT);
    private static final NamedColumn<Integer> LAG =
            NamedColumn.required("made-to-sold lag (days)", Reads.NUMBER);
    static final ColumnSet COLUMNS = ColumnSet.of(NAME, ZONE, CURRENCY, LAG);

    private static final Fields FIELDS =
            new Fields(
                    Map.of("name", NAME, "zone", ZONE, "currency", CURRENCY, "soldLagDays", LAG));

    static Optional<CompanyDraft> check(List<Line> lines) {
        lines.stream().skip(1).forEach(line -> line.wrong(NAME, "companyTwice"));
        return lines.stream().findFirst().map(CompanySheet::draft);
    }

    private static CompanyDraft draft(Line line) {
        var draft =
                new CompanyDraft(
                        line.get(NAME).orElse(""),
                        line.get(ZONE).orElse(""),
                        line.get(CURRENCY).orElse(""),
                        line.get(LAG).orElse(0));
        FIELDS.check(line, draft.violations());
        return draft;
    }

    private CompanySheet() {}
}
