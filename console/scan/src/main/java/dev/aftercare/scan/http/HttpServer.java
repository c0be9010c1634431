package dev.aftercare.scan.http;

import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.util.component.LifeCycle;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

import java.io.IOException;
import java.net.URI;
import java.util.concurrent.Executors;

/// Answers on an address until closed: HTTP/1.1, a virtual thread for each request.
public final class HttpServer implements AutoCloseable {
    private static final int HEADER_BYTES = 8 * 1024;
    private static final int THREADS = 16;
    private static final long GRACE_MILLIS = 5_000;

    private final Server server;

    /// Port 0 takes any free one.
    ///
    /// @throws IOException if nobody can listen there
    public HttpServer(String host, int port, Limits limits, Site site) throws IOException {
        server = new Server(threads());
        var connections = new Connections(limits);
        var connector = connector(host, port, limits, connections);
        connector.open();
        server.addConnector(connector);
        server.setHandler(new GracefulHandler(new FrontDoor(site, connections, limits)));
        server.setErrorHandler(new Sorry(site));
        server.setStopTimeout(GRACE_MILLIS);
        LifeCycle.start(server);
    }

    private static QueuedThreadPool threads() {
        var threads = new QueuedThreadPool(THREADS);
        threads.setVirtualThreadsExecutor(Executors.newVirtualThreadPerTaskExecutor());
        return threads;
    }

    private ServerConnector connector(
            String host, int port, Limits limits, Connections connections) {
        var connector = new ServerConnector(server, new HttpConnectionFactory(http()));
        connector.setHost(host);
        connector.setPort(port);
        connector.setIdleTimeout(limits.patience().toMillis());
        connector.addBean(connections);
        connector.addEventListener(
                new LifeCycle.Listener() {
                    @Override
                    public void lifeCycleStarted(LifeCycle started) {
                        connections.sweep(connector.getScheduler());
                    }
                });
        return connector;
    }

    /// A serial may hold any of `/ ; . %`, escaped: what a path means, the page decides that reads
    /// it, not the server.
    private static HttpConfiguration http() {
        var http = new HttpConfiguration();
        http.setRequestHeaderSize(HEADER_BYTES);
        http.setSendServerVersion(false);
        http.setUriCompliance(UriCompliance.UNSAFE);
        return http;
    }

    public URI address() {
        return server.getURI();
    }

    @Override
    public void close() {
        LifeCycle.stop(server);
    }
}
