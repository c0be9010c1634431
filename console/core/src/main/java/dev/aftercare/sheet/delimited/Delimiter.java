package dev.aftercare.sheet.delimited;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Finds the character that parts the fields: the one that cuts most records of a text's beginning
/// into the same number of fields, two or more.
final class Delimiter {
    private static final String CANDIDATES = ",;\t|"; // the earlier one of equals
    private static final int RECORDS = 100;
    private static final String SEP = "sep=";

    private Delimiter() {}

    /// What a first line `sep=;` says, as some programs write it.
    static Optional<Character> declared(String start) {
        boolean declares =
                start.regionMatches(true, 0, SEP, 0, SEP.length())
                        && start.length() > SEP.length()
                        && (start.length() == SEP.length() + 1
                                || "\r\n".indexOf(start.charAt(SEP.length() + 1)) >= 0);
        return declares ? Optional.of(start.charAt(SEP.length())) : Optional.empty();
    }

    static char guess(String start) {
        char best = CANDIDATES.charAt(0);
        int bestScore = 0;
        for (int i = 0; i < CANDIDATES.length(); i++) {
            char candidate = CANDIDATES.charAt(i);
            int score = score(start, candidate);
            if (score > bestScore) {
                best = candidate;
                bestScore = score;
            }
        }
        return best;
    }

    private static int score(String start, char candidate) {
        var count = new FieldCount(candidate);
        for (int i = 0; i < start.length() && count.records < RECORDS; i++) {
            count.see(start.charAt(i));
        }
        count.recordEnds();
        return count.score();
    }

    /// How many records have how many fields.
    private static final class FieldCount {
        private final char delimiter;
        private final Map<Integer, Integer> recordsByFields = new HashMap<>();
        private int records;
        private int fields = 1;
        private boolean quoted;
        private boolean fieldStarts = true;

        FieldCount(char delimiter) {
            this.delimiter = delimiter;
        }

        void see(char c) {
            if (c == '"' && (quoted || fieldStarts)) {
                quoted = !quoted;
                fieldStarts = !quoted; // a doubled quote opens again
            } else if (!quoted) {
                fieldStarts = c == delimiter || c == '\n' || c == '\r';
                if (c == delimiter) {
                    fields++;
                } else if (fieldStarts) {
                    recordEnds();
                }
            }
        }

        void recordEnds() {
            recordsByFields.merge(fields, 1, Integer::sum);
            records++;
            fields = 1;
        }

        /// Records that agree count most, then the fields they agree on.
        int score() {
            return recordsByFields.entrySet().stream()
                    .filter(entry -> entry.getKey() > 1)
                    .mapToInt(entry -> entry.getValue() * 1000 + Math.min(entry.getKey(), 999))
                    .max()
                    .orElse(0);
        }
    }
}
