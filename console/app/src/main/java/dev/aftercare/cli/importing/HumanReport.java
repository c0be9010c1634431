package dev.aftercare.cli.importing;

import dev.aftercare.cli.Terminal;
import dev.aftercare.importing.FileReview;
import dev.aftercare.importing.check.Code;
import dev.aftercare.importing.check.Problem;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// What a check found, for people: the numbers, then each kind of problem with its first places and
/// the way out.
record HumanReport(Terminal terminal, ProblemWords words) {
    private static final int SHOWN = 3;

    private static final class Group {
        private final List<Problem> first = new ArrayList<>();
        private int count;

        void add(Problem problem) {
            if (count++ < SHOWN) {
                first.add(problem);
            }
        }
    }

    void print(String file, FileReview review) {
        var counts = review.counts();
        terminal.say(
                "import.counts",
                file,
                counts.rows(),
                counts.ready() + counts.warnings(),
                counts.warnings(),
                counts.held(),
                counts.skipped());
        groups(review).forEach(this::print);
        var plan = review.plan();
        terminal.say(
                "import.plan", plan.create(), plan.update(), plan.unchanged(), plan.leaveOut());
    }

    private static Map<Code, Group> groups(FileReview review) {
        var groups = new EnumMap<Code, Group>(Code.class);
        review.problems(
                problem -> groups.computeIfAbsent(problem.code(), _ -> new Group()).add(problem));
        return groups;
    }

    private void print(Code code, Group group) {
        terminal.out().println();
        terminal.say("import.group", code.key(), group.count, state(group));
        for (var problem : group.first) {
            terminal.say("import.place", problem.sheet(), problem.cell(), words.message(problem));
        }
        if (group.count > SHOWN) {
            terminal.say("import.more", group.count - SHOWN);
        }
        wayOut(group);
        if (code.isAcceptable() && group.first.getFirst().holds()) {
            terminal.say("import.accept", code.key());
        }
    }

    /// A way out that names a cell's own value is no advice for the others.
    private void wayOut(Group group) {
        var ways = group.first.stream().map(words::fix).distinct().toList();
        terminal.say(ways.size() == 1 ? "import.wayOut" : "import.forExample", ways.getFirst());
    }

    private String state(Group group) {
        return terminal.texts().get("import.state." + group.first.getFirst().state());
    }
}
