package dev.aftercare.catalog.serials;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A regular expression that matches in time that is polynomial whatever it and the text are: no
/// path is tried twice, since every part is asked once for all its matches in the text. (Those of
/// `java.util.regex` try paths one after the other, and can take years over twenty characters.)
sealed interface Expression {
    int LONGEST_TEXT = Long.SIZE - 1;

    /// For each start, where its matches end: bit `e` of element `s` says that the characters from
    /// `s` up to, not including, `e` match.
    ///
    /// @param text at most `LONGEST_TEXT` characters
    long[] ends(String text);

    /// Whether the whole text matches.
    default boolean matches(String text) {
        return (ends(text)[0] >>> text.length() & 1) == 1;
    }

    /// A text that matches, for people to see what is meant: as short as it can be, but with what
    /// may be there once.
    String example();

    /// One character.
    record One(IntPredicate accepts) implements Expression {
        /// What people would write first where much is possible.
        private static final String LIKELY =
                "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-./_";

        @Override
        public String example() {
            return IntStream.concat(LIKELY.chars(), IntStream.rangeClosed(' ', '~'))
                    .filter(accepts)
                    .limit(1)
                    .mapToObj(Character::toString)
                    .collect(Collectors.joining());
        }

        @Override
        public long[] ends(String text) {
            var ends = new long[text.length() + 1];
            for (int i = 0; i < text.length(); i++) {
                ends[i] = accepts.test(text.charAt(i)) ? 1L << (i + 1) : 0;
            }
            return ends;
        }
    }

    record Sequence(List<Expression> parts) implements Expression {
        @Override
        public String example() {
            return parts.stream().map(Expression::example).collect(Collectors.joining());
        }

        @Override
        public long[] ends(String text) {
            var ends = nothing(text);
            for (var part : parts) {
                var more = part.ends(text);
                for (int i = 0; i < ends.length; i++) {
                    ends[i] = follow(ends[i], more);
                }
            }
            return ends;
        }
    }

    record Choice(List<Expression> parts) implements Expression {
        @Override
        public String example() {
            return parts.getFirst().example();
        }

        @Override
        public long[] ends(String text) {
            var ends = new long[text.length() + 1];
            for (var part : parts) {
                var more = part.ends(text);
                Arrays.setAll(ends, i -> ends[i] | more[i]);
            }
            return ends;
        }
    }

    /// The part so many times; no text is longer than `LONGEST_TEXT`, so as `most` that is no
    /// limit.
    record Repeat(Expression part, int least, int most) implements Expression {
        @Override
        public String example() {
            return part.example().repeat(Math.max(least, Math.min(1, most)));
        }

        @Override
        public long[] ends(String text) {
            var once = part.ends(text);
            var ends = nothing(text);
            for (int i = 0; i < ends.length; i++) {
                long reached = ends[i];
                for (int n = 0; n < least; n++) {
                    reached = follow(reached, once);
                }
                for (int n = least; n < most; n++) {
                    reached |= follow(reached, once);
                }
                ends[i] = reached;
            }
            return ends;
        }
    }

    /// Matching nothing, everywhere.
    private static long[] nothing(String text) {
        var ends = new long[text.length() + 1];
        Arrays.setAll(ends, i -> 1L << i);
        return ends;
    }

    /// Where one gets from any of these places.
    private static long follow(long places, long[] ends) {
        long reached = 0;
        for (long left = places; left != 0; left &= left - 1) {
            reached |= ends[Long.numberOfTrailingZeros(left)];
        }
        return reached;
    }
}
