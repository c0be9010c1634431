package dev.aftercare.ui.overview;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.insight.FirstSteps;
import dev.aftercare.insight.Lifecycle;
import dev.aftercare.insight.Lifecycle.Reached;
import dev.aftercare.insight.Lifecycle.Stage;
import dev.aftercare.insight.Overview;
import dev.aftercare.insight.Today;
import dev.aftercare.insight.Waiting;
import dev.aftercare.insight.WeekFigure;
import dev.aftercare.insight.WeekFigure.Kind;
import dev.aftercare.insight.WeekSpan;
import dev.aftercare.texts.Texts;
import dev.aftercare.ui.kit.Tone;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

/// It is Tuesday 17 November 2026, half past midnight in Oslo: in London it is still Monday.
class WordsTest {
    private static final Instant NOW = Instant.parse("2026-11-16T23:30:00Z");
    private static final Texts TEXTS = new Texts(Locale.ENGLISH);

    @ParameterizedTest
    @CsvSource({
        "2026-11-16T23:29:01Z, just now",
        "2026-11-16T23:28:59Z, 1 min ago",
        "2026-11-16T22:30:01Z, 59 min ago",
        "2026-11-16T22:30:00Z, 1 h ago",
        "2026-11-15T23:30:00Z, 1 day ago",
        "2026-10-17T23:30:00Z, 30 days ago",
        "2026-10-15T23:30:00Z, 2026-10-16",
    })
    void howLongAgo(Instant then, String said) {
        assertThat(new TaskWords(TEXTS, overview(0)).ago(then)).isEqualTo(said);
    }

    @Test
    void whatWaitsIsSaidInPlainWords() {
        assertThat(task(new Waiting.Disputed(1, 17, "A3-1", NOW)).what())
                .isEqualTo("1 unit is claimed by more than one owner");
        assertThat(task(new Waiting.NotLabelled(8, "march", 1, 1_200, NOW)).what())
                .isEqualTo("1 unit of import march has no label");
        assertThat(task(new Waiting.NotLabelled(8, "march", 4, 1_200, NOW)).detail())
                .isEqualTo("1,196 of 1,200 labelled");
        assertThat(task(new Waiting.BrandIncomplete(1, "Nordvik", List.of("contact"), 2)))
                .extracting(Task::what, Task::detail, Task::age)
                .containsExactly("Brand Nordvik lacks a contact", "Shown on the pages of 2 products", "");
    }

    private static Task task(Waiting waiting) {
        return new TaskWords(TEXTS, overview(0, waiting)).all().getFirst();
    }

    @Test
    void aWeekHasItsDaysInItsName() {
        assertThat(words(0).period(0)).isEqualTo("This week, 16 to 22 Nov");
        assertThat(words(0).period(1)).isEqualTo("Last week, 9 to 15 Nov");
        assertThat(words(0).period(3)).isEqualTo("Week 44, 26 Oct to 1 Nov");
        assertThat(words(0).comparison()).isEqualTo("8 weeks, each up to Tue");
        assertThat(words(1).comparison()).isEqualTo("8 weeks, change to the week before");
    }

    @Test
    void aChangeIsAPartOfManyAndANumberOfFew() {
        assertThat(words(0).change(figure(Kind.VISITS, 200, 213))).isEqualTo("6.5 %");
        assertThat(words(0).change(figure(Kind.VISITS, 200, 606))).isEqualTo("203 %");
        assertThat(words(0).change(figure(Kind.VISITS, 200, 4_600))).isEqualTo("4,400");
        assertThat(words(0).change(figure(Kind.VISITS, 19, 26))).isEqualTo("7");
        assertThat(words(0).change(figure(Kind.VISITS, 0, 0))).isEmpty();
        assertThat(WeekWords.tone(figure(Kind.VISITS, 3, 2))).isEqualTo(Tone.WARNING);
        assertThat(WeekWords.tone(figure(Kind.UNITS_IMPORTED, 3, 2))).isEqualTo(Tone.NEUTRAL);
    }

    @Test
    void aFigureSaysHowItWasCounted() {
        assertThat(words(0).definition(figure(Kind.REGISTRATIONS, 1_200, 1_250)).lines())
                .containsExactly(
                        "Units that became somebody's for the first time on these days. Units"
                                + " marked TEST, DEMO or SCRAPPED are out.",
                        "From 2026-11-16 to 2026-11-17, days of Europe/Oslo; changes are against"
                                + " the same days of the week before.",
                        "8 weeks: 0 · 0 · 0 · 0 · 0 · 0 · 1,200 · 1,250",
                        "Opens all registered units.");
    }

    @Test
    void aStageSaysOfWhichUnits() {
        var words = new LifecycleWords(TEXTS, overview(0));
        assertThat(words.title()).isEqualTo("Lifecycle of units sold Nov 2025 to Apr 2026");
        assertThat(words.definition(new Reached(Stage.REGISTERED, 370)).lines())
                .startsWith("Became somebody's: 370 of 1,000.")
                .endsWith(
                        "Opens registered units made from 2025-10-02 to 2026-03-31, the nearest"
                                + " list.");
    }

    private static WeekWords words(int weeksAgo) {
        return new WeekWords(TEXTS, overview(weeksAgo));
    }

    private static WeekFigure figure(Kind kind, long before, long now) {
        return new WeekFigure(kind, List.of(0L, 0L, 0L, 0L, 0L, 0L, before, now));
    }

    private static Overview overview(int weeksAgo, Waiting... waiting) {
        var oslo = ZoneId.of("Europe/Oslo");
        return new Overview(
                NOW,
                oslo,
                1_000,
                List.of(waiting),
                WeekSpan.of(NOW.atZone(oslo).toLocalDate(), weeksAgo),
                List.of(),
                new Lifecycle(
                        YearMonth.of(2025, 11),
                        YearMonth.of(2026, 4),
                        List.of(new Reached(Stage.MADE, 1_000), new Reached(Stage.REGISTERED, 370)),
                        null),
                30,
                List.of(),
                new Today(0, 0, 0, 0),
                new FirstSteps(true, true, true, true));
    }
}
