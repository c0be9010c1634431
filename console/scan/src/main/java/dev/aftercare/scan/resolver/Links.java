package dev.aftercare.scan.resolver;

import dev.aftercare.scan.catalog.ManualView;
import dev.aftercare.scan.catalog.ProductPages.Seen;
import dev.aftercare.scan.catalog.ProductView;

import java.util.ArrayList;
import java.util.List;

/// All there is to link to for a product; the first is the default.
public final class Links {
    private static final String HTML = "text/html";

    /// Lists them.
    ///
    /// @param registers whether the address is a unit's, which can be registered
    public static List<TypedLink> of(Seen seen, ProductView product, boolean registers) {
        var here = seen.here();
        var words = seen.words();
        var links = new ArrayList<TypedLink>();
        links.add(new TypedLink("pip", product.name(), here.page(""), "", HTML));
        if (registers) {
            var title = words.say("register.title", product.shortName());
            links.add(new TypedLink("registerProduct", title, here.page(""), "", HTML));
        }
        if (!product.steps().isEmpty()) {
            links.add(
                    new TypedLink(
                            "quickStartGuide",
                            words.say("setup.title", product.shortName()),
                            here.page("setup"),
                            product.stepsLanguage(),
                            HTML));
        }
        product.manuals().forEach(manual -> links.add(manual(manual)));
        var contact = words.say("contact.title", product.maker());
        links.add(new TypedLink("support", contact, here.page("contact"), "", HTML));
        links.add(
                new TypedLink("dpp", words.say("passport.title"), here.page("passport"), "", HTML));
        return links;
    }

    private static TypedLink manual(ManualView manual) {
        var file = manual.file();
        var at = manual.fileAt();
        return at == null || file == null
                ? new TypedLink(
                        "instructions", manual.title(), manual.readAt(), manual.language(), HTML)
                : new TypedLink(
                        "instructions", manual.title(), at, manual.language(), file.media());
    }

    private Links() {}
}
