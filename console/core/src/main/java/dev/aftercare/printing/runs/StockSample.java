package dev.aftercare.printing.runs;

import dev.aftercare.gs1.DigitalLink;
import dev.aftercare.gs1.Gtin;
import dev.aftercare.gs1.Serial;
import dev.aftercare.labels.LabelFields;
import dev.aftercare.labels.Resolution;
import dev.aftercare.labels.Stock;
import dev.aftercare.labels.Template;
import dev.aftercare.labels.sheet.DrawnLabel;
import dev.aftercare.labels.sheet.LabelSheet;

import java.util.Set;
import java.util.TreeMap;

/// A stock with the template made for it, and what a label of it looks like.
///
/// @param label of a unit that nobody made
public record StockSample(Stock stock, Template template, DrawnLabel label) {
    private static final DigitalLink LINK =
            DigitalLink.ofUnit(
                    "id.example",
                    new Gtin("09506000134369"),
                    new Serial("V12-26-004711"),
                    "1Qk7Rz0pXw3mTn8bY");

    static StockSample of(Stock stock, Template template) {
        var link = LINK.uri();
        var sheet = LabelSheet.plan(template, stock, Resolution.DPI_300, link.length());
        return new StockSample(stock, template, sheet.draw(fields(template)));
    }

    /// What only real units have stays empty.
    private static LabelFields fields(Template template) {
        var texts = new TreeMap<String, String>();
        template.fields().forEach(field -> texts.put(field, ""));
        texts.keySet()
                .removeAll(
                        Set.of(
                                LabelFields.LINK,
                                LabelFields.GTIN,
                                LabelFields.SERIAL,
                                LabelFields.HUMAN_READABLE,
                                LabelFields.CHECK));
        texts.replace("product.name", "V12 vacuum cleaner");
        texts.replace("product.model", "V12");
        return LabelFields.ofUnit(LINK, "K7Q49MXP").withAll(texts);
    }
}
