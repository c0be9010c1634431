package dev.aftercare.printing.runs;

import dev.aftercare.gs1.DigitalLink;
import dev.aftercare.json.Json;
import dev.aftercare.labels.LabelFields;

import java.time.LocalDate;
import java.util.Map;

/// What one label says beside what its payload says: kept with the printed item, so that the label
/// can be shown again as it was, whatever becomes of unit and product.
///
/// @param days apart from texts, because a template may write a day in its own way
public record LabelTexts(String check, Map<String, String> texts, Map<String, LocalDate> days) {

    public static LabelTexts of(Json json) {
        return json.as(LabelTexts.class);
    }

    public LabelFields with(String payload) {
        return LabelFields.ofUnit(DigitalLink.parse(payload), check).withAll(texts).withAll(days);
    }
}
