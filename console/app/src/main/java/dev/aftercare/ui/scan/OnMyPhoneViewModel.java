package dev.aftercare.ui.scan;

import dev.aftercare.problem.Refusal;
import dev.aftercare.ui.background.Background;
import dev.aftercare.ui.background.Latest;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/// Lets a phone in this network look at units' pages for a while. One at a time, for all units:
/// only the path differs.
public final class OnMyPhoneViewModel {
    static final Duration LONGEST = Duration.ofMinutes(30);

    private final Doing doing;
    private final Clock clock;
    private final Background background;
    private final Latest ticking = new Latest();
    private final ReadOnlyBooleanWrapper opening = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<List<Place>> places =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<@Nullable Opened> opened = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyLongWrapper minutesLeft = new ReadOnlyLongWrapper();
    private final ReadOnlyObjectWrapper<@Nullable Refusal> refusal = new ReadOnlyObjectWrapper<>();
    private Instant until = Instant.MIN;
    private boolean wanted;

    /// What it does. Each call may wait.
    ///
    /// @param places where this computer can be reached, the likeliest first
    /// @param takesForms whether what is sent from the page is done
    public record Doing(
            Supplier<List<Place>> places, Function<Place, Opened> open, boolean takesForms) {}

    /// An address of this computer, and what it calls the network.
    public record Place(String host, String network) {
        @Override
        public String toString() {
            return host + " (" + network + ')';
        }
    }

    /// What listens.
    public interface Opened {
        URI address();

        void close();
    }

    public OnMyPhoneViewModel(Doing doing, Clock clock, Background background) {
        this.doing = doing;
        this.clock = clock;
        this.background = background;
    }

    ReadOnlyObjectProperty<List<Place>> places() {
        return places.getReadOnlyProperty();
    }

    /// Null while no phone is let in.
    ReadOnlyObjectProperty<@Nullable Opened> opened() {
        return opened.getReadOnlyProperty();
    }

    /// Whether what shall listen is still being started; meanwhile nothing else is.
    ReadOnlyBooleanProperty opening() {
        return opening.getReadOnlyProperty();
    }

    ReadOnlyLongProperty minutesLeft() {
        return minutesLeft.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable Refusal> refusal() {
        return refusal.getReadOnlyProperty();
    }

    boolean takesForms() {
        return doing.takesForms;
    }

    /// Networks come and go: they are looked for each time somebody wants to choose.
    void lookForPlaces() {
        refusal.set(null);
        background
                .call(doing.places)
                .then(
                        found -> {
                            places.set(found);
                            refusal.set(found.isEmpty() ? new Refusal.NoNetwork() : null);
                        })
                .start();
    }

    void open(Place place) {
        if (opened.get() == null && !opening.get()) {
            refusal.set(null);
            opening.set(true);
            wanted = true;
            background
                    .call(() -> doing.open.apply(place))
                    .atEnd(() -> opening.set(false))
                    .then(this::begin)
                    .whenRefused(no -> refusal.set(wanted ? no.refusal() : null))
                    .start();
        }
    }

    /// Nobody would end what listens although nobody waits for it any more.
    private void begin(Opened now) {
        if (!wanted) {
            background.run(now::close).start();
            return;
        }
        until = clock.instant().plus(LONGEST);
        opened.set(now);
        tick();
    }

    /// The minutes that are left, rounded up; nothing is left once they are over.
    private void tick() {
        var left = Duration.between(clock.instant(), until);
        if (left.isNegative() || left.isZero()) {
            close();
            return;
        }
        long minutes = left.plusMinutes(1).minusNanos(1).toMinutes();
        minutesLeft.set(minutes);
        background
                .run(() -> {})
                .then(_ -> tick())
                .onlyLatest(ticking)
                .after(left.minusMinutes(minutes - 1))
                .start();
    }

    /// No phone is let in any more, also not by what is still being started.
    void close() {
        wanted = false;
        ticking.forget();
        var listening = opened.get();
        if (listening != null) {
            opened.set(null);
            background.run(listening::close).start();
        }
    }

    /// What a phone opens to see the page that a code's address is of.
    static String page(Opened at, String payload) {
        var code = URI.create(payload);
        var query = code.getRawQuery() == null ? "" : '?' + code.getRawQuery();
        return at.address().resolve(code.getRawPath() + query).toString();
    }
}
