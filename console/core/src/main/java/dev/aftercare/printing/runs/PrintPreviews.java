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

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Says and shows what would be printed. Nothing is written and nothing is held: until the run is
/// reserved, others may be faster.
public final class PrintPreviews {
    private static final int NAMED = 50;

    /// After one that stays: the characters of a serial that stand in a link as they are. Each other
    /// one takes three. (H2 leaves all as they are if none stays.)
    private static final String KEPT =
            "(ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._";

    private static final String ORDER = "order by u.product_id, u.serial_sort, u.id";

    private static final String BACKWARDS =
            "order by u.product_id desc, u.serial_sort desc, u.id desc";

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
                    var counts = counts(session, units);
                    long labels = counts.values().stream().mapToLong(one -> one.labels).sum();
                    var others = units.beingPrinted();
                    long labelled = units.countLabelled();
                    return new Forecast(
                            counts.values().stream().mapToLong(one -> one.meant).sum(),
                            labels,
                            serial(session, units, ORDER),
                            serial(session, units, BACKWARDS),
                            labelled,
                            labelled == 0 ? List.of() : units.labelled(NAMED),
                            others.count(),
                            others.run(),
                            leftOut(session, units));
                });
    }

    /// One label as it would be printed.
    ///
    /// @param nth which of the labels, from 0
    /// @return empty where there is no such label
    /// @throws Refused if the labels could not be printed like this, or not scanned
    public Optional<LabelPreview> label(WhichUnits which, LabelChoice choice, long nth) {
        return database.read(
                session -> {
                    var stock = stock(choice);
                    var name = choice.template() == null ? stock.name() : choice.template();
                    var template =
                            StoredTemplates.current(session, name)
                                    .orElseThrow(
                                            () ->
                                                    new Refused(
                                                            new Refusal.NotFound(
                                                                    "template", name)));
                    var units = new PrintableUnits(session, which);
                    return unit(session, units, nth)
                            .map(
                                    unit ->
                                            new Drawn(template, stock, choice.dpi())
                                                    .of(session, units, unit));
                });
    }

    private static Stock stock(LabelChoice choice) {
        return Stocks.named(choice.stock())
                .orElseThrow(() -> new Refused(new Refusal.NotFound("stock", choice.stock())));
    }

    /// The units of one product.
    ///
    /// @param longest of their serials as they stand in links
    private record Count(long meant, long labels, int longest) {
        static Count of(SqlRow row) {
            return new Count(
                    row.number("meant"), row.number("labels"), row.integer("longest"));
        }
    }

    private static Map<Long, Count> counts(StatelessSession session, PrintableUnits units) {
        var counts = new java.util.TreeMap<Long, Count>();
        Sql.of("select u.product_id, count(*) as meant,")
                .plus("sum(case when " + PrintableUnits.PRINTABLE + " then 1 else 0 end)")
                .plus("as labels, max(case when " + PrintableUnits.PRINTABLE + " then")
                .plus("length(u.serial) + 2 * length(translate(u.serial, ?, '('))", KEPT)
                .plus("else 0 end) as longest from unit u where")
                .plus(units.meant())
                .plus("group by u.product_id")
                .each(session, row -> counts.put(row.number("product_id"), Count.of(row)));
        return counts;
    }

    private static Map<Forecast.WhyNot, Long> leftOut(
            StatelessSession session, PrintableUnits units) {
        var why = new StringBuilder("case");
        for (var reason : Forecast.WhyNot.values()) {
            why.append(" when ").append(reason.holds).append(" then '");
            why.append(reason.name()).append('\'');
        }
        var leftOut = new EnumMap<Forecast.WhyNot, Long>(Forecast.WhyNot.class);
        Sql.of("select why, count(*) as n from (select " + why + " end as why from unit u where")
                .plus(units.meant())
                .plus(") x where why is not null group by why")
                .each(
                        session,
                        row ->
                                leftOut.put(
                                        row.constant("why", Forecast.WhyNot.class),
                                        row.number("n")));
        return leftOut;
    }

    private static String serial(StatelessSession session, PrintableUnits units, String order) {
        return Sql.of("select u.serial from unit u where " + PrintableUnits.PRINTABLE + " and")
                .plus(units.meant())
                .plus(order + " limit 1")
                .first(session, row -> row.text("serial"))
                .orElse("");
    }

    private static Optional<Long> unit(StatelessSession session, PrintableUnits units, long nth) {
        return Sql.of("select u.id from unit u where " + PrintableUnits.PRINTABLE + " and")
                .plus(units.meant())
                .plus(ORDER + " limit 1 offset ?", nth)
                .first(session, row -> row.number("id"));
    }

    private final class Drawn {
        private final Template template;
        private final Stock stock;
        private final int dpi;

        Drawn(Template template, Stock stock, int dpi) {
            this.template = template;
            this.stock = stock;
            this.dpi = dpi;
        }

        LabelPreview of(StatelessSession session, PrintableUnits units, long unitId) {
            return Sql.of("select u.id, u.product_id, u.serial, " + UnitTexts.COLUMNS)
                    .plus("from unit u join batch b on b.id = u.batch_id where u.id = ?", unitId)
                    .first(session, row -> of(session, longest(session, units), row))
                    .orElseThrow();
        }

        private LabelPreview of(StatelessSession session, int longest, SqlRow unit) {
            long productId = unit.number("product_id");
            var product = PrintedProduct.read(session, List.of(productId)).getFirst();
            var serial = unit.text("serial");
            var check = keys.checkCode(product.gtin().digits(), serial);
            var fields = new UnitTexts(template).of(unit, product, check).with(link(product, serial));
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

        /// Of all payloads of the run: it decides the size of all codes.
        private int longest(StatelessSession session, PrintableUnits units) {
            var counts = counts(session, units);
            return PrintedProduct.read(session, counts.keySet()).stream()
                    .mapToInt(one -> longest(one, counts.getOrDefault(one.id(), NONE).longest))
                    .max()
                    .orElseThrow();
        }

        private int longest(PrintedProduct product, int serial) {
            return link(product, "0").length() - 1 + serial;
        }

        private String link(PrintedProduct product, String serial) {
            return DigitalLink.ofUnit(
                            product.domain(),
                            product.gtin(),
                            new Serial(serial),
                            keys.token(product.gtin().digits(), serial))
                    .uri();
        }
    }

    private static final Count NONE = new Count(0, 0, 0);
}
