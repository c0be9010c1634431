package dev.aftercare.scan;

import dev.aftercare.scan.catalog.Catalogue;
import dev.aftercare.scan.catalog.Finder;
import dev.aftercare.scan.catalog.Pictures;
import dev.aftercare.scan.http.Answer;
import dev.aftercare.scan.http.Ask;
import dev.aftercare.scan.http.Site;
import dev.aftercare.scan.http.Unanswerable;
import dev.aftercare.scan.page.Frames;
import dev.aftercare.scan.page.Language;
import dev.aftercare.scan.page.Stylesheet;
import dev.aftercare.scan.page.Words;
import dev.aftercare.scan.resolver.Resolver;
import dev.aftercare.scan.units.CodePages;

import java.util.function.Function;

/// All addresses there are.
final class PhoneSite implements Site {
    private static final String READ_ONLY = "GET, HEAD, OPTIONS";

    private final Hosts hosts;
    private final Serving serving;
    private final Catalogue catalogue;
    private final CodePages codes;
    private final Finder finder;
    private final Stylesheet stylesheet;
    private final Frames frames;

    PhoneSite(
            Hosts hosts,
            Serving serving,
            Catalogue catalogue,
            CodePages codes,
            Finder finder,
            Stylesheet stylesheet,
            Frames frames) {
        this.hosts = hosts;
        this.serving = serving;
        this.catalogue = catalogue;
        this.codes = codes;
        this.finder = finder;
        this.stylesheet = stylesheet;
        this.frames = frames;
    }

    @Override
    public boolean isKnownAs(String host) {
        return hosts.know(host);
    }

    @Override
    public Answer answer(Ask ask) {
        var path = ask.path();
        if (path.startsWith("//")) {
            throw new Unanswerable(400); // to a browser the name of another host
        }
        if (ask.isPost() && !serving.takesForms()) {
            throw new Unanswerable(403);
        }
        if (path.equals("/")) {
            return read(ask, finder::answer);
        }
        if (path.startsWith("/look/")) {
            return read(ask, stylesheet::answer);
        }
        if (path.startsWith("/pictures/") || path.startsWith("/manuals/")) {
            return read(ask, new Pictures(catalogue)::answer);
        }
        return switch (path) {
            case "/health" -> read(ask, _ -> health());
            case "/.well-known/gs1resolver" -> read(ask, this::resolver);
            case "/robots.txt" -> read(ask, _ -> Answer.text(200, "User-agent: *\nDisallow: /\n"));
            default -> codes.answer(ask);
        };
    }

    private static Answer read(Ask ask, Function<Ask, Answer> page) {
        return switch (ask.method()) {
            case "GET", "HEAD" -> page.apply(ask);
            case "OPTIONS" -> Answer.empty(204).with("Allow", READ_ONLY);
            default -> Answer.notAllowed(READ_ONLY);
        };
    }

    /// The company is read from the database, at the latest every few seconds.
    private Answer health() {
        catalogue.company();
        return Answer.text(200, "ok\n").notStored();
    }

    private Answer resolver(Ask ask) {
        return Resolver.description(ask, catalogue.company().name())
                .with("Access-Control-Allow-Origin", "*");
    }

    @Override
    public Answer sorry(int status, String acceptLanguage) {
        var words = Words.in(Language.accepted(acceptLanguage));
        return Answer.html(status, frames.sorry(status, words)).notStored();
    }
}
