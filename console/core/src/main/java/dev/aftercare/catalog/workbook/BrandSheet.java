package dev.aftercare.catalog.workbook;

import dev.aftercare.catalog.BrandDraft;
import dev.aftercare.catalog.BrandRow;
import dev.aftercare.files.FileKind;
import dev.aftercare.sheet.columns.ColumnSet;
import dev.aftercare.sheet.columns.Line;
import dev.aftercare.sheet.columns.NamedColumn;
import dev.aftercare.sheet.columns.Reads;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A row for each brand. What a sheet has no column for stays as it was.
record BrandSheet(Known known, NamedFiles files, Once once) {
    private static final NamedColumn<String> CODE = NamedColumn.required("code", Reads.TEXT);
    private static final NamedColumn<String> NAME = NamedColumn.required("name", Reads.TEXT);
    private static final NamedColumn<String> LOGO = NamedColumn.optional("logo", Reads.TEXT);
    private static final NamedColumn<String> COLOUR = NamedColumn.required("colour", Reads.TEXT);
    private static final NamedColumn<String> CONTACT = NamedColumn.optional("contact", Reads.TEXT);
    private static final NamedColumn<String> PRIVACY =
            NamedColumn.optional("privacy link", Reads.TEXT);
    private static final NamedColumn<String> DOMAIN = NamedColumn.required("domain", Reads.TEXT);
    static final ColumnSet COLUMNS =
            ColumnSet.of(CODE, NAME, LOGO, COLOUR, CONTACT, PRIVACY, DOMAIN);

    private static final Fields FIELDS =
            new Fields(
                    Map.of(
                            "code", CODE,
                            "name", NAME,
                            "colour", COLOUR,
                            "contact", CONTACT,
                            "privacyLink", PRIVACY,
                            "domain", DOMAIN));

    /// @param logo what to store first; without it the draft has the id of what is there
    record Entry(BrandDraft draft, Optional<Upload> logo) {}

    List<Entry> check(List<Line> lines) {
        return lines.stream().map(this::entry).toList();
    }

    private Entry entry(Line line) {
        var code = line.get(CODE).orElse("");
        var before = known.brand(code).map(BrandRow::facts);
        var draft =
                new BrandDraft(
                        code,
                        line.get(NAME).orElse(""),
                        line.get(COLOUR).orElse(""),
                        text(line, CONTACT, before.map(BrandDraft::contact)),
                        text(line, PRIVACY, before.map(BrandDraft::privacyLink)),
                        line.get(DOMAIN).orElse(""),
                        line.has(LOGO) ? null : before.map(BrandSheet::logoId).orElse(null));
        FIELDS.check(line, draft.violations());
        if (line.isRight(CODE)) {
            once.check(line, CODE, code);
        }
        return new Entry(draft, files.find(line, LOGO, FileKind.PICTURE));
    }

    private static @Nullable Long logoId(BrandDraft brand) {
        return brand.logoId();
    }

    static String text(Line line, NamedColumn<String> column, Optional<String> before) {
        return (line.has(column) ? line.get(column) : before).orElse("");
    }
}
