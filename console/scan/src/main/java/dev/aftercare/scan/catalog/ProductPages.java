package dev.aftercare.scan.catalog;

import dev.aftercare.catalog.BrandColour;
import dev.aftercare.catalog.content.InLanguage;
import dev.aftercare.catalog.content.Manual;
import dev.aftercare.scan.http.Answer;
import dev.aftercare.scan.http.Ask;
import dev.aftercare.scan.http.Unanswerable;
import dev.aftercare.scan.page.Frame;
import dev.aftercare.scan.page.Frames;
import dev.aftercare.scan.page.Language;
import dev.aftercare.scan.page.Templates;
import dev.aftercare.scan.page.Words;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// The page of a product, and those beside it: setup guide, manuals, contact.
public final class ProductPages {
    private static final Pattern MAIL = Pattern.compile("[^\\s@:?&]+@[^\\s@:?&]+\\.[^\\s@:?&]+");
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 ()/-]{4,}");
    private static final Pattern WEB = Pattern.compile("https?://\\S+");

    private final Catalogue catalogue;
    private final Templates templates;
    private final Frames frames;

    public ProductPages(Catalogue catalogue, Templates templates, Frames frames) {
        this.catalogue = catalogue;
        this.templates = templates;
        this.frames = frames;
    }

    /// What anybody may see of any unit of it.
    ///
    /// @param asksForCode whether the address names a serial, known or not
    public Answer product(Seen seen, boolean asksForCode, boolean wrongCode) {
        return page(
                wrongCode ? 422 : 200,
                "product",
                Map.of(
                        "frame",
                        frame(seen, seen.article.name(), ""),
                        "product",
                        view(seen),
                        "asksForCode",
                        asksForCode,
                        "wrongCode",
                        wrongCode));
    }

    /// One of the pages beside the first, which know no unit; empty if there is none of this name.
    public Optional<Answer> beside(Seen seen, String name, Ask ask) {
        return switch (name) {
            case "setup" -> Optional.of(setup(seen));
            case "manuals" -> Optional.of(manuals(seen));
            case "manual" -> Optional.of(manual(seen, ask));
            case "contact" -> Optional.of(contact(seen));
            default -> Optional.empty();
        };
    }

    private Answer setup(Seen seen) {
        var view = view(seen);
        if (view.steps().isEmpty()) {
            throw new Unanswerable(404);
        }
        var title = seen.words.say("setup.title", view.shortName());
        return page(200, "setup", Map.of("frame", frame(seen, title, "setup"), "product", view));
    }

    private Answer manuals(Seen seen) {
        var view = view(seen);
        if (view.manuals().isEmpty()) {
            throw new Unanswerable(404);
        }
        var title = seen.words.say("manuals.title", view.shortName());
        return page(
                200, "manuals", Map.of("frame", frame(seen, title, "manuals"), "product", view));
    }

    private Answer manual(Seen seen, Ask ask) {
        var manual =
                view(seen).manuals().stream()
                        .filter(one -> one.language().equals(ask.query().text("in")))
                        .filter(one -> ask.query().text("no").equals("" + one.manual().no()))
                        .filter(ManualView::hasText)
                        .findFirst()
                        .orElseThrow(() -> new Unanswerable(404));
        return page(
                200,
                "manual",
                Map.of("frame", frame(seen, manual.title(), "manuals"), "manual", manual));
    }

    private Answer contact(Seen seen) {
        return contact(200, "contact", seen, "contact.title", "contact");
    }

    /// In place of every page of a unit that its maker has blocked: a notice and how to reach them,
    /// nothing of the unit.
    public Answer blocked(int status, Seen seen) {
        return contact(status, "blocked", seen, "blocked.title", "");
    }

    private Answer contact(int status, String template, Seen seen, String title, String page) {
        var contact = seen.article.brand().facts().contact();
        var parameters = new HashMap<String, @Nullable Object>();
        parameters.put("frame", frame(seen, seen.words.say(title, seen.view(this).maker()), page));
        parameters.put("contact", contact);
        parameters.put("link", contactLink(contact));
        return page(status, template, parameters);
    }

    private static Frame.@Nullable Link contactLink(String contact) {
        if (MAIL.matcher(contact).matches()) {
            return new Frame.Link(contact, "mailto:" + contact);
        }
        if (PHONE.matcher(contact).matches()) {
            return new Frame.Link(contact, "tel:" + contact.replaceAll("[^+0-9]", ""));
        }
        return WEB.matcher(contact).matches() ? new Frame.Link(contact, contact) : null;
    }

    /// Who looks at what, from where, in which language.
    public record Seen(Article article, Here here, Words words) {
        public ProductView view(ProductPages pages) {
            return pages.view(this);
        }
    }

    public ProductView view(Seen seen) {
        var language = seen.words.language();
        var steps = catalogue.steps(seen.article, language);
        return new ProductView(
                seen.here,
                seen.article,
                steps.items().stream()
                        .map(
                                step ->
                                        new StepView(
                                                step.no(),
                                                step.title(),
                                                step.text(),
                                                catalogue.picture(step.pictureId())))
                        .toList(),
                steps.language(),
                manualViews(seen));
    }

    private List<ManualView> manualViews(Seen seen) {
        var best = catalogue.manuals(seen.article, seen.words.language());
        var all = new ArrayList<ManualView>();
        add(all, seen, best);
        Arrays.stream(Language.values())
                .map(other -> catalogue.manuals(seen.article, other))
                .filter(other -> all.stream().noneMatch(m -> m.language().equals(other.language())))
                .forEachOrdered(other -> add(all, seen, other));
        return all;
    }

    private void add(List<ManualView> all, Seen seen, InLanguage<Manual> more) {
        for (var manual : more.items()) {
            var file = manual.fileId() == null ? null : catalogue.attachment(manual.fileId());
            all.add(new ManualView(seen.words, seen.here, more.language(), manual, file));
        }
    }

    /// What stands around a page of this product.
    ///
    /// @param page which of the pages at this address; the first one shows the language, the others
    ///   the way back to it
    public Frame frame(Seen seen, String title, String page) {
        var brand = seen.article.brand().facts();
        var footer = new ArrayList<Frame.Link>();
        if (WEB.matcher(brand.privacyLink()).matches()) {
            footer.add(new Frame.Link(seen.words.say("footer.privacy"), brand.privacyLink()));
        }
        footer.add(new Frame.Link(seen.words.say("footer.contact"), seen.here.page("contact")));
        footer.add(new Frame.Link(seen.words.say("footer.passport"), seen.here.page("passport")));
        return frames.frame(
                seen.words,
                title + " · " + brand.name(),
                BrandColour.of(brand.colour()),
                new Frame.Maker(brand.name(), seen.article.logo()),
                page.isEmpty() ? null : new Frame.Link(seen.article.model(), seen.here.page("")),
                language -> seen.here.in(language).page(page),
                footer);
    }

    public Answer page(int status, String template, Map<String, Object> parameters) {
        return Answer.html(status, templates.fill(template, parameters))
                .with("Vary", "Accept, Accept-Language");
    }
}
