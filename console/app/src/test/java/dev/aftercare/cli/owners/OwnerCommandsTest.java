package dev.aftercare.cli.owners;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.cli.CommandTest;
import dev.aftercare.visits.UnitFixture;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

class OwnerCommandsTest extends CommandTest {

    @BeforeEach
    void aUnitIsInTheField() {
        new UnitFixture(database).unit("A3-26-004711");
    }

    @Test
    void whomACallerRegistersIsFoundAgain() {
        assertThat(register("a3-26-004711", "--email", "ada@example.com", "--name", "Ada L"))
                .isZero();
        assertThat(out()).isEqualTo("Unit a3-26-004711 is registered.\n");
        assertThat(aftercare("owners", "find", "ada")).isZero();
        assertThat(out())
                .isEqualTo(
                        """
                        Owner  E-mail           Phone  Serial        GTIN            Product       Bought      Registration
                        Ada L  ada@example.com  -      A3-26-004711  09506000134352  Air purifier  2025-12-24  confirmed
                        """);
    }

    @Test
    void programsReadOneOwnerPerLine() {
        register("A3-26-004711", "--phone", "+46 (0)70-123 45 67");
        assertThat(aftercare("owners", "find", "070", "1234567", "--json")).isZero();
        assertThat(out())
                .matches(
                        "\\{\"owner\":\\{\"id\":[0-9]+,\"kind\":\"PERSON\","
                                + "\"phone\":\"\\+46 \\(0\\)70-123 45 67\",\"safetyOnly\":false},"
                                + "\"units\":\\[\\{\"unitId\":[0-9]+,\"gtin\":\"09506000134352\","
                                + "\"product\":\"Air purifier\",\"serial\":\"A3-26-004711\","
                                + "\"boughtOn\":\"2025-12-24\",\"confirmed\":true,"
                                + "\"disputed\":false,\"coveredUntil\":\"2027-12-23\"}]}\n");
    }

    @Test
    void theSamePersonAgainChangesNothingAndSaysSo() {
        register("A3-26-004711", "--email", "ada@example.com");
        assertThat(register("A3-26-004711", "--email", "ADA@example.com")).isZero();
        assertThat(out()).contains("nothing was changed");
    }

    @Test
    void anothersUnitIsRefusedInASentenceThatNamesNobody() {
        register("A3-26-004711", "--email", "ada@example.com");
        assertThat(register("A3-26-004711", "--email", "eve@example.com")).isEqualTo(3);
        assertThat(err())
                .isEqualTo(
                        "Unit A3-26-004711 has an owner already; nothing was changed."
                                + " `aftercare units show A3-26-004711` says whose it is.\n");
    }

    @Test
    void whatCannotBeIsSaidInSentences() {
        assertThat(register("A3-26-004711", "--phone", "12345")).isEqualTo(3);
        assertThat(err())
                .isEqualTo("--phone: \"12345\" is no telephone number. It has 6 to 15 digits.\n");
        assertThat(register("A3-26-999999", "--phone", "123456")).isEqualTo(3);
        assertThat(err())
                .isEqualTo(
                        "There is no unit \"A3-26-999999\". `aftercare units list --serial"
                                + " BEGINNING` shows those that begin alike.\n");
    }

    @Test
    void aNameThatSteersATerminalIsRefusedAndNotObeyed() {
        for (var name :
                List.of("\u001b]0;x\u0007", "Ada\rEve", "Ada\nEve", "\u009b2J", "\u202eadA")) {
            assertThat(register("A3-26-004711", "--email", "a@example.com", "--name", name))
                    .isEqualTo(3);
            assertThat(err())
                    .isEqualTo(
                            "--name: Holds a line break, or a character that steers a terminal.\n");
        }
        assertThat(register("A3-26-004711", "--phone", "\u001b]0;x\u0007\r\n1")).isEqualTo(3);
        assertThat(err())
                .isEqualTo(
                        "--phone: \"?]0;x???1\" is no telephone number. It has 6 to 15 digits.\n");
    }

    @Test
    void aNameThatCameInBeforeIsShownAndNotObeyed() {
        register("A3-26-004711", "--email", "ada@example.com", "--name", "Ada");
        plant("update owner set name = 'A\u001b]0;x\u0007\r\nd\ta\u009b2J'");
        aftercare("owners", "find", "ada@example.com");
        assertThat(out()).contains("A?]0;x???d?a?2J  ada@example.com  -      A3-26-004711  ");
        aftercare("units", "show", "A3-26-004711");
        assertThat(out()).contains("A?]0;x???d?a?2J, ada@example.com");
        aftercare("owners", "find", "ada@example.com", "--json");
        assertThat(out()).contains("\"A\\u001B]0;x\\u0007\\r\\nd\\ta\\u009b2J\"");
    }

    @Test
    void withoutAContactItIsTypedWrongly() {
        assertThat(register("A3-26-004711")).isEqualTo(2);
    }

    @Test
    void nobodyFoundIsDoneAndSaidSo() {
        assertThat(aftercare("owners", "find", "nobody")).isZero();
        assertThat(out()).isEqualTo("Nobody found.\n");
    }

    private int register(String serial, String... options) {
        var typed = new ArrayList<>(List.of("register", serial));
        typed.addAll(List.of(options));
        typed.addAll(List.of("--bought", "2025-12-24"));
        return aftercare(typed.toArray(String[]::new));
    }
}
