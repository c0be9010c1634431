package dev.aftercare.cli;

import dev.aftercare.database.Group;
import dev.aftercare.database.Location;
import dev.aftercare.problem.Refusal;
import dev.aftercare.problem.Refused;

import org.jspecify.annotations.Nullable;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// How somebody signs in to a shared database: by the login they name, PGUSER, or their name on
/// this computer; with PGPASSWORD, what their password file says (the driver reads it, as
/// PostgreSQL's own programs do), or what they answer when asked.
public final class SharedLogin {
    private static final String SCHEME = "jdbc:postgresql:";
    private static final Set<String> SECRET = Set.of("user", "password", "sslpassword");

    private final Map<String, String> environment;
    private final String computerUser;
    private final Function<String, Optional<String>> ask;

    /// @param ask the password of a login, if there is somebody to ask
    public SharedLogin(
            Map<String, String> environment,
            String computerUser,
            Function<String, Optional<String>> ask) {
        this.environment = Map.copyOf(environment);
        this.computerUser = computerUser;
        this.ask = ask;
    }

    /// Whether a store is a shared database, not a folder.
    public static boolean isMeant(@Nullable String store) {
        return store != null && store.regionMatches(true, 0, SCHEME, 0, SCHEME.length());
    }

    /// Whether it is the address of something else: a folder would be made of what is a slip of the
    /// keys. One letter before the colon is a drive.
    static boolean isAnotherAddress(String store) {
        return store.matches("[A-Za-z][A-Za-z0-9+.-]+:.*") && !isMeant(store);
    }

    /// Does `work` there, which signs in first of all; asks for the password if it turns out that
    /// one is needed.
    ///
    /// @throws Refused if the URL holds a login or password: others can read it in the list of
    ///   processes and in the shell's history
    public <T> T signIn(
            String url, @Nullable String user, Group group, Function<Location.Shared, T> work) {
        if (holdsCredentials(url)) {
            throw new Refused(new Refusal.CredentialsInUrl());
        }
        var login = user != null ? user : environment.getOrDefault("PGUSER", computerUser);
        var password = environment.get("PGPASSWORD");
        try {
            return work.apply(new Location.Shared(url, login, password, group));
        } catch (Refused no) {
            if (no.refusal() instanceof Refusal.PasswordMissing) {
                var typed = ask.apply(login).orElseThrow(() -> no);
                return work.apply(new Location.Shared(url, login, typed, group));
            }
            throw no;
        }
    }

    static boolean holdsCredentials(String url) {
        var parts = url.split("\\?", 2);
        return parts[0].contains("@")
                || (parts.length == 2
                        && Arrays.stream(parts[1].split("[&?]"))
                                .map(parameter -> parameter.split("=", 2)[0])
                                .map(name -> URLDecoder.decode(name, StandardCharsets.UTF_8))
                                .anyMatch(name -> SECRET.contains(name.toLowerCase(Locale.ROOT))));
    }
}
