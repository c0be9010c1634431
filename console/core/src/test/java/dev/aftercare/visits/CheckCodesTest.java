package dev.aftercare.visits;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.database.ServiceTest;
import dev.aftercare.database.sql.Sql;
import dev.aftercare.printing.LabelKeys;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.Collections;

class CheckCodesTest extends ServiceTest {
    private static final String GTIN = "09506000134352";
    private static final String SERIAL = "A3-26-004711";

    @Test
    void theRightCodeProvesUntilTheTriesAreUsedUp() {
        var server = asScanServer();
        var keys = new LabelKeys(server);
        var codes = new CheckCodes(server, keys);
        var right = keys.checkCode(GTIN, SERIAL);
        for (int n = 0; n < 4; n++) {
            assertThat(codes.proves("0000-0000", GTIN, SERIAL)).isFalse();
        }
        assertThat(codes.proves(right, GTIN, SERIAL)).isTrue();
        assertThat(codes.proves(right, GTIN, SERIAL)).isFalse();
        assertThat(codes.proves(keys.checkCode(GTIN, "A3-26-004712"), GTIN, "A3-26-004712"))
                .isTrue();
        assertThat(tries()).isEqualTo(6);
    }

    @Test
    void afterAnHourThereAreTriesAgain() {
        var server = asScanServer();
        var anHourAgo = CLOCK.instant().minus(Duration.ofHours(1));
        for (int n = 0; n < 5; n++) {
            var tried =
                    Sql.of("insert into check_try (id, gtin, serial, at) values (?, ?", -n, GTIN);
            server.fact(tx -> tried.plus(", ?, ?)", SERIAL, anHourAgo).update(tx.session()));
        }
        var keys = new LabelKeys(server);
        var right = keys.checkCode(GTIN, SERIAL);
        assertThat(new CheckCodes(server, keys).proves(right, GTIN, SERIAL)).isTrue();
    }

    @Test
    void manyAtOnceGetNoMoreTries() throws Exception {
        var server = asScanServer();
        var codes = new CheckCodes(server, new LabelKeys(server));
        AtOnce.run(Collections.nCopies(20, () -> codes.proves("0000-0000", GTIN, SERIAL)));
        assertThat(tries()).isEqualTo(5);
    }

    private long tries() {
        return asScanServer()
                .read(session -> Sql.of("select count(*) from check_try").number(session));
    }
}
