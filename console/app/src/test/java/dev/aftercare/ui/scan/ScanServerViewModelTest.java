package dev.aftercare.ui.scan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.change.Change;
import dev.aftercare.change.Changes;
import dev.aftercare.problem.Refusal;
import dev.aftercare.problem.Refused;
import dev.aftercare.problem.Violation;
import dev.aftercare.ui.background.Background;
import dev.aftercare.ui.background.News;
import dev.aftercare.ui.scan.ScanServerViewModel.State;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

class ScanServerViewModelTest {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-03-01T12:00:00Z"), ZoneOffset.UTC);

    @TempDir private Path folder;
    private final List<String> done = new ArrayList<>();
    private final List<Throwable> trouble = new ArrayList<>();
    private final Changes changes = new Changes(Runnable::run);
    private @Nullable Refusal refusal;
    private long visits;
    private boolean unreachable;

    private ScanServerViewModel model(ServerSettings kept, String elsewhere) {
        return new ScanServerViewModel(
                new ScanServerViewModel.Doing(this::start, this::keep, elsewhere),
                kept,
                CLOCK,
                new Background((_, work) -> work.run(), Runnable::run, trouble::add),
                new News(changes, Runnable::run));
    }

    private ScanServerViewModel.Answering start(ServerSettings at) {
        if (refusal != null) {
            throw new Refused(refusal);
        }
        done.add("start " + at.host() + " " + at.port());
        return new ScanServerViewModel.Answering() {
            @Override
            public List<URI> addresses() {
                if (unreachable) {
                    throw new IllegalStateException("no address");
                }
                return List.of(URI.create("http://" + at.host() + ":" + at.port() + "/"));
            }

            @Override
            public long visits() {
                return visits;
            }

            @Override
            public void stop() {
                done.add("stop");
            }
        };
    }

    private void keep(ServerSettings settings) {
        done.add("keep " + settings);
    }

    @Test
    void oneTouchStartsItAndOneStopsIt() {
        var model = model(ServerSettings.FIRST, "");
        model.begin();
        assertThat(model.state().get()).isEqualTo(State.OFF);
        model.toggle();
        assertThat(model.state().get()).isEqualTo(State.ON);
        assertThat(model.addresses()).containsExactly(URI.create("http://127.0.0.1:8080/"));
        assertThat(model.since()).isEqualTo(CLOCK.instant());
        visits = 7;
        changes.announce(List.of(new Change("unit", 1)));
        assertThat(model.visits().get()).isEqualTo(7);
        model.toggle();
        assertThat(model.state().get()).isEqualTo(State.OFF);
        assertThat(model.addresses()).isEmpty();
        assertThat(done)
                .containsExactly("start 127.0.0.1 8080", "keep " + ServerSettings.FIRST, "stop");
    }

    @Test
    void itStartsWithTheWindowIfThatWasWanted() {
        var model = model(new ServerSettings("127.0.0.1", 8081, true), "");
        model.begin();
        assertThat(model.state().get()).isEqualTo(State.ON);
        model.atStart().set(false);
        assertThat(done).last().isEqualTo("keep " + new ServerSettings("127.0.0.1", 8081, false));
    }

    @Test
    void whatIsTypedWronglyIsSaidBesideItsField() {
        var model = model(ServerSettings.FIRST, "");
        model.host().set("http://me");
        model.port().set("0");
        model.toggle();
        assertThat(model.violations().get())
                .containsExactly(
                        Violation.of("host", "host", "http://me"),
                        Violation.of("port", "between", 0, 1, 65_535));
        assertThat(done).isEmpty();
        assertThat(model.state().get()).isEqualTo(State.OFF);
    }

    @Test
    void whatIsRefusedIsSaidUntilItIsTriedAgain() {
        var model = model(ServerSettings.FIRST, "");
        refusal = new Refusal.PortTaken("127.0.0.1", "8080");
        model.toggle();
        assertThat(model.refusal().get()).isEqualTo(refusal);
        assertThat(model.state().get()).isEqualTo(State.OFF);
        refusal = null;
        model.toggle();
        assertThat(model.refusal().get()).isNull();
        assertThat(model.state().get()).isEqualTo(State.ON);
    }

    @Test
    void whatCannotSayWhereItAnswersDoesNot() {
        unreachable = true;
        var model = model(ServerSettings.FIRST, "");
        model.toggle();
        assertThat(model.state().get()).isEqualTo(State.OFF);
        assertThat(done).last().isEqualTo("stop");
        assertThat(trouble).hasSize(1);
    }

    @Test
    void onlyLoopbackIsForThisComputerOnly() {
        var model = model(ServerSettings.FIRST, "");
        for (var own : List.of("127.0.0.1", "127.1.2.3", "localhost", "::1")) {
            model.host().set(own);
            assertThat(model.isForThisComputerOnly()).as(own).isTrue();
        }
        for (var open : List.of("0.0.0.0", "192.168.1.20", "::", "127.0.0.1.maker.example")) {
            model.host().set(open);
            assertThat(model.isForThisComputerOnly()).as(open).isFalse();
        }
    }

    @Test
    void onASharedDatabaseSomebodyElseAnswers() {
        var model = model(new ServerSettings("127.0.0.1", 8080, true), "aftercare serve");
        model.begin();
        model.toggle();
        assertThat(model.state().get()).isEqualTo(State.ELSEWHERE);
        assertThat(done).isEmpty();
    }

    @Test
    void whereItListensIsKept() throws Exception {
        var file = folder.resolve("scan-server.properties");
        assertThat(ServerSettings.read(file)).isEqualTo(ServerSettings.FIRST);
        var settings = new ServerSettings("0.0.0.0", 8443, true);
        settings.write(file);
        assertThat(ServerSettings.read(file)).isEqualTo(settings);
        Files.writeString(file, "port=many\n");
        assertThat(ServerSettings.read(file)).isEqualTo(ServerSettings.FIRST);
    }
}
