package dev.aftercare.scan.resolver;

import dev.aftercare.json.Json;
import dev.aftercare.scan.catalog.ProductPages;
import dev.aftercare.scan.catalog.ProductPages.Seen;
import dev.aftercare.scan.catalog.ProductView;
import dev.aftercare.scan.http.Answer;
import dev.aftercare.scan.http.Ask;
import dev.aftercare.scan.http.Unanswerable;
import dev.aftercare.scan.page.Frame;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Answers for a product what asks by link type or for the link set.
public final class Resolver {
    private static final List<String> PREFIXES =
            List.of(
                    "gs1:",
                    "https://gs1.org/voc/",
                    "https://ref.gs1.org/voc/",
                    "http://gs1.org/voc/");

    private final ProductPages pages;

    public Resolver(ProductPages pages) {
        this.pages = pages;
    }

    /// What is asked about.
    ///
    /// @param path the address whose links are wanted, without a slash at the end: the unit's for
    ///   who holds its label, else the product's
    /// @param registers whether it is a unit's that may be registered
    public record About(Seen seen, String path, boolean registers) {}

    /// Empty where the page itself is wanted.
    public Optional<Answer> answer(Ask ask, About about) {
        var type = ask.query().text("linkType");
        if (type.equals("linkset") || type.equals("all") || (type.isEmpty() && wantsLinks(ask))) {
            return Optional.of(linkSet(ask, about));
        }
        if (type.isEmpty() || isDefault(type)) {
            return Optional.empty();
        }
        return Optional.of(ofType(ask, about, local(type)));
    }

    private static boolean wantsLinks(Ask ask) {
        return ask.header("Accept").orElse("").contains(LinkSet.MEDIA);
    }

    private static boolean isDefault(String type) {
        return local(type).equals("defaultLink") || local(type).equals("pip");
    }

    private static String local(String type) {
        return PREFIXES.stream()
                .filter(type::startsWith)
                .map(prefix -> type.substring(prefix.length()))
                .findFirst()
                .orElse("");
    }

    private Answer linkSet(Ask ask, About about) {
        var links = links(about);
        return Answer.json(
                        200,
                        LinkSet.MEDIA,
                        LinkSet.json(ask.origin() + about.path, about.seen.article().name(), links))
                .with("Vary", "Accept, Accept-Language");
    }

    private List<TypedLink> links(About about) {
        return Links.of(about.seen, view(about), about.registers);
    }

    private ProductView view(About about) {
        return pages.view(about.seen);
    }

    private Answer ofType(Ask ask, About about, String type) {
        var all = links(about).stream().filter(link -> link.type().equals(type)).toList();
        if (all.isEmpty()) {
            throw new Unanswerable(404);
        }
        var language = about.seen.words().language().tag();
        var spoken = all.stream().filter(link -> link.language().equals(language)).toList();
        var left = spoken.isEmpty() ? all : spoken;
        return left.size() == 1
                ? Answer.temporarily(target(ask, about, left.getFirst()))
                        .with("Vary", "Accept, Accept-Language")
                : choices(ask, about, left);
    }

    /// With all of the query that the link does not say itself.
    private static String target(Ask ask, About about, TypedLink link) {
        var passed = new StringBuilder();
        for (var entry : ask.query().entries()) {
            var own =
                    link.href().contains("?" + entry.name() + "=")
                            || link.href().contains("&" + entry.name() + "=");
            if (!own && !entry.name().equals("linkType")) {
                passed.append(passed.isEmpty() ? "" : "&")
                        .append(encoded(entry.name()))
                        .append('=')
                        .append(encoded(entry.value()));
            }
        }
        var href = link.href().startsWith("/") ? link.href() : about.path + link.href();
        var bare = href.endsWith("?") ? href.substring(0, href.length() - 1) : href;
        return passed.isEmpty() ? bare : bare + (bare.contains("?") ? "&" : "?") + passed;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private Answer choices(Ask ask, About about, List<TypedLink> left) {
        if (wantsLinks(ask)) {
            return Answer.json(
                    300,
                    LinkSet.MEDIA,
                    LinkSet.json(ask.origin() + about.path, about.seen.article().name(), left));
        }
        var title = about.seen.words().say("choices.title");
        return pages.page(
                300,
                "choices",
                Map.of(
                        "frame",
                        pages.frame(about.seen, title, "choices"),
                        "choices",
                        left.stream().map(l -> new Frame.Link(l.title(), l.href())).toList()));
    }

    /// `/.well-known/gs1resolver`.
    public static Answer description(Ask ask, String name) {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("name", name.isEmpty() ? "Aftercare" : name);
        facts.put("resolverRoot", ask.origin().toString());
        facts.put("supportedPrimaryKeys", List.of("01"));
        facts.put("contact", Map.of("fn", name.isEmpty() ? "Aftercare" : name));
        return Answer.json(200, "application/json", Json.of(facts).text());
    }
}
