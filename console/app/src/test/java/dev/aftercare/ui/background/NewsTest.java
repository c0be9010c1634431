package dev.aftercare.ui.background;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftercare.change.Change;
import dev.aftercare.change.Changes;

import org.junit.jupiter.api.Test;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;

class NewsTest {
    private final Changes changes = new Changes(Runnable::run);
    private final Deque<Runnable> screen = new ArrayDeque<>();
    private final List<Set<Change>> heard = new ArrayList<>();
    private final News news = new News(changes, screen::add);

    @Test
    void allThatCameInMeanwhileIsToldAtOnce() {
        news.hear(heard::add);
        changes.announce(List.of(new Change("unit", 1)));
        changes.announce(List.of(new Change("unit", 2), new Change("unit", 1)));
        screen.forEach(Runnable::run);
        assertThat(heard).containsExactly(Set.of(new Change("unit", 1), new Change("unit", 2)));
    }

    @Test
    void whoHasLeftIsToldNothingAnyMore() {
        var subscription = news.hear(heard::add);
        changes.announce(List.of(new Change("unit", 1)));
        subscription.close();
        screen.forEach(Runnable::run);
        assertThat(heard).isEmpty();
    }

    @Test
    void whoDidNotListenLearnsThatTheyMissedSomething() {
        long before = news.edition();
        changes.announce(List.of(new Change("unit", 1)));
        screen.forEach(Runnable::run);
        assertThat(news.edition()).isGreaterThan(before);
    }

    @Test
    void whatCameInButWasNotToldBeforeSomebodyLeftIsMissedByThem() {
        var subscription = news.hear(heard::add);
        changes.announce(List.of(new Change("unit", 1)));
        subscription.close();
        long read = news.edition();
        screen.forEach(Runnable::run);
        assertThat(news.edition()).isGreaterThan(read);
    }

    @Test
    void whoFailsTakesTheNewsFromNobodyElse() {
        news.hear(
                _ -> {
                    throw new IllegalStateException("broken");
                });
        news.hear(heard::add);
        changes.announce(List.of(new Change("unit", 1)));
        assertThatThrownBy(() -> screen.forEach(Runnable::run)).hasMessage("broken");
        assertThat(heard).hasSize(1);
    }
}
