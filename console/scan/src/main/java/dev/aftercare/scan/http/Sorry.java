package dev.aftercare.scan.http;

import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.UUID;

/// What is answered where no answer came about: what the server itself refuses, and failures. A
/// failure is logged once, here; neither the log nor the page says what was asked.
final class Sorry extends ErrorHandler {
    private static final Logger LOG = LoggerFactory.getLogger(Sorry.class);

    private final Site site;

    Sorry(Site site) {
        this.site = site;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        int status = status(response.getStatus());
        var cause = request.getAttribute(ERROR_EXCEPTION);
        if (status == 500 && cause instanceof Throwable failure) {
            LOG.error("Failure {}", UUID.randomUUID().toString().substring(0, 8), failure);
        }
        var sorry = site.sorry(status, FrontDoor.language(request));
        FrontDoor.send(sorry, request, response, callback);
        return true;
    }

    /// A request in no HTTP that we speak is the sender's fault, not ours.
    private static int status(int status) {
        return switch (status) {
            case 501, 505 -> 400;
            default -> status;
        };
    }
}
