package dev.aftercare.units.list;

import dev.aftercare.problem.Invalid;
import dev.aftercare.problem.Violation;
import dev.aftercare.units.list.Layout.Part;
import dev.aftercare.units.list.Layout.Place;

import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeParseException;
import java.util.Base64;
import java.util.List;

/// The last row of a page, as a text that a program hands back to get the next one.
record PageToken(Part part, Place place) {
    private static final int FIELDS = 4;
    private static final String BETWEEN = "\n";

    String text(Layout layout, boolean descending) {
        var plain =
                String.join(
                        BETWEEN,
                        order(layout, descending),
                        part.name(),
                        Long.toString(place.tie()),
                        String.valueOf(place.value()));
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }

    /// Reads what [#text] wrote.
    ///
    /// @throws Invalid if it is no token of a list sorted so
    static PageToken of(String text, Layout layout, boolean descending) {
        try {
            var plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            var fields = plain.split(BETWEEN, FIELDS);
            if (fields.length == FIELDS && fields[0].equals(order(layout, descending))) {
                var part = Part.valueOf(fields[1]);
                var value = part == Part.NULLS ? null : layout.value(fields[3]);
                return new PageToken(part, new Place(value, Long.parseLong(fields[2])));
            }
        } catch (IllegalArgumentException | DateTimeParseException _) {
            // it is none of ours
        }
        throw new Invalid(List.of(Violation.of("after", "unitToken")));
    }

    private static String order(Layout layout, boolean descending) {
        return layout.name(Part.VALUES) + (descending ? " desc" : "");
    }
}
