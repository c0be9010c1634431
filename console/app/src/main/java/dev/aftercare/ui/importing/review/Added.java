package dev.aftercare.ui.importing.review;

import java.util.ArrayList;
import java.util.List;

/// A stretch of a proposed value, and whether it does not stand in the file.
record Added(String text, boolean isNew) {
    private static final int LONGEST = 60;

    /// What of a proposal comes from the file, in its order, and what does not: `V12-26-012344` of
    /// `26012344` has new `V12-` and `-`. As much as can be comes from the file (the longest common
    /// subsequence), and late rather than early: what programs lose stands in front.
    static List<Added> parts(String inFile, String proposed) {
        var before = inFile.substring(0, Math.min(inFile.length(), LONGEST));
        var common = common(before, proposed);
        var isNew = new boolean[proposed.length()];
        int left = before.length();
        for (int i = proposed.length(); i > 0; ) {
            if (left > 0 && before.charAt(left - 1) == proposed.charAt(i - 1)) {
                i--;
                left--;
            } else if (left == 0 || common[i - 1][left] >= common[i][left - 1]) {
                isNew[--i] = true;
            } else {
                left--;
            }
        }
        return stretches(proposed, isNew);
    }

    /// How much the beginnings have in common, by their lengths.
    private static int[][] common(String before, String proposed) {
        var common = new int[proposed.length() + 1][before.length() + 1];
        for (int i = 1; i <= proposed.length(); i++) {
            for (int j = 1; j <= before.length(); j++) {
                common[i][j] =
                        proposed.charAt(i - 1) == before.charAt(j - 1)
                                ? common[i - 1][j - 1] + 1
                                : Math.max(common[i - 1][j], common[i][j - 1]);
            }
        }
        return common;
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
