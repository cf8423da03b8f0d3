package nl.leerplaats.web.system.error;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.transaction.CannotCreateTransactionException;

/** What is the database's silence, and what is a fault of ours. */
class SilentDatabaseTest {

    @ParameterizedTest
    @CsvSource({
        "08006, true", "08001, true", "57P01, true", "57P03, true", "53300, true", "40P01, true", "40001, true",
                "55P03, true",
        "23505, false", "22021, false", "42601, false", "55000, false", "90020, false", "08, false", "'', false",
                ", false"
    })
    void theStateTells(String state, boolean silent) {
        assertThat(SilentDatabase.isCauseOf(new IllegalStateException(new SQLException("x", state))))
                .isEqualTo(silent);
    }

    @Test
    void aConnectionThatWasWaitedForInVainIsSilenceWithoutAState() {
        assertThat(SilentDatabase.isCauseOf(
                        new CannotCreateTransactionException("x", new SQLTransientConnectionException("x"))))
                .isTrue();
    }

    @Test
    void aConnectionThatWasLostInATransactionIsSilenceWithoutAState() {
        assertThat(SilentDatabase.isCauseOf(new IllegalStateException(new SQLException("Connection is closed"))))
                .isTrue();
        assertThat(SilentDatabase.isCauseOf(new SQLException("Connection is closed", "42601")))
                .isFalse();
    }

    @Test
    void anythingElseIsNot() {
        assertThat(SilentDatabase.isCauseOf(null)).isFalse();
        assertThat(SilentDatabase.isCauseOf(new IllegalStateException(new RuntimeException("08006"))))
                .isFalse();
    }
}
