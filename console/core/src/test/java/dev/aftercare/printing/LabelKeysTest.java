package dev.aftercare.printing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.database.ServiceTest;

import org.junit.jupiter.api.Test;

import java.util.Locale;

class LabelKeysTest extends ServiceTest {
    private static final String GTIN = "09506000134352";
    private static final String SERIAL = "A3-26-004711";

    @Test
    void aStoreHasAKeyFromItsFirstMomentAndTheScanServerVerifiesWithIt() {
        var token = new LabelKeys(database).token(GTIN, SERIAL);
        assertThat(token).matches("A[A-Za-z0-9_-]{16}");
        var server = asScanServer();
        assertThat(new LabelKeys(server).proves(token, GTIN, SERIAL)).isTrue();
        assertThat(new LabelKeys(server).proves(token, GTIN, "A3-26-004712")).isFalse();
    }

    @Test
    void aCheckCodeMayBeTypedAsPeopleType() {
        var keys = new LabelKeys(database);
        var printed = keys.checkCode(GTIN, SERIAL);
        assertThat(printed).matches("[0-9A-Z]{4}-[0-9A-Z]{4}");
        var typed =
                " " + printed.replace('-', ' ').replace('0', 'o').toLowerCase(Locale.ROOT) + " ";
        assertThat(keys.provesTyped(typed, GTIN, SERIAL)).isTrue();
        assertThat(keys.provesTyped(printed, GTIN, "A3-26-004712")).isFalse();
    }
}
