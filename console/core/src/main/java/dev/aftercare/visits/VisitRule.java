package dev.aftercare.visits;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Which requests are an outside person looking at a page. The same person on the same unit again
/// is for [RecentVisitors] to know.
///
/// @param staffAddresses whose requests never count
public record VisitRule(Set<String> staffAddresses) {

    /// Robots say so, most of them; `Cubot` makes phones. What messengers fetch for the little
    /// picture beside a link names itself otherwise.
    private static final Pattern NO_PERSON =
            Pattern.compile(
                    "(?<!cu)bot\\b|crawler|spider|preview|facebookexternalhit|facebookcatalog"
                            + "|^whatsapp|embedly|slurp|skypeuri|headlesschrome|lighthouse");

    public boolean isVisit(PageRequest request) {
        return request.method().equals("GET")
                && request.tokenIsValid()
                && !request.purpose().toLowerCase(Locale.ROOT).contains("prefetch")
                && !request.purpose().toLowerCase(Locale.ROOT).contains("prerender")
                && !NO_PERSON.matcher(request.agent().toLowerCase(Locale.ROOT)).find()
                && !staffAddresses.contains(request.address());
    }
}
