package dev.aftercare.catalog.content;

import dev.aftercare.problem.Check;

/// What steps and manuals have in common.
final class Chapters {
    private static final int MOST = 999;

    static Check check(int no, String title) {
        return new Check()
                .that("no", no >= 1 && no <= MOST, "between", no, 1, MOST)
                .text("title", title, 200);
    }

    private Chapters() {}
}
