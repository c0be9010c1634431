package dev.aftercare;

import dev.aftercare.database.Outage;
import dev.aftercare.problem.Invalid;
import dev.aftercare.problem.Refused;
import dev.aftercare.problem.Violation;
import dev.aftercare.texts.Texts;
import dev.aftercare.ui.kit.Surface;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.nio.file.Path;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// What a person reads in the window when something ends otherwise than it should and no screen
/// answers for it: a sentence that stays until it is closed. A failure is logged under the code
/// that the person sees.
final class WindowTrouble implements Consumer<Throwable> {
    private static final Logger LOG = LoggerFactory.getLogger(WindowTrouble.class);

    private final Texts texts;
    private final Path logs;
    private @Nullable Surface surface;
    private Runnable lost = () -> {};

    WindowTrouble(Texts texts, Path logs) {
        this.texts = texts;
        this.logs = logs;
    }

    /// Where it is said from now on; before, it is logged only.
    ///
    /// @param noticed told that the database does not answer, and says so for as long as it does
    ///   not
    void through(Surface shown, Runnable noticed) {
        surface = shown;
        lost = noticed;
    }

    @Override
    public void accept(Throwable trouble) {
        var outage = surface == null ? null : Outage.behind(trouble).orElse(null);
        if (outage != null) {
            lost.run();
        }
        if (outage == Outage.LOST) {
            LOG.warn("The database does not answer", trouble);
            return;
        }
        var sentence = sentence(trouble);
        if (surface != null) {
            surface.warn(sentence);
        }
    }

    String sentence(Throwable trouble) {
        return switch (trouble) {
            case Refused no -> texts.refusal(no.refusal());
            case Invalid no -> sentences(no);
            case Throwable full when Outage.behind(full).filter(Outage.FULL::equals).isPresent() -> {
                LOG.error("The database could not be written", full);
                yield texts.get("trouble.full");
            }
            default -> {
                var code = UUID.randomUUID().toString().substring(0, 8);
                LOG.error("Failure {}", code, trouble);
                yield texts.get("trouble.failed", code, logs.resolve("aftercare-*.log"));
            }
        };
    }

    private String sentences(Invalid no) {
        return no.violations().stream()
                .map((Violation wrong) -> texts.violation(wrong))
                .collect(Collectors.joining(" "));
    }
}
