package dev.aftercare.insight;

import dev.aftercare.company.Company;
import dev.aftercare.database.sql.Sql;
import dev.aftercare.database.sql.SqlRow;
import dev.aftercare.visits.VisitMeasure;

import org.hibernate.StatelessSession;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Finds what waits for people.
final class Waits {
    /// How long rows that were left out of an import are asked for.
    private static final Duration ASKED_FOR = Duration.ofDays(30);

    /// How long units may be without a label.
    private static final Duration LABEL_DUE = Duration.ofDays(7);

    private static final int EARLY_DAYS = 7;

    private final StatelessSession session;
    private final Company company;
    private final Instant now;

    Waits(StatelessSession session, Company company, Instant now) {
        this.session = session;
        this.company = company;
        this.now = now;
    }

    /// All of it, the most urgent first.
    List<Waiting> all(Cells cells, List<Waiting> runs) {
        var found = new ArrayList<Waiting>(runs);
        disputed().ifPresent(found::add);
        seenEarly().ifPresent(found::add);
        found.addAll(unfinished());
        found.addAll(leftOut());
        found.addAll(brands());
        found.addAll(notLabelled(cells));
        notCovered().ifPresent(found::add);
        found.sort(Waiting.MOST_URGENT_FIRST);
        return found;
    }

    private Optional<Waiting> disputed() {
        long units =
                Sql.of("select count(distinct unit_id) from ownership_conflict")
                        .plus("where state = 'OPEN'")
                        .number(session);
        return Sql.of("select c.unit_id, u.serial, c.said_at from ownership_conflict c")
                .plus("join unit u on u.id = c.unit_id where c.state = 'OPEN'")
                .plus("order by c.said_at, c.id")
                .first(
                        session,
                        row ->
                                new Waiting.Disputed(
                                        units,
                                        row.number("unit_id"),
                                        row.text("serial"),
                                        row.instant("said_at")));
    }

    private record Early(long productId, String name, long visits, Instant since) {}

    private Optional<Waiting> seenEarly() {
        var early =
                Sql.of("select p.id, p.name, sum(d.n) as n, min(d.on_day) as since from kpi_day d")
                        .plus("join product p on p.id = d.product_id")
                        .plus("where d.measure = ?", VisitMeasure.EARLY.day())
                        .plus(
                                "and d.on_day > ? and d.n <> 0",
                                company.dayOf(now).minusDays(EARLY_DAYS))
                        .plus("group by p.id, p.name having sum(d.n) > 0 order by n desc, p.id")
                        .list(session, this::early);
        return early.stream()
                .map(Early::since)
                .min(Instant::compareTo)
                .map(
                        since ->
                                new Waiting.SeenEarly(
                                        early.stream().mapToLong(Early::visits).sum(),
                                        early.stream().map(Early::name).toList(),
                                        early.size() == 1 ? early.getFirst().productId : null,
                                        since));
    }

    private Early early(SqlRow row) {
        return new Early(
                row.number("id"),
                row.text("name"),
                row.number("n"),
                row.day("since").atStartOfDay(company.zone()).toInstant());
    }

    private List<Waiting> unfinished() {
        return Sql.of("select id, batch_name, file_name, n_held, n_imported, n_rows, changed_at")
                .plus("from import_session where state = 'OPEN' order by changed_at, id")
                .list(
                        session,
                        row ->
                                new Waiting.Unfinished(
                                        row.number("id"),
                                        row.text("batch_name"),
                                        row.text("file_name"),
                                        row.integer("n_held"),
                                        row.integer("n_imported"),
                                        row.integer("n_rows"),
                                        row.instant("changed_at")));
    }

    private List<Waiting> leftOut() {
        return Sql.of(
                        "select id, name, file_name, left_out, created + updated + unchanged as"
                                + " taken,")
                .plus("made_at from batch where undone_at is null and left_out > 0")
                .plus("and not exists (select 1 from import_session s")
                .plus("where s.id = batch.session_id and s.state = 'OPEN')")
                .plus("and made_at > ? order by made_at, id", now.minus(ASKED_FOR))
                .list(
                        session,
                        row ->
                                new Waiting.LeftOut(
                                        row.number("id"),
                                        row.text("name"),
                                        row.text("file_name"),
                                        row.integer("left_out"),
                                        row.integer("taken"),
                                        row.instant("made_at")));
    }

    /// Brands that products show.
    private List<Waiting> brands() {
        return Sql.of("select b.id, b.name, b.contact, b.privacy_link, b.domain,")
                .plus("count(*) as products from brand b join product p on p.brand_id = b.id")
                .plus("where b.contact = '' or b.privacy_link = '' or b.domain = ''")
                .plus("group by b.id, b.name, b.contact, b.privacy_link, b.domain order by b.name")
                .list(
                        session,
                        row ->
                                new Waiting.BrandIncomplete(
                                        row.number("id"),
                                        row.text("name"),
                                        missing(row),
                                        row.number("products")));
    }

    private static List<String> missing(SqlRow brand) {
        return Stream.of("domain", "contact", "privacy_link")
                .filter(column -> brand.text(column).isEmpty())
                .toList();
    }

    private List<Waiting> notLabelled(Cells cells) {
        var made = cells.madeOfBatch();
        var labelled = cells.labelledOfBatch();
        return Sql.of("select id, name, made_at from batch where undone_at is null")
                .plus("and made_at < ? order by made_at, id", now.minus(LABEL_DUE))
                .list(
                        session,
                        row -> {
                            long id = row.number("id");
                            long all = made.getOrDefault(id, 0L);
                            return new Waiting.NotLabelled(
                                    id,
                                    row.text("name"),
                                    all - labelled.getOrDefault(id, 0L),
                                    all,
                                    row.instant("made_at"));
                        })
                .stream()
                .filter(batch -> batch.units() > 0)
                .map(Waiting.class::cast)
                .toList();
    }

    private record Product(long id, String name) {}

    private Optional<Waiting> notCovered() {
        var products =
                Sql.of("select p.id, p.name from product p where not exists")
                        .plus("(select 1 from product_policy l where l.product_id = p.id)")
                        .plus("order by p.name, p.id")
                        .list(session, row -> new Product(row.number("id"), row.text("name")));
        return products.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Waiting.NotCovered(
                                products.stream().map(Product::name).toList(),
                                products.getFirst().id));
    }
}
