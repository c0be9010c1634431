package dev.aftercare.scan.catalog;

import dev.aftercare.gs1.Serial;
import dev.aftercare.scan.http.Answer;
import dev.aftercare.scan.http.Ask;
import dev.aftercare.scan.page.Frames;
import dev.aftercare.scan.page.Language;
import dev.aftercare.scan.page.Templates;
import dev.aftercare.scan.page.Words;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;

/// Finds a product by what stands on its rating plate. Whether there is such a serial it neither
/// knows nor asks.
public final class Finder {
    private final Catalogue catalogue;
    private final Templates templates;
    private final Frames frames;

    public Finder(Catalogue catalogue, Templates templates, Frames frames) {
        this.catalogue = catalogue;
        this.templates = templates;
        this.frames = frames;
    }

    public Answer answer(Ask ask) {
        var model = ask.query().text("model");
        var serial = ask.query().text("serial");
        var words = Words.in(Language.of(ask));
        if (model.isEmpty()) {
            return page(200, words, "", serial, null);
        }
        var article = catalogue.article(model);
        if (article.isEmpty()) {
            return page(404, words, model, serial, words.say("finder.unknown"));
        }
        if (!serial.isEmpty() && Serial.faultIn(serial).isPresent()) {
            return page(422, words, model, serial, words.say("finder.serial.wrong"));
        }
        return Answer.seeOther(CodePath.of(article.get().gtin(), serial));
    }

    private Answer page(
            int status, Words words, String model, String serial, @Nullable String wrong) {
        var parameters = new HashMap<String, @Nullable Object>();
        parameters.put("frame", frames.plain(words, words.say("finder.title")));
        parameters.put("model", model);
        parameters.put("serial", serial);
        parameters.put("wrong", wrong);
        return Answer.html(status, templates.fill("finder", parameters))
                .with("Vary", "Accept-Language");
    }
}
