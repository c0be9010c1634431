package dev.aftercare.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;

class PlainTextTest {
    private final TestTerminal typed = TestTerminal.in(Path.of(""));

    @Test
    void whateverIsPrintedSteersNothing() {
        var out = typed.terminal().out();
        out.print("a\u001b]0;x\u0007b\rc\u009b2J");
        out.write('\u001b');
        out.append("\u202ed").printf("%s\t%s", "\u007f", "e\u2028");
        out.print("\r\nf\n");
        assertThat(typed.out().toString()).isEqualTo("a?]0;x?b?c?2J??d?\te?\r\nf\n");
        typed.terminal().err().print("\u001b[8mname");
        assertThat(typed.err().toString()).isEqualTo("?[8mname");
    }

    @Test
    void whatIsSaidIsOneLine() {
        typed.terminal().line("a\nb\r\nc\td");
        typed.terminal().row("a\tb", "c");
        typed.terminal().warn("progress.rate", "a\nb", 1, 2);
        assertThat(typed.out().toString()).isEqualTo("a?b??c?d\na?b\tc\n");
        assertThat(typed.err().toString()).startsWith("a?b").hasLineCount(1);
    }

    @Test
    void otherTextIsLeftAsItIs() {
        var names = "Åsa, 山田 太郎, עדה, 👩‍🔧, a\u0301";
        typed.terminal().line(names);
        assertThat(typed.out().toString()).isEqualTo(names + "\n");
    }
}
