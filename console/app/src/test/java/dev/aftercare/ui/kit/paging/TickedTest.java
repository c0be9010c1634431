package dev.aftercare.ui.kit.paging;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.Set;

class TickedTest {
    @Test
    void someAreTickedByTheirIds() {
        var ticked = Ticked.<String>none().with(3, true).with(5, true).with(3, false);
        assertThat(ticked).isEqualTo(new Ticked.Some<String>(Set.of(5L)));
        assertThat(ticked.has(5)).isTrue();
        assertThat(ticked.has(3)).isFalse();
        assertThat(ticked.count(1_000_000)).isEqualTo(1);
    }

    @Test
    void allButSomeAreTickedWithoutNamingThem() {
        var ticked = new Ticked.AllBut<>("shipped", Set.of()).with(3, false);
        assertThat(ticked).isEqualTo(new Ticked.AllBut<>("shipped", Set.of(3L)));
        assertThat(ticked.has(4)).isTrue();
        assertThat(ticked.has(3)).isFalse();
        assertThat(ticked.count(1_000_000)).isEqualTo(999_999);
        assertThat(ticked.with(3, true).count(10)).isEqualTo(10);
    }
}
