package dev.aftercare.printing.runs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.labels.LabelFault;
import dev.aftercare.labels.Size;
import dev.aftercare.problem.Refusal;
import dev.aftercare.texts.Texts;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

class LabelFaultsTest {
    private static final Texts ENGLISH = new Texts(Locale.ENGLISH);

    static List<LabelFault> faults() {
        return List.of(
                new LabelFault.BadExpression("{lot", 0),
                new LabelFault.UnknownField("lot"),
                new LabelFault.NotADay("lot", "L7"),
                new LabelFault.StockDoesNotFitPage("X1"),
                new LabelFault.OtherSizeThanStock(new Size(50, 30), new Size(63.5, 38.1)),
                new LabelFault.NoSuchCell(22, 21),
                new LabelFault.OutsideLabel(0),
                new LabelFault.OverlapsSymbol(0, 1),
                new LabelFault.PayloadTooLong(3_000, 2_331),
                new LabelFault.ModuleTooSmall(0, 84, 0.25, 0.396, 22.4),
                new LabelFault.PayloadLongerThanPlanned(80, 70),
                new LabelFault.PayloadNotEncodable("https://\u4e2d"),
                new LabelFault.DoesNotDecode(0, "https://id"),
                new LabelFault.TextDoesNotFit(1, "V12 Vacuum", 4.5),
                new LabelFault.CharacterNotInFont(1, "\u4e2d", 0x4e2d),
                new LabelFault.NotAPicture(2));
    }

    @Test
    void noFaultIsForgottenHere() {
        assertThat(faults().stream().<Object>map(Object::getClass).collect(Collectors.toSet()))
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(LabelFault.class.getPermittedSubclasses())
                                .filter(kind -> kind != LabelFault.AtLabel.class)
                                .toList());
    }

    @ParameterizedTest
    @MethodSource("faults")
    void everyFaultHasASentenceThatNamesAllItSays(LabelFault fault) {
        var sentence = ENGLISH.refusal(new Refusal.LabelFaulty("A3", LabelFaults.of(fault)));
        assertThat(sentence)
                .startsWith("Nothing was printed, because of the label of unit A3: ")
                .endsWith(".")
                .doesNotContainPattern("\\{[0-9]");
    }

    @Test
    void lengthsAreWrittenAsPeopleMeasureThem() {
        var fault = LabelFaults.of(new LabelFault.ModuleTooSmall(0, 84, 0.25, 0.396, 22.4));
        assertThat(ENGLISH.refusal(new Refusal.LabelsFaulty(fault)))
                .isEqualTo(
                        "Nothing was printed: at this resolution the code's dots would be 0.250 mm"
                                + " wide for 84 characters, and phones need 0.396 mm. Its area must"
                                + " be 22.4 mm wide: take a larger label, or a printer with more"
                                + " dots per inch.");
    }
}
