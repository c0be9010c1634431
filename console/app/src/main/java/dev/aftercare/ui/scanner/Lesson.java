package dev.aftercare.ui.scanner;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/// What is learned of a scanner from how the test code arrives.
sealed interface Lesson {
    /// Every character that stands in our codes. The `=` is followed by a digit: where it is a dead
    /// key, no accent goes onto that.
    String TEST =
            "ABCDEFGHIJKLMNOPQRSTUVWXYZ-abcdefghijklmnopqrstuvwxyz_:/.?%&=0123456789";

    /// Of both cases.
    int LETTERS = 52;

    /// All arrives as it was read.
    record Same() implements Lesson {}

    /// It arrives otherwise, and can be corrected.
    record Foreign(ScannerLayout layout) implements Lesson {}

    /// Small letters arrive as capitals and the other way round: a key is on that will be off
    /// again.
    record CapsLock() implements Lesson {}

    /// Not the test code, or not all of it.
    ///
    /// @param characters how many arrived, of how many
    record Unlike(int characters, int of) implements Lesson {}

    /// Several characters arrive as one: nobody can know which was read.
    ///
    /// @param characters that do
    record Mixed(String characters) implements Lesson {}

    /// Compares what arrived with what the test code says.
    static Lesson of(String arrived) {
        var text = arrived.strip();
        var expected = text.length() == TEST.length() - 1 ? TEST.replace("=", "") : TEST;
        if (text.length() != expected.length()) {
            return new Unlike(text.length(), TEST.length());
        }
        return text.equals(TEST) ? new Same() : compare(text, expected);
    }

    private static Lesson compare(String text, String expected) {
        Map<Character, Character> meant = new TreeMap<>();
        var mixed = new TreeSet<Character>();
        for (int i = 0; i < text.length(); i++) {
            var other = meant.put(text.charAt(i), expected.charAt(i));
            if (other != null) {
                mixed.add(other);
                mixed.add(expected.charAt(i));
            }
        }
        if (!mixed.isEmpty()) {
            var all = new StringBuilder();
            mixed.forEach(one -> all.append(all.isEmpty() ? "" : " ").append(one));
            return new Mixed(all.toString());
        }
        var others = others(meant);
        if (others.isEmpty()) {
            return new Same();
        }
        return swapsCases(meant) ? new CapsLock() : new Foreign(new ScannerLayout(others));
    }

    private static boolean swapsCases(Map<Character, Character> meant) {
        var letters =
                meant.entrySet().stream()
                        .filter(one -> isLatin(one.getKey()) && isLatin(one.getValue()))
                        .toList();
        return letters.size() > LETTERS / 2
                && letters.stream()
                        .allMatch(
                                one ->
                                        Character.isUpperCase(one.getKey())
                                                != Character.isUpperCase(one.getValue()));
    }

    private static boolean isLatin(char c) {
        return c < 128 && Character.isLetter(c);
    }

    private static Map<Character, Character> others(Map<Character, Character> meant) {
        var others = new LinkedHashMap<>(meant);
        others.entrySet().removeIf(one -> one.getKey().equals(one.getValue()));
        return others;
    }
}
