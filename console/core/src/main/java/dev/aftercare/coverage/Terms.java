package dev.aftercare.coverage;

import dev.aftercare.problem.Check;
import dev.aftercare.problem.Violation;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Locale.IsoCountryCode;
import java.util.Set;

/// What a policy promises to coverages that start on `validFrom` or later.
///
/// @param startDays after shipped on, see [StartRule#PURCHASE]
/// @param startMonths after made on, see [StartRule#PURCHASE]
/// @param countries ISO 3166 alpha-2 in ascending order; none means all
public record Terms(
        LocalDate validFrom,
        int months,
        StartRule startRule,
        int startDays,
        int startMonths,
        boolean transferable,
        List<String> countries) {
    private static final int LONGEST_MONTHS = 600;
    private static final int LONGEST_DAYS = 3_650;
    private static final int LONGEST_START_MONTHS = 120;
    private static final Set<String> COUNTRIES =
            Locale.getISOCountries(IsoCountryCode.PART1_ALPHA2);

    public Terms {
        countries = countries.stream().sorted().distinct().toList();
    }

    /// What is wrong with them, as somebody wants them.
    public List<Violation> violations() {
        var check = new Check();
        between(check, "months", months, 1, LONGEST_MONTHS);
        between(check, "startDays", startDays, 0, LONGEST_DAYS);
        between(check, "startMonths", startMonths, 0, LONGEST_START_MONTHS);
        for (var country : countries) {
            check.that("countries", COUNTRIES.contains(country), "country", country);
        }
        return check.atMost("countries", String.join(";", countries), 400).violations();
    }

    private static void between(Check check, String field, int value, int least, int most) {
        check.that(field, value >= least && value <= most, "between", value, least, most);
    }
}
