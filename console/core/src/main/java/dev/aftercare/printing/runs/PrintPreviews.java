package dev.aftercare.printing.runs;

import dev.aftercare.database.Database;
import dev.aftercare.database.sql.Sql;
import dev.aftercare.database.sql.SqlRow;
import dev.aftercare.gs1.DigitalLink;
import dev.aftercare.gs1.Serial;
import dev.aftercare.labels.LabelFault;
import dev.aftercare.labels.LabelRefused;
import dev.aftercare.labels.Resolution;
import dev.aftercare.labels.Stock;
import dev.aftercare.labels.Stocks;
import dev.aftercare.labels.Template;
import dev.aftercare.labels.sheet.LabelSheet;
import dev.aftercare.printing.LabelKeys;
import dev.aftercare.printing.orders.LabelChoice;
import dev.aftercare.printing.templates.StoredTemplates;
import dev.aftercare.problem.Refusal;
import dev.aftercare.problem.Refused;
import dev.aftercare.units.WhichUnits;

import org.hibernate.StatelessSession;

import java.util.List;
import java.util.Optional;

/// Says and shows what would be printed. Nothing is written and nothing is held: until the run is
/// reserved, others may be faster.
public final class PrintPreviews {
    private static final int NAMED = 50;

    private final Database database;
    private final LabelKeys keys;

    public PrintPreviews(Database database, LabelKeys keys) {
        this.database = database;
        this.keys = keys;
    }

    /// Counts what would be printed, and what would not and why.
    ///
    /// @throws Refused if there is no such batch, product, run or unit
    public Forecast forecast(WhichUnits which) {
        return database.read(
                session -> {
                    var units = new PrintableUnits(session, which);
                    var counts = UnitCounts.of(session, units);
                    var others = units.beingPrinted();
                    long labelled = units.countLabelled();
                    return new Forecast(
                            counts.meant(),
                            counts.labels(),
                            counts.span(session, units),
                            longest(session, counts),
                            labelled,
                            labelled == 0 ? List.of() : units.labelled(NAMED),
                            others.count(),
                            others.run(),
                            counts.leftOut());
                });
    }

    private int longest(StatelessSession session, UnitCounts counts) {
        return counts.ofProducts().isEmpty()
                ? 0
                : PrintedProduct.read(session, counts.ofProducts().keySet()).stream()
                        .mapToInt(one -> link(one, "0").length() - 1 + counts.longest(one.id()))
                        .max()
                        .orElse(0);
    }

    private String link(PrintedProduct product, String serial) {
        return DigitalLink.ofUnit(
                        product.domain(),
                        product.gtin(),
                        new Serial(serial),
                        keys.token(product.gtin().digits(), serial))
                .uri();
    }

    /// All stocks, each with its template and an imaginary unit's label.
    public List<StockSample> stocks() {
        return database.read(
                session ->
                        Stocks.all().stream()
                                .flatMap(
                                        stock ->
                                                StoredTemplates.current(session, stock.name())
                                                        .map(one -> StockSample.of(stock, one))
                                                        .stream())
                                .toList());
    }

    /// One label as it would be printed.
    ///
    /// @param forecast of the same units
    /// @param nth which of the labels, from 0
    /// @return empty where there is no such label
    /// @throws Refused if the labels could not be printed like this, or not scanned
    public Optional<LabelPreview> label(
            WhichUnits which, Forecast forecast, LabelChoice choice, long nth) {
        if (nth >= forecast.labels()) {
            return Optional.empty();
        }
        return database.read(
                session -> {
                    var drawn = drawn(session, choice, forecast.longestPayload());
                    return nth == 0
                            ? drawn.of(session, forecast.span().firstId())
                            : unit(session, new PrintableUnits(session, which), nth)
                                    .flatMap(id -> drawn.of(session, id));
                });
    }

    private static Optional<Long> unit(StatelessSession session, PrintableUnits units, long nth) {
        return Sql.of("select u.id from unit u where " + PrintableUnits.PRINTABLE + " and")
                .plus(units.meant())
                .plus("order by u.product_id, u.serial_sort, u.id limit 1 offset ?", nth)
                .first(session, row -> row.number("id"));
    }

    private Drawn drawn(StatelessSession session, LabelChoice choice, int longest) {
        var stock =
                Stocks.named(choice.stock())
                        .orElseThrow(
                                () -> new Refused(new Refusal.NotFound("stock", choice.stock())));
        var name = choice.template() == null ? stock.name() : choice.template();
        var template =
                StoredTemplates.current(session, name)
                        .orElseThrow(() -> new Refused(new Refusal.NotFound("template", name)));
        return new Drawn(template, stock, choice.dpi(), longest);
    }

    private final class Drawn {
        private final Template template;
        private final Stock stock;
        private final int dpi;
        private final int longest;

        Drawn(Template template, Stock stock, int dpi, int longest) {
            this.template = template;
            this.stock = stock;
            this.dpi = dpi;
            this.longest = longest;
        }

        Optional<LabelPreview> of(StatelessSession session, long unitId) {
            return Sql.of("select u.id, u.product_id, u.serial, " + UnitTexts.COLUMNS)
                    .plus("from unit u join batch b on b.id = u.batch_id where u.id = ?", unitId)
                    .first(session, row -> of(session, row));
        }

        private LabelPreview of(StatelessSession session, SqlRow unit) {
            long productId = unit.number("product_id");
            var product = PrintedProduct.read(session, List.of(productId)).getFirst();
            var serial = unit.text("serial");
            var check = keys.checkCode(product.gtin().digits(), serial);
            var fields =
                    new UnitTexts(template).of(unit, product, check).with(link(product, serial));
            try {
                var sheet = LabelSheet.plan(template, stock, new Resolution(dpi), longest);
                return new LabelPreview(
                        unit.number("id"), serial, template, stock, dpi, sheet.draw(fields));
            } catch (LabelRefused no) {
                throw new Refused(refusal(serial, no.fault()));
            }
        }

        private static Refusal refusal(String serial, LabelFault fault) {
            return switch (fault) {
                case LabelFault.OtherSizeThanStock _,
                        LabelFault.ModuleTooSmall _,
                        LabelFault.PayloadTooLong _,
                        LabelFault.OverlapsSymbol _ ->
                        new Refusal.LabelsFaulty(LabelFaults.of(fault));
                default -> new Refusal.LabelFaulty(serial, LabelFaults.of(fault));
            };
        }
    }
}
