package dev.aftercare.scan.units;

import dev.aftercare.printing.LabelKeys;
import dev.aftercare.scan.catalog.Catalogue;
import dev.aftercare.scan.catalog.CodePath;
import dev.aftercare.scan.catalog.Here;
import dev.aftercare.scan.catalog.ProductPages;
import dev.aftercare.scan.catalog.ProductPages.Seen;
import dev.aftercare.scan.http.Answer;
import dev.aftercare.scan.http.Ask;
import dev.aftercare.scan.http.RateLimit;
import dev.aftercare.scan.http.Unanswerable;
import dev.aftercare.scan.page.Language;
import dev.aftercare.scan.page.Words;
import dev.aftercare.scan.resolver.Resolver;
import dev.aftercare.visits.CheckCodes;
import dev.aftercare.visits.ShownUnit;
import dev.aftercare.visits.ShownUnits;

import java.util.Optional;

/// What is at the address that a code carries. Whoever does not prove that they hold the label gets
/// the product's pages, by the same steps and byte for byte the same, whether or not there is such
/// a unit.
public final class CodePages {
    private static final String ALLOWED = "GET, HEAD, OPTIONS, POST";

    private final Catalogue catalogue;
    private final LabelKeys keys;
    private final CheckCodes checkCodes;
    private final ShownUnits units;
    private final Pages pages;
    private final RateLimit perUnit;

    /// What it shows.
    public record Pages(ProductPages products, HeldPages ofUnits, Resolver resolver) {}

    public CodePages(
            Catalogue catalogue,
            LabelKeys keys,
            CheckCodes checkCodes,
            ShownUnits units,
            Pages pages,
            RateLimit perUnit) {
        this.catalogue = catalogue;
        this.keys = keys;
        this.checkCodes = checkCodes;
        this.units = units;
        this.pages = pages;
        this.perUnit = perUnit;
    }

    public Answer answer(Ask ask) {
        return switch (ask.method()) {
            case "GET", "HEAD" -> open(ask).with("Access-Control-Allow-Origin", "*");
            case "POST" -> send(ask);
            case "OPTIONS" ->
                    Answer.empty(204)
                            .with("Allow", ALLOWED)
                            .with("Access-Control-Allow-Origin", "*")
                            .with("Access-Control-Allow-Methods", "GET, HEAD, OPTIONS")
                            .with("Access-Control-Allow-Headers", "Accept, Accept-Language");
            default -> Answer.notAllowed(ALLOWED);
        };
    }

    private Answer open(Ask ask) {
        var scanned = scanned(ask);
        var unit = proven(scanned);
        var seen = seen(ask, scanned, unit.isPresent());
        boolean registers = unit.filter(u -> !u.standing().blocked()).isPresent();
        var about = new Resolver.About(seen, address(scanned, unit.isPresent()), registers);
        return pages.resolver
                .answer(ask, about)
                .or(() -> pages.products.beside(seen, ask.query().text("page"), ask))
                .or(() -> unit.map(u -> pages.ofUnits.page(ask, seen, u)))
                .orElseGet(() -> product(ask, seen, scanned));
    }

    private Answer product(Ask ask, Seen seen, Scanned scanned) {
        return ask.query().text("page").equals("passport")
                ? pages.ofUnits.passport(seen, Passport.of(seen.article(), seen.words()))
                : pages.products.product(seen, scanned.namesAUnit(), false);
    }

    private Answer send(Ask ask) {
        var scanned = scanned(ask);
        var unit = proven(scanned);
        var seen = seen(ask, scanned, unit.isPresent());
        if (unit.isPresent()) {
            return pages.ofUnits.send(ask, seen, unit.get());
        }
        if (!scanned.namesAUnit()) {
            return Answer.notAllowed("GET, HEAD, OPTIONS");
        }
        return checkCodes.proves(ask.form().text("code"), scanned.gtin(), scanned.serial())
                ? Answer.seeOther(withToken(seen, scanned)).notStored()
                : pages.products.product(seen, true, true);
    }

    /// With its token only if that is valid. Whoever holds the label is counted apart, so that
    /// nobody who guessed a serial can keep its owner out.
    private Scanned scanned(Ask ask) {
        var sent = Scanned.by(ask);
        var scanned = proves(sent) ? sent : sent.withoutToken();
        var side = scanned.isProven() ? "held/" : "open/";
        if (!perUnit.admits(side + scanned.gtin() + '/' + scanned.serial())) {
            throw new Unanswerable(429);
        }
        return scanned;
    }

    private boolean proves(Scanned sent) {
        return sent.namesAUnit() && keys.proves(sent.token(), sent.gtin(), sent.serial());
    }

    /// The unit, for who holds its label.
    private Optional<ShownUnit> proven(Scanned scanned) {
        return scanned.isProven() ? units.find(scanned.gtin(), scanned.serial()) : Optional.empty();
    }

    private Seen seen(Ask ask, Scanned scanned, boolean proven) {
        var article = catalogue.article(scanned.gtin()).orElseThrow(() -> new Unanswerable(404));
        return new Seen(
                article, Here.of(ask, proven ? scanned.token() : ""), Words.in(Language.of(ask)));
    }

    /// Without proof, links are the product's: to name the serial would be to know it.
    private static String address(Scanned scanned, boolean proven) {
        return proven ? scanned.path() : CodePath.of(scanned.gtin(), "");
    }

    private String withToken(Seen seen, Scanned scanned) {
        var token = keys.token(scanned.gtin(), scanned.serial());
        return scanned.path() + new Here(token, seen.here().language()).page("");
    }
}
