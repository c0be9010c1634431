package dev.aftercare.scan.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/// Fills the templates of `src/main/jte`, which the build has made classes of.
public final class Templates {
    private final TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);

    /// Writes a page.
    ///
    /// @param name the file without `.jte`
    public byte[] fill(String name, Map<String, Object> parameters) {
        var page = new Utf8ByteOutput();
        engine.render(name + ".jte", parameters, page);
        var bytes = new ByteArrayOutputStream(page.getContentLength());
        try {
            page.writeTo(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
