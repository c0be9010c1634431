package dev.aftercare.ui.importing.review;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.stream.Collectors;

class AddedTest {

    /// New stretches stand in brackets.
    @ParameterizedTest
    @CsvSource({
        "26012344, V12-26-012344, [V12-]26[-]012344",
        "V12-26-00O002, V12-26-000002, V12-26-00[0]002",
        "42, 000042, [0000]42",
        "same, same, same",
        "'', new, [new]",
    })
    void whatTheFileDoesNotHaveIsNew(String inFile, String proposed, String shown) {
        assertThat(
                        Added.parts(inFile, proposed).stream()
                                .map(
                                        part ->
                                                part.isNew()
                                                        ? "[" + part.text() + "]"
                                                        : part.text())
                                .collect(Collectors.joining()))
                .isEqualTo(shown);
    }
}
