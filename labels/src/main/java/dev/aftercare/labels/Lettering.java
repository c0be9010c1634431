package dev.aftercare.labels;

/// How a text is set: as large as fits between two sizes, on at most so many lines.
///
/// @param size in points, tried first
/// @param smallest in points; what needs less is refused, never cut
/// @param lines at most; broken at blanks
public record Lettering(Typeface face, double size, double smallest, int lines, Align align) {

    public enum Align {
        LEFT(0),
        CENTRE(0.5),
        RIGHT(1);

        private final double share;

        Align(double share) {
            this.share = share;
        }

        /// Of the room that a line leaves, how much stands before it.
        public double share() {
            return share;
        }
    }

    public static Lettering oneLine(Typeface face, double size, double smallest) {
        return new Lettering(face, size, smallest, 1, Align.LEFT);
    }

    public static Lettering wrapped(Typeface face, double size, double smallest, int lines) {
        return new Lettering(face, size, smallest, lines, Align.LEFT);
    }
}
