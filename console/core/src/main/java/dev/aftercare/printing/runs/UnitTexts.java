package dev.aftercare.printing.runs;

import dev.aftercare.database.sql.SqlRow;
import dev.aftercare.labels.LabelFields;
import dev.aftercare.labels.Template;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// The texts that a template wants of units: those of the product, of the unit, and the extra
/// columns of its import. What neither has is left away, and refused when the label is drawn.
final class UnitTexts {
    /// What a query must select for [#of], from unit u and batch b.
    static final String COLUMNS = "u.made_on, u.shipped_on, u.lot, u.revision, u.extra, b.name";

    private static final Set<String> FROM_PAYLOAD =
            Set.of(
                    LabelFields.LINK,
                    LabelFields.GTIN,
                    LabelFields.SERIAL,
                    LabelFields.HUMAN_READABLE,
                    LabelFields.CHECK);

    private final Set<String> wanted = new TreeSet<>();

    UnitTexts(Template template) {
        wanted.addAll(template.fields());
        wanted.removeAll(FROM_PAYLOAD);
    }

    LabelTexts of(SqlRow unit, PrintedProduct product, String check) {
        var texts = new TreeMap<String, String>();
        var days = new TreeMap<String, LocalDate>();
        for (var field : wanted) {
            switch (field) {
                case "product.name" -> texts.put(field, product.name());
                case "product.model" -> texts.put(field, product.model());
                case "lot", "revision" -> texts.put(field, orEmpty(unit.textOrNull(field)));
                case "batch" -> texts.put(field, unit.text("name"));
                case "madeOn" -> put(field, unit.dayOrNull("made_on"), texts, days);
                case "shippedOn" -> put(field, unit.dayOrNull("shipped_on"), texts, days);
                default -> putExtra(field, unit, texts);
            }
        }
        return new LabelTexts(check, texts, days);
    }

    private static void put(
            String field,
            @Nullable LocalDate day,
            Map<String, String> texts,
            Map<String, LocalDate> days) {
        if (day == null) {
            texts.put(field, "");
        } else {
            days.put(field, day);
        }
    }

    private static void putExtra(String field, SqlRow unit, Map<String, String> texts) {
        var extra = unit.jsonOrNull("extra");
        var value = extra == null ? null : extra.texts().get(field);
        if (value != null) {
            texts.put(field, value);
        }
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
