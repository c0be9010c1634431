package dev.aftercare.ui.importing.review;

import dev.aftercare.importing.check.Code;

import java.util.ArrayList;
import java.util.List;

/// Letters of a serial that only look right.
///
/// @param parts the serial as it stands in the file; what is wrong in it is what the proposal does
///   not have
/// @param letters each once, in their order
/// @param places counted from 1; empty where the proposal does not exchange letter by letter
record WrongLetters(List<Added> parts, List<String> letters, List<Integer> places) {
    private static final WrongLetters NONE = new WrongLetters(List.of(), List.of(), List.of());

    static WrongLetters of(Trouble trouble) {
        var choice = trouble.choice();
        var proposal = trouble.proposal();
        return choice == null
                        || proposal == null
                        || trouble.problem().code() != Code.SERIAL_LOOKALIKE
                ? NONE
                : of(proposal.inFile(), choice.text());
    }

    static WrongLetters of(String mistaken, String right) {
        if (mistaken.length() != right.length()) {
            return NONE;
        }
        var places = new ArrayList<Integer>();
        for (int i = 0; i < mistaken.length(); i++) {
            if (mistaken.charAt(i) != right.charAt(i)) {
                places.add(i + 1);
            }
        }
        var letters =
                places.stream()
                        .map(place -> mistaken.substring(place - 1, place))
                        .distinct()
                        .toList();
        return new WrongLetters(Added.parts(right, mistaken), letters, List.copyOf(places));
    }
}
