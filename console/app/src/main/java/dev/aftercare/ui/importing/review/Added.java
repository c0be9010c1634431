package dev.aftercare.ui.importing.review;

import java.util.ArrayList;
import java.util.List;

/// A stretch of a proposed value, and whether it does not stand in the file.
record Added(String text, boolean isNew) {

    /// What of a proposal comes from the file, in its order, and what was put in between:
    /// `V12-26-012344` of `26012344` has new `V12-` and `-`.
    ///
    /// The file's characters are looked for from the end, for what programs lose stands in front.
    static List<Added> parts(String inFile, String proposed) {
        var isNew = new boolean[proposed.length()];
        int left = inFile.length() - 1;
        for (int i = proposed.length() - 1; i >= 0; i--) {
            boolean same = left >= 0 && inFile.charAt(left) == proposed.charAt(i);
            isNew[i] = !same;
            left -= same ? 1 : 0;
        }
        return stretches(proposed, isNew);
    }

    private static List<Added> stretches(String text, boolean[] isNew) {
        var parts = new ArrayList<Added>();
        int begin = 0;
        for (int i = 1; i <= text.length(); i++) {
            if (i == text.length() || isNew[i] != isNew[begin]) {
                parts.add(new Added(text.substring(begin, i), isNew[begin]));
                begin = i;
            }
        }
        return parts;
    }
}
