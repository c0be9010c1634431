package dev.aftercare.texts;

import dev.aftercare.problem.Refusal;
import dev.aftercare.problem.Violation;

import java.lang.reflect.RecordComponent;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.Collectors;

/// Sentences in one language. A key without a sentence is a bug and fails; `{0}` and so on stand
/// for the arguments, numbers are written as the language does, instants in the reader's zone.
public final class Texts {
    /// As days are written: read alike in every country, and sorted as they read.
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    private final Locale locale;
    private final ZoneId zone;
    private final ResourceBundle sentences;

    /// Parsed once: parsing takes ten times as long as saying it.
    private final ConcurrentMap<String, Sentence> known = new ConcurrentHashMap<>();

    /// For what is said before it is known whose store it is: instants in this computer's zone.
    public Texts(Locale locale) {
        this(locale, ZoneId.systemDefault());
    }

    private Texts(Locale locale, ZoneId zone) {
        this.locale = locale;
        this.zone = zone;
        this.sentences =
                ResourceBundle.getBundle(
                        "dev.aftercare.texts.messages",
                        locale,
                        ResourceBundle.Control.getNoFallbackControl(
                                ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /// The same words, with instants in this zone: the company's, for all who work with its store.
    public Texts in(ZoneId other) {
        return new Texts(locale, other);
    }

    /// As sentences say it.
    public String moment(Instant at) {
        return MOMENT.format(at.atZone(zone));
    }

    /// Which day that was for all who work with this store.
    public LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, zone);
    }

    public Locale locale() {
        return locale;
    }

    public boolean has(String key) {
        return sentences.containsKey(key);
    }

    public String get(String key, Object... args) {
        var sentence = known.get(key);
        if (sentence == null) {
            sentence = Sentence.of(sentences.getString(key), locale);
            known.put(key, sentence);
        }
        return sentence.isTheSameForAll()
                ? sentence.plain
                : sentence.with(Arrays.stream(args).map(this::spoken).toArray());
    }

    /// @param plain as it is without arguments
    private record Sentence(MessageFormat format, String plain, boolean isTheSameForAll) {
        static Sentence of(String pattern, Locale locale) {
            var format = new MessageFormat(pattern, locale);
            boolean same = format.getFormatsByArgumentIndex().length == 0;
            return new Sentence(format, format.format(new Object[0]), same);
        }

        /// A format is for one thread at a time.
        String with(Object... args) {
            return ((MessageFormat) format.clone()).format(args);
        }
    }

    public String violation(Violation violation) {
        return get("violation." + violation.key(), violation.args().toArray());
    }

    public String refusal(Refusal refusal) {
        var parts =
                Arrays.stream(refusal.getClass().getRecordComponents())
                        .map(part -> valueOf(part, refusal))
                        .toArray();
        return get("refusal." + refusal.getClass().getSimpleName(), parts);
    }

    private Object spoken(Object arg) {
        return switch (arg) {
            case List<?> list ->
                    list.stream().map(Object::toString).collect(Collectors.joining(", "));
            case Enum<?> constant -> constant.name();
            case Refusal.LabelFault why -> get("label.fault." + why.name(), why.args().toArray());
            case Number number -> number;
            case Instant at -> moment(at);
            default -> arg.toString();
        };
    }

    /// Our own names for kinds and constraints are words too.
    private Object valueOf(RecordComponent part, Refusal refusal) {
        try {
            var value = part.getAccessor().invoke(refusal);
            return switch (part.getName()) {
                case "kind" -> sentences.getString("kind." + value);
                case "constraint" -> constraint("constraint." + value);
                default -> value;
            };
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Only what people can do twice has words of its own.
    private String constraint(String key) {
        return sentences.getString(sentences.containsKey(key) ? key : "constraint.other");
    }
}
