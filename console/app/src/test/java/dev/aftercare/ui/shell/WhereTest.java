package dev.aftercare.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.ui.shell.ShellViewModel.Where;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A shared database is known by its name and its computer's.
class WhereTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    jdbc:postgresql://db.example/aftercare            | aftercare @ db.example
                    jdbc:postgresql://db.example:5433/care?ssl=true   | care @ db.example
                    JDBC:PostgreSQL://10.0.0.7/care?a=/b&c=d          | care @ 10.0.0.7
                    jdbc:postgresql://[::1]:5432/care                 | care @ [::1]
                    jdbc:postgresql://one:5432,two:5433/care          | care @ one, two
                    jdbc:postgresql:///care                           | care
                    jdbc:postgresql:care                              | care
                    jdbc:postgresql://db.example/                     | db.example
                    jdbc:postgresql://db.example                      | db.example
                    anything else                                     | anything else
                    """)
    void aDatabaseIsCalledByItsNameAndHost(String url, String name) {
        assertThat(new Where(true, url, "kim", "v1").name()).isEqualTo(name);
    }
}
