package dev.aftercare.labels;

import dev.aftercare.gs1.DigitalLink;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/// What one label says: field names to texts or days. A field that is there but empty prints as
/// nothing; a field that is not there is refused.
public final class LabelFields {
    public static final String LINK = "link";
    public static final String GTIN = "gtin";
    public static final String SERIAL = "serial";
    public static final String HUMAN_READABLE = "hri";
    public static final String CHECK = "check";

    private final Map<String, Object> values; // String or LocalDate

    private LabelFields(Map<String, Object> values) {
        this.values = values;
    }

    public static LabelFields none() {
        return new LabelFields(Map.of());
    }

    /// The fields that follow from a unit's link: `link`, `gtin`, `serial`, `hri`; and `check`.
    ///
    /// @param check the check code, 8 characters; printed in two groups of four
    public static LabelFields ofUnit(DigitalLink link, String check) {
        var values = new HashMap<String, Object>();
        values.put(LINK, link.uri());
        values.put(GTIN, link.valueOf("01").orElse(""));
        values.put(SERIAL, link.valueOf("21").orElse(""));
        values.put(HUMAN_READABLE, link.humanReadable());
        values.put(CHECK, grouped(check));
        return new LabelFields(values);
    }

    private static String grouped(String check) {
        return check.length() == 8 ? check.substring(0, 4) + "-" + check.substring(4) : check;
    }

    public LabelFields with(String field, @Nullable String value) {
        return with(field, (Object) (value == null ? "" : value));
    }

    public LabelFields with(String field, @Nullable LocalDate day) {
        return with(field, day == null ? "" : day);
    }

    private LabelFields with(String field, Object value) {
        var more = new HashMap<>(values);
        more.put(field, value);
        return new LabelFields(more);
    }

    /// All of these too: values are texts or days, others print as they write themselves.
    public LabelFields withAll(Map<String, ?> further) {
        var more = new HashMap<>(values);
        further.forEach((name, v) -> more.put(name, v instanceof LocalDate ? v : v.toString()));
        return new LabelFields(more);
    }

    /// A `String` or a `LocalDate`.
    Object value(String field) {
        var value = values.get(field);
        if (value == null) {
            throw new LabelRefused(new LabelFault.UnknownField(field));
        }
        return value;
    }
}
