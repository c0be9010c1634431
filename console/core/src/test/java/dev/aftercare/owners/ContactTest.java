package dev.aftercare.owners;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContactTest {

    @ParameterizedTest
    @CsvSource({
        "' Ada@Example.com ',ada@example.com",
        "o'brien+a300@sub.example.co.uk,o'brien+a300@sub.example.co.uk",
        "jörg@müller.example,jörg@müller.example",
        "ａｄａ@example.com,ada@example.com",
        "a@b.xn--p1ai,a@b.xn--p1ai",
    })
    void anAddressIsComparedInLowerCase(String typed, String key) {
        assertThat(Email.of(typed)).map(Email::key).contains(key);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "@",
                "ada",
                "ada@",
                "@example.com",
                "ada@example",
                "ada@@example.com",
                "a da@example.com",
                "ada@exam ple.com",
                "ada@-example.com",
                "ada@example.c",
                "ada.@example.com",
                ".ada@example.com",
                "a..da@example.com",
                "ada@example..com",
                "ada@example.com,eve@example.com",
                "<ada@example.com>",
                "ada\n@example.com",
                "ada@example.com\u0000",
                "ada@192.0.2.1",
            })
    void whatCannotBeAnAddressIsNone(String typed) {
        assertThat(Email.of(typed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {64, 65})
    void theNameBeforeTheSignHasAtMost64Characters(int length) {
        assertThat(Email.of("a".repeat(length) + "@example.com").isPresent())
                .isEqualTo(length == 64);
    }

    @ParameterizedTest
    @CsvSource({
        "070-123 45 67,701234567",
        "+46 (0)70-123 45 67,46701234567",
        "0046701234567,46701234567",
        "(030) 12/34.56,30123456",
        "+1 202–555–0143,12025550143",
        "０７０１２３４５６７,701234567",
        "123456,123456",
    })
    void aNumberIsItsDigitsHoweverWritten(String typed, String digits) {
        assertThat(PhoneNumber.of(typed)).map(PhoneNumber::digits).contains(digits);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "+",
                "12345",
                "000012345",
                "1234567890123456",
                "call me",
                "070-123x45",
                "+46+701234567",
                "070 123 45 67 070 123 45 67 070 123 45 67 0",
            })
    void whatCannotBeANumberIsNone(String typed) {
        assertThat(PhoneNumber.of(typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'Ödegård, Åsa-Lena',asa;lena;odegard",
        "'  ADA   ada ',ada",
        "O'Brien & Söhne GmbH (3),3;brien;gmbh;o;sohne",
        "山田 太郎,太郎;山田",
    })
    void aNameIsSearchedByItsWordsWithoutAccents(String name, String words) {
        assertThat(String.join(";", NameWords.of(name))).isEqualTo(words);
    }
}
