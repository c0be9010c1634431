package dev.aftercare.scan.page;

import dev.aftercare.catalog.BrandColour;
import dev.aftercare.scan.http.Answer;
import dev.aftercare.scan.http.Ask;
import dev.aftercare.scan.http.Unanswerable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.regex.Pattern;

/// The one stylesheet, in a brand's colour. Its address changes with its content, so that it is
/// kept forever.
public final class Stylesheet {
    private static final Pattern ADDRESS =
            Pattern.compile("/look/([0-9a-f]{6})-[0-9a-f]{12}\\.css");

    private final String rules = rules();
    private final String version = version(rules);

    public String address(BrandColour colour) {
        return "/look/" + colour.digits() + '-' + version + ".css";
    }

    public Answer answer(Ask ask) {
        var address = ADDRESS.matcher(ask.path());
        if (!address.matches()) {
            throw new Unanswerable(404);
        }
        var css = tokens(BrandColour.of(address.group(1))) + rules;
        return Answer.of(200, "text/css;charset=utf-8", css.getBytes(StandardCharsets.UTF_8))
                .keptForever();
    }

    private static String tokens(BrandColour colour) {
        var light = colour.onLight();
        var dark = colour.onDark();
        return """
        :root{color-scheme:light dark;--brand:%s;--on-brand:#fff;--tint:%s}
        @media (prefers-color-scheme:dark){:root{--brand:%s;--on-brand:#0b1210;--tint:%s}}
        """
                .formatted(
                        light,
                        light.mixedInto(BrandColour.of("ffffff"), 0.11),
                        dark,
                        dark.mixedInto(BrandColour.of("17201e"), 0.16));
    }

    private static String rules() {
        try (var in = Stylesheet.class.getResourceAsStream("look.css")) {
            return new String(
                    Objects.requireNonNull(in, "look.css").readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String version(String rules) {
        try {
            var hash =
                    MessageDigest.getInstance("SHA-256")
                            .digest(rules.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, 12);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
