package dev.aftercare.bench;

import dev.aftercare.database.Location;
import dev.aftercare.gs1.DigitalLink;
import dev.aftercare.gs1.Gtin;
import dev.aftercare.gs1.Serial;
import dev.aftercare.printing.LabelKeys;
import dev.aftercare.scan.ScanServer;
import dev.aftercare.scan.http.Answer;
import dev.aftercare.scan.http.Ask;
import dev.aftercare.scan.http.HttpServer;
import dev.aftercare.scan.http.Limits;
import dev.aftercare.scan.http.Site;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/// Unit pages a second, and the milliseconds that 99 of 100 stay within, for 32 connections that
/// ask for ever other units of a local store; against the same server behind the same limits that
/// answers one of these pages as constant bytes. Warm, in turns, on this machine only.
///
/// A page has done its work when its visit is stored: `stored-per-second` counts the time until the
/// last one is, too.
final class ScanBench implements Benchmark {
    private static final int UNITS = 100_000;
    private static final int ROUNDS = 3;
    private static final int REQUESTS = 20_000;
    private static final String HOST = "127.0.0.1";
    private static final String PHONE = "Mozilla/5.0 (Linux; Android 16) Chrome/142.0 Mobile";

    /// Whose requests are no visits.
    private static final String ROBOT = "warming-bot";

    private static final Limits NONE =
            new Limits(
                    4_096,
                    512,
                    Duration.ofSeconds(30),
                    Integer.MAX_VALUE,
                    Integer.MAX_VALUE,
                    Integer.MAX_VALUE);

    @Override
    public void run(OptionalInt size, Consumer<Figure> print) throws Exception {
        try (var scratch = Scratch.make("scan");
                var store = UnitStore.open(new Location.Local(scratch.resolve("store")))) {
            var units = new GeneratedUnits(store.products(), size.orElse(UNITS));
            store.load(units, new Watch("scan.load"));
            var paths = labels(store, units);
            var page = Answer.html(200, page(store, paths.getFirst()));
            var constant = new Series();
            var ours = new Series();
            for (int round = 0; round < ROUNDS; round++) {
                constant.add(paths, new Opened(new Constant(page)));
                ours.add(paths, new Opened(store));
            }
            print.accept(new Figure("scan.page-per-second", ours.rate(), constant.rate()));
            print.accept(new Figure("scan.stored-per-second", ours.storedRate(), constant.rate()));
            print.accept(new Figure("scan.p99-ms", ours.p99Millis(), constant.p99Millis()));
        }
    }

    /// What stands on the labels of units from everywhere in the store.
    private static List<String> labels(UnitStore store, GeneratedUnits units) {
        var keys = new LabelKeys(store.database());
        var random = new SplittableRandom(1);
        return IntStream.range(0, REQUESTS)
                .mapToObj(_ -> label(keys, units, random.nextInt(units.products().size()), random))
                .toList();
    }

    private static String label(
            LabelKeys keys, GeneratedUnits units, int product, SplittableRandom random) {
        var gtin = units.products().get(product).facts().gtin();
        var serial = units.unit(product, random.nextInt(units.count(product))).serial();
        var uri =
                DigitalLink.ofUnit(
                                "id.nordvik.example",
                                new Gtin(gtin),
                                new Serial(serial),
                                keys.token(gtin, serial))
                        .uri();
        return uri.substring(uri.indexOf("/01/"));
    }

    private static byte[] page(UnitStore store, String path) throws Exception {
        try (var server = new ScanServer(store.database(), HOST, 0, NONE);
                var line = new PhoneLine(server.address(), ROBOT)) {
            return line.get(path);
        }
    }

    private record Constant(Answer page) implements Site {
        @Override
        public boolean isKnownAs(String host) {
            return true;
        }

        @Override
        public Answer answer(Ask ask) {
            return page;
        }

        @Override
        public Answer sorry(int status, String acceptLanguage) {
            return Answer.empty(status);
        }
    }

    /// A server that was just started; closed, it has nothing left to do.
    private record Opened(URI address, AutoCloseable server) {
        Opened(Site site) throws Exception {
            this(new HttpServer(HOST, 0, NONE, site));
        }

        private Opened(HttpServer server) {
            this(server.address(), server);
        }

        Opened(UnitStore store) {
            this(new ScanServer(store.database(), HOST, 0, NONE));
        }

        private Opened(ScanServer server) {
            this(server.address(), server);
        }
    }

    /// What a server answered in all rounds.
    private static final class Series {
        private final List<long[]> nanos = new ArrayList<>();
        private double seconds;
        private double closing;

        void add(List<String> paths, Opened opened) throws Exception {
            Phones.Answered answered;
            try {
                new Phones(opened.address, ROBOT).ask(paths);
                answered = new Phones(opened.address, PHONE).ask(paths);
            } finally {
                closing += Timing.seconds(opened.server::close);
            }
            nanos.add(answered.all());
            seconds += answered.seconds();
        }

        double rate() {
            return answered() / seconds;
        }

        double storedRate() {
            return answered() / (seconds + closing);
        }

        private int answered() {
            return nanos.stream().mapToInt(round -> round.length).sum();
        }

        double p99Millis() {
            return Timing.percentileMillis(
                    nanos.stream().flatMapToLong(Arrays::stream).toArray(), 99);
        }
    }
}
