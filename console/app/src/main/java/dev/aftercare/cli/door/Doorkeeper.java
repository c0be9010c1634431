package dev.aftercare.cli.door;

import dev.aftercare.json.Json;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/// Takes in commands of other processes on the loopback address, each on a thread of its own, until
/// closed. Their threads are real ones: an import would keep virtual ones of the scan server
/// waiting. Anybody on this computer can knock; who does not prove within seconds to know the
/// secret is dropped, and so is who comes when all places are taken.
final class Doorkeeper implements AutoCloseable {
    private static final int PLACES = 64;
    private static final Duration TO_PROVE = Duration.ofSeconds(5);
    private static final Logger LOG = LoggerFactory.getLogger(Doorkeeper.class);

    private final Duration toEnd;
    private final ServerSocket socket;
    private final CompletableFuture<String> secret = new CompletableFuture<>();
    private final CompletableFuture<Commands> commands = new CompletableFuture<>();
    private final Semaphore places = new Semaphore(PLACES);
    private final Set<Guest> guests = ConcurrentHashMap.newKeySet();
    private final CountDownLatch closed = new CountDownLatch(1);
    private final ScheduledExecutorService watch =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("door-watch").factory());

    /// @param toEnd how long commands that are asked to stop may take for it
    Doorkeeper(Duration toEnd) {
        this.toEnd = toEnd;
        try {
            socket = new ServerSocket(0, PLACES, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int port() {
        return socket.getLocalPort();
    }

    /// From now on those who know the secret are let in; they wait until the store is open.
    void keep(String doorSecret) {
        secret.complete(doorSecret);
        Thread.ofPlatform().daemon().name("door").start(this::accept);
    }

    /// From now on their commands are run.
    void admit(Commands runs) {
        commands.complete(runs);
    }

    private void accept() {
        while (closed.getCount() > 0) {
            try {
                var knocking = socket.accept();
                if (places.tryAcquire()) {
                    Thread.ofPlatform().daemon().name("guest").start(() -> take(knocking));
                } else {
                    knocking.close();
                }
            } catch (IOException e) {
                pauseUnlessClosed(e);
            }
        }
    }

    private void pauseUnlessClosed(IOException failure) {
        try {
            if (!closed.await(1, TimeUnit.SECONDS)) {
                LOG.warn("Cannot take in commands just now; trying again", failure);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void take(Socket knocking) {
        try (var connection = new Connection(knocking)) {
            var request = request(connection);
            if (request.isPresent()) {
                run(new Guest(connection, request.get()));
            }
        } catch (IOException | CancellationException e) {
            LOG.debug("Somebody knocked and left, or came when we were closing", e);
        } finally {
            places.release();
        }
    }

    private Optional<Request> request(Connection connection) throws IOException {
        var late = watch.schedule(connection::close, TO_PROVE.toMillis(), TimeUnit.MILLISECONDS);
        try {
            if (!new Handshake(connection, secret.join()).asHolder()) {
                return Optional.empty();
            }
            var message = connection.read();
            return message.type() == Message.Type.COMMAND
                    ? Optional.of(new Json(message.json()).as(Request.class))
                    : Optional.empty();
        } finally {
            late.cancel(false);
        }
    }

    private void run(Guest guest) throws IOException {
        guests.add(guest);
        try {
            var runs = commands.join();
            if (closed.getCount() > 0) {
                guest.run(runs);
            }
        } finally {
            guests.remove(guest);
        }
    }

    /// Takes in nobody any more, asks those inside to stop and waits until they have.
    @Override
    public void close() {
        closed.countDown();
        commands.cancel(false);
        try {
            socket.close();
            guests.forEach(Guest::stop);
            if (places.tryAcquire(PLACES, toEnd.toMillis(), TimeUnit.MILLISECONDS)) {
                places.release(PLACES);
            } else {
                LOG.warn("Commands of other processes did not stop in time");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } finally {
            watch.shutdownNow();
        }
    }
}
