package dev.aftercare.ui.scan;

import dev.aftercare.problem.Violation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Where the scan server should listen, as it was typed.
record ServerDraft(String host, String port, boolean atStart) {
    private static final Pattern HOST = Pattern.compile("[\\p{Alnum}.:-]{1,255}");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");
    private static final Set<String> LOOPBACK = Set.of("localhost", "::1");
    private static final int LAST_PORT = 65_535;

    List<Violation> violations() {
        var violations = new ArrayList<Violation>();
        if (!HOST.matcher(host.strip()).matches()) {
            violations.add(Violation.of("host", "host", host.strip()));
        }
        if (!NUMBER.matcher(port.strip()).matches()) {
            violations.add(Violation.of("port", "number", port.strip()));
        } else if (number() < 1 || number() > LAST_PORT) {
            violations.add(Violation.of("port", "between", number(), 1, LAST_PORT));
        }
        return violations;
    }

    /// Asked of what has no violations.
    ServerSettings settings() {
        return new ServerSettings(host.strip(), number(), atStart);
    }

    private int number() {
        return Integer.parseInt(port.strip());
    }

    /// Nobody else could read what is sent. A name that only a name server knows is not asked for.
    boolean isForThisComputerOnly() {
        var typed = host.strip();
        return LOOPBACK.contains(typed) || typed.matches("127(\\.\\d{1,3}){3}");
    }
}
