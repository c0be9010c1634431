package dev.aftercare.cli.demo;

import dev.aftercare.cli.demo.Happening.Registered;
import dev.aftercare.cli.demo.Happening.Visited;
import dev.aftercare.owners.OwnerDraft;
import dev.aftercare.owners.OwnerKind;
import dev.aftercare.owners.Registration;
import dev.aftercare.units.UnitRow;
import dev.aftercare.visits.Moment;
import dev.aftercare.visits.Visit;

import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/// What becomes of units at their customers, the same for the same seed: some scan the code after
/// they bought it, most of those register, some come back months later.
///
/// The shares are what makers report: 25-40 % of buyers scan a code once, 60-70 % of those
/// register.
final class Customers {
    private static final double SCANS = 0.30;
    private static final double REGISTERS = 0.62;
    private static final double COMES_BACK = 0.35;
    private static final int MONTHS = 24;
    private static final int SECONDS_OF_DAY = 86_400;
    private static final List<String> FIRST =
            List.of(
                    "Astrid", "Björn", "Camille", "Dieter", "Elena", "Freja", "Gustav", "Hanna",
                    "Ines", "Jonas", "Klara", "Lars", "Marta", "Nils", "Olivia", "Pablo");
    private static final List<String> LAST =
            List.of(
                    "Andersson",
                    "Berg",
                    "Castillo",
                    "Dubois",
                    "Eriksen",
                    "Fischer",
                    "García",
                    "Hansen",
                    "Ibsen",
                    "Jansson",
                    "Keller",
                    "Lindqvist",
                    "Moreau",
                    "Nielsen",
                    "Olsen",
                    "Petit");
    private static final Map<String, String> LANGUAGES =
            Map.of("DE", "de", "AT", "de", "FR", "fr", "BE", "fr", "ES", "es");

    private final Random random;
    private final LocalDate today;
    private int people;

    Customers(long seed, LocalDate today) {
        this.random = new Random(seed);
        this.today = today;
    }

    /// All that happens to a unit until today, or until two years after it was made.
    List<Happening> of(UnitRow unit) {
        var made = unit.facts().made().on();
        var shipped = unit.facts().shipped().on();
        if (made == null || shipped == null || random.nextDouble() > SCANS) {
            return List.of();
        }
        var last = made.plusMonths(MONTHS);
        var story = new Story(unit, last.isBefore(today) ? last : today);
        story.tell(shipped.plusDays(5 + (long) (random.nextDouble() * 80)));
        return story.happenings;
    }

    private final class Story {
        private final UnitRow unit;
        private final LocalDate end;
        private final List<Happening> happenings = new ArrayList<>();

        Story(UnitRow unit, LocalDate end) {
            this.unit = unit;
            this.end = end;
        }

        void tell(LocalDate bought) {
            var first = bought.plusDays(random.nextInt(12));
            visit(first, Moment.NO_OWNER);
            boolean owned = random.nextDouble() < REGISTERS && first.isBefore(end);
            if (owned) {
                happenings.add(
                        new Registered(
                                unit.id(),
                                at(first).plusSeconds(180),
                                new Registration(person(), bought, false, List.of())));
                visit(first.plusDays(1 + random.nextInt(20)), Moment.OWNED_NEW);
            }
            if (random.nextDouble() < COMES_BACK) {
                visit(first.plusDays(40 + random.nextInt(120)), later(owned));
                visit(first.plusDays(190 + random.nextInt(400)), later(owned));
            }
        }

        private Moment later(boolean owned) {
            return owned ? Moment.OWNED : Moment.NO_OWNER;
        }

        private void visit(LocalDate day, Moment moment) {
            if (day.isBefore(end)) {
                happenings.add(new Visited(new Visit(unit.id(), at(day), moment, "", language())));
            }
        }

        private String language() {
            var country = unit.facts().shipped().country();
            return country == null ? "en" : LANGUAGES.getOrDefault(country, "en");
        }

        private OwnerDraft person() {
            var first = FIRST.get(random.nextInt(FIRST.size()));
            var last = LAST.get(random.nextInt(LAST.size()));
            var address = plain(first) + '.' + plain(last) + ++people + "@mail.example";
            return new OwnerDraft(
                    OwnerKind.PERSON, first + ' ' + last, address, "", language(), false);
        }
    }

    private Instant at(LocalDate day) {
        int morning = SECONDS_OF_DAY / 4;
        return day.atStartOfDay(ZoneOffset.UTC)
                .toInstant()
                .plusSeconds(morning + random.nextInt(SECONDS_OF_DAY / 2));
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("[^A-Za-z]", "")
                .toLowerCase(Locale.ROOT);
    }
}
