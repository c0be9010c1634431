package dev.aftercare.scan.catalog;

import dev.aftercare.files.Attachment;
import dev.aftercare.files.Purpose;
import dev.aftercare.scan.http.Answer;
import dev.aftercare.scan.http.Ask;
import dev.aftercare.scan.http.Unanswerable;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Pictures and manuals, by what they contain: whoever has kept one need never ask again.
public final class Pictures {
    private static final Pattern ADDRESS =
            Pattern.compile("/(pictures|manuals)/([0-9a-f]{64})/[a-z0-9.-]{1,80}");
    private static final Set<String> SHOWN = Set.of("application/pdf", "image/png");

    private final Catalogue catalogue;

    public Pictures(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    static String address(String sha256) {
        return "/pictures/" + sha256 + "/picture.png";
    }

    /// Where a manual is kept.
    ///
    /// @param title what the file is called when somebody keeps it
    static String address(Attachment manual, String title) {
        var name = title.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        var shortened = name.substring(0, Math.min(name.length(), 60));
        return "/manuals/" + manual.sha256() + '/' + shortened + '.' + extension(manual);
    }

    static String extension(Attachment file) {
        return switch (file.media()) {
            case "application/pdf" -> "pdf";
            case "image/png" -> "png";
            case "text/plain" -> "txt";
            default -> "bin";
        };
    }

    public Answer answer(Ask ask) {
        var address = ADDRESS.matcher(ask.path());
        if (!address.matches()) {
            throw new Unanswerable(404);
        }
        var purpose = address.group(1).equals("pictures") ? Purpose.PICTURE : Purpose.MANUAL;
        var file =
                catalogue.file(address.group(2), purpose).orElseThrow(() -> new Unanswerable(404));
        return Answer.stream(200, file.media(), file.bytes(), () -> catalogue.files().open(file))
                .with("Content-Disposition", SHOWN.contains(file.media()) ? "inline" : "attachment")
                .with("Content-Security-Policy", "default-src 'none'; object-src 'self'")
                .keptForever();
    }
}
