package dev.aftercare.cli;

import static dev.aftercare.units.SomeUnits.unit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.problem.Refusal;
import dev.aftercare.units.SomeUnits;

import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

import java.util.List;

/// 2 is what cannot be understood and 3 what the business refuses, for every kind of value.
class ExitCodeTest extends CommandTest {

    private static final String CASES =
            """
            units ship A1 --on 2026-02-30                  | 2 | "2026-02-30" is no day.
            units list --made-from yesterday               | 2 | "yesterday" is no day.
            register A1 --email a@b.example --bought 1.2.26 | 2 | "1.2.26" is no day.
            units list --limit many                        | 2 | "many" is no whole number.
            units list --limit 0                           | 2 | --limit is a number from 1 to
            units list --at 101                            | 2 | --at is a number from 0 to 100
            labels runs --limit -1                         | 2 | --limit is a number from 1 to
            serve --port 65536                             | 2 | --port is a number from 0 to 65535
            labels --batch b --out l.pdf --start-cell 0    | 2 | --start-cell is a number from 1
            labels --batch b --out l.pdf --dpi 72          | 2 | --dpi is 203, 300 or 600, not 72.
            labels --batch b --out l.png                   | 2 | --out is a file .pdf, not l.png.
            labels --batch b                               | 2 | Say where to: --out F.pdf
            labels --out l.pdf                             | 2 | Say which units: --batch NAME
            labels --batch b --out l.pdf --reason BORED    | 2 | Say DAMAGED, LOST, TEST, or OTHER:why
            labels --batch b --out l.pdf --reason OTHER    | 2 | Say DAMAGED, LOST, TEST, or OTHER:why
            units list --state LOST                        | 2 | --state: "LOST" is none of these: MADE,
            units list --sort colour                       | 2 | "colour" is no order of units.
            units list --product 09506000134353            | 2 | as a GTIN it would end with 2.
            units show A1 --product 9506000134353          | 2 | as a GTIN it would end with 2.
            units export --out units.pdf                   | 2 | Into "units.pdf" nothing can be
            import none.csv                                | 2 | There is no file
            catalog import none.xlsx                       | 2 | There is no file
            import none.csv --accept product-unknown       | 2 | "product-unknown" cannot be accepted.
            units paint                                    | 2 | There is no command "paint".
            units                                          | 2 | Say which command: list, export,
            units lists                                    | 2 | Did you mean:
            units list --limt 5                            | 2 | There is no option --limt.
            units list --limt 5                            | 2 | --limit
            units list --limit                             | 2 | Missing: --limit N.
            units list --limit 5 --limit 6                 | 2 | --limit was said twice.
            units list --last --at 50                      | 2 | Say only one of these: --after, --at, --last.
            units show                                     | 2 | Missing: SERIAL.
            units show A1 A2                               | 2 | "A2" is more than this command takes.
            register A1 --bought 2026-02-14                | 2 | Say at least one of these: --email E-MAIL, --phone PHONE.
            units ship A1 --on 2026-02-30                  | 2 | See `aftercare units ship --help`.
            import none.xlsx                               | 2 | See `aftercare import --help`.
            units list --product 95060001                  | 3 | There is no product "95060001".
            units list --product 09506000134376            | 3 | There is no product
            units list --batch none                        | 3 | There is no batch "none".
            units list --after nonsense                    | 3 | --after: That is no place in a list
            units show Z9                                  | 3 | There is no unit "Z9".
            batch undo none                                | 3 | There is no batch "none".
            labels --batch none --out l.pdf                | 3 | There is no batch "none".
            labels --from A1 --to A1 --out l.pdf --stock X | 3 | There is no stock "X".
            register A1 --email nobody --bought 2026-02-14 | 3 | --email: "nobody" is no e-mail address.
            register A1 --phone 12 --bought 2026-02-14     | 3 | --phone: "12" is no telephone number.
            register A1 --email a@b.example --bought 2030-01-01 | 3 | --bought: 2030-01-01 has not come yet.
            """;

    @Test
    void whatIsWrongDecidesTheExitCode() {
        var some = new SomeUnits(database);
        some.batch("march", List.of(unit(some.product("09506000134352", "A300"), "A1")));
        SoftAssertions.assertSoftly(all -> CASES.lines().forEach(line -> tried(all, line)));
    }

    private void tried(SoftAssertions all, String line) {
        var parts = line.split(" +\\| ", 3);
        int exitCode = aftercare(parts[0].split(" "));
        all.assertThat(exitCode + " | " + err()).startsWith(parts[1]).contains(parts[2]);
        all.assertThat(out()).isEmpty();
        all.assertThat(err().lines().count()).as(err()).isLessThanOrEqualTo(3);
    }

    /// As `--store "$UNSET"` does: it is not the folder that one happens to be in.
    @Test
    void aStoreWithoutAnyNameIsNone() {
        for (var nothing : List.of("", " ")) {
            assertThat(aftercare("units", "list", "--store", nothing)).isEqualTo(2);
            assertThat(err()).startsWith("--store: Nothing is named. Name a folder, or jdbc:");
            assertThat(aftercare("--store", nothing)).isEqualTo(2);
        }
    }

    @Test
    void whatMayDoLaterHasFailedAndWhatTheBusinessForbidsIsRefused() {
        assertThat(ExitCode.of(new Refusal.Busy())).isEqualTo(ExitCode.FAILED);
        assertThat(ExitCode.of(new Refusal.Changed("unit"))).isEqualTo(ExitCode.REFUSED);
    }

    @Test
    void ofSeveralFilesAFailureIsSaidBeforeARefusal() {
        assertThat(ExitCode.both(ExitCode.REFUSED, ExitCode.FAILED)).isEqualTo(ExitCode.FAILED);
        assertThat(ExitCode.both(ExitCode.FAILED, ExitCode.DONE)).isEqualTo(ExitCode.FAILED);
        assertThat(ExitCode.both(ExitCode.DONE, ExitCode.REFUSED)).isEqualTo(ExitCode.REFUSED);
        assertThat(ExitCode.both(ExitCode.DONE, ExitCode.DONE)).isEqualTo(ExitCode.DONE);
    }

    @Test
    void theRootsHelpSaysWhatTheCodesMean() {
        assertThat(aftercare("--help")).isZero();
        assertThat(out())
                .contains("Exit codes:")
                .containsPattern("0 +done")
                .containsPattern("1 +failed, or a check found something")
                .containsPattern("2 +typed wrongly: ")
                .containsPattern("3 +understood and refused ");
    }

    @Test
    void aFailureNamesItsLogAndTheCodeToSearchFor() {
        var typed = TestTerminal.in(folder);
        var trouble = new Trouble(typed.terminal(), logs());
        var failure = new IllegalStateException("ann@home.example");
        assertThat(trouble.handleExecutionException(failure, program(), program().parseArgs()))
                .isOne();
        assertThat(typed.err().toString())
                .matches("That failed. What happened is in the log: search for [0-9a-f]{8} in .*\n")
                .contains(logs().resolve("aftercare-*.log").toString())
                .doesNotContain("ann");
    }
}
