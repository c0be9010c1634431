package dev.aftercare.ui.scan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.problem.Refusal;
import dev.aftercare.problem.Refused;
import dev.aftercare.ui.background.Background;
import dev.aftercare.ui.background.Later;
import dev.aftercare.ui.scan.OnMyPhoneViewModel.Opened;
import dev.aftercare.ui.scan.OnMyPhoneViewModel.Place;

import org.junit.jupiter.api.Test;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

class OnMyPhoneViewModelTest {
    private static final Place HERE = new Place("192.168.1.20", "Wi-Fi");

    private final Later later = new Later();
    private final List<String> done = new ArrayList<>();
    private final List<Throwable> trouble = new ArrayList<>();
    private List<Place> places = List.of(HERE, new Place("172.17.0.1", "docker0"));
    private boolean refuses;
    private final OnMyPhoneViewModel model =
            new OnMyPhoneViewModel(
                    new OnMyPhoneViewModel.Doing(() -> places, this::open, true),
                    clock(),
                    new Background(later, Runnable::run, trouble::add));

    private Opened open(Place place) {
        if (refuses) {
            throw new Refused(new Refusal.AddressElsewhere(place.host()));
        }
        done.add("open " + place.host());
        return new Opened() {
            @Override
            public URI address() {
                return URI.create("http://" + place.host() + ":40000/");
            }

            @Override
            public void close() {
                done.add("close");
            }
        };
    }

    private Clock clock() {
        return new Clock() {
            @Override
            public Instant instant() {
                return Instant.EPOCH.plus(later.now());
            }

            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }
        };
    }

    @Test
    void itClosesByItselfAfterHalfAnHour() {
        model.open(HERE);
        pass(0);
        assertThat(model.minutesLeft().get()).isEqualTo(30);
        pass(61);
        assertThat(model.minutesLeft().get()).isEqualTo(29);
        pass(28 * 60 + 58);
        assertThat(model.opened().get()).isNotNull();
        assertThat(model.minutesLeft().get()).isEqualTo(1);
        pass(1);
        assertThat(model.opened().get()).isNull();
        assertThat(done).containsExactly("open 192.168.1.20", "close");
        pass(3_600);
        assertThat(done).hasSize(2);
    }

    @Test
    void whoClosesItCanOpenItAgainForAsLong() {
        model.open(HERE);
        pass(600);
        model.close();
        pass(1);
        model.open(HERE);
        pass(29 * 60);
        assertThat(model.minutesLeft().get()).isEqualTo(1);
        assertThat(done).containsExactly("open 192.168.1.20", "close", "open 192.168.1.20");
    }

    @Test
    void theCodeOpensTheUnitsOwnPath() {
        model.open(HERE);
        pass(0);
        var payload = "https://id.maker.example/01/09506000134352/21/A%2F3?t=K0123456789abcdef";
        assertThat(OnMyPhoneViewModel.page(model.opened().get(), payload))
                .isEqualTo(
                        "http://192.168.1.20:40000/01/09506000134352/21/A%2F3?t=K0123456789abcdef");
    }

    @Test
    void whatKeepsPhonesOutIsSaid() {
        refuses = true;
        model.open(HERE);
        pass(0);
        assertThat(model.opened().get()).isNull();
        assertThat(model.refusal().get()).isEqualTo(new Refusal.AddressElsewhere("192.168.1.20"));
        model.lookForPlaces();
        pass(0);
        assertThat(model.refusal().get()).isNull();
        assertThat(model.places().get()).hasSize(2);
        places = List.of();
        model.lookForPlaces();
        pass(0);
        assertThat(model.refusal().get()).isEqualTo(new Refusal.NoNetwork());
    }

    @Test
    void whoPressesTwiceOpensOne() {
        var answers = new ArrayDeque<Runnable>();
        var pressed = answeredLater(answers);
        pressed.open(HERE);
        assertThat(pressed.opening().get()).isTrue();
        pressed.open(HERE);
        assertThat(done).containsExactly("open 192.168.1.20");
        answers.remove().run();
        assertThat(pressed.opening().get()).isFalse();
        assertThat(pressed.opened().get()).isNotNull();
        pressed.close();
        assertThat(done).containsExactly("open 192.168.1.20", "close");
        assertThat(trouble).isEmpty();
    }

    @Test
    void whoLeavesBeforeItListensLetsNobodyIn() {
        var answers = new ArrayDeque<Runnable>();
        var left = answeredLater(answers);
        left.open(HERE);
        left.close();
        answers.remove().run();
        assertThat(left.opened().get()).isNull();
        assertThat(done).containsExactly("open 192.168.1.20", "close");
        left.open(HERE);
        answers.removeLast().run();
        assertThat(left.opened().get()).isNotNull();
        assertThat(trouble).isEmpty();
    }

    /// Work is done at once, but it takes until the test says so before the window hears of it.
    private OnMyPhoneViewModel answeredLater(Deque<Runnable> answers) {
        return new OnMyPhoneViewModel(
                new OnMyPhoneViewModel.Doing(() -> places, this::open, true),
                clock(),
                new Background(
                        (wait, work) -> {
                            if (wait.isZero()) {
                                work.run();
                            }
                        },
                        answers::add,
                        trouble::add));
    }

    private void pass(long seconds) {
        later.pass(Duration.ofSeconds(seconds));
        assertThat(trouble).isEmpty();
    }
}
