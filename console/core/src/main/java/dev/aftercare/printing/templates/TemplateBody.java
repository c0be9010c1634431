package dev.aftercare.printing.templates;

import dev.aftercare.json.Json;
import dev.aftercare.labels.Size;
import dev.aftercare.labels.Template;

import java.util.List;

/// What a revision of a template looks like, as JSON: lengths in millimetres.
record TemplateBody(Size size, List<StoredElement> elements) {

    static Json of(Template template) {
        var elements = template.elements().stream().map(StoredElement::of).toList();
        return Json.of(new TemplateBody(template.size(), elements));
    }

    static Template template(String name, int revision, Json body) {
        var stored = body.as(TemplateBody.class);
        var elements = stored.elements.stream().map(StoredElement::element).toList();
        return new Template(name, revision, stored.size, elements);
    }
}
