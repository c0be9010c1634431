package dev.aftercare.scan.http;

/// What stands behind the front door.
public interface Site {

    /// Whether it is known by this host name (lower case, without a port).
    boolean isKnownAs(String host);

    /// Answers what came through the door.
    ///
    /// @throws Unanswerable if there is nothing to say but a status
    Answer answer(Ask ask);

    /// A small page that says no more than the status does. Asks no database.
    Answer sorry(int status, String acceptLanguage);
}
