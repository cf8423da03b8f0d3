package nl.leerplaats.web.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.io.UncheckedIOException;
import nl.leerplaats.web.Settled;
import nl.leerplaats.web.system.error.SilentDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;

/** A database that goes in the middle of a transaction: nothing of it is kept, and whoever waits for it knows that it is worth waiting. */
@OnPostgres
class LostInTheMiddleTest {

    private static void stop() {
        try {
            PostgresServer.get().stop();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void whatIsBegunIsTakenBackAndCountsAsSilence() throws Exception {
        try (StoreFixture fixture = StoreFixture.onPostgres()) {
            Store store = fixture.store();
            Throwable failure;
            try {
                failure = catchThrowable(() -> store.together(() -> {
                    store.remember("first", "x");
                    stop();
                    store.remember("second", "x");
                }));
            } finally {
                PostgresServer.get().startAgain();
            }
            assertThat(SilentDatabase.isCauseOf(failure)).isTrue();
            Settled.until(() -> isEmpty(store));
        }
    }

    /** The pool has connections that were lost as long as nobody used them. */
    private static boolean isEmpty(Store store) {
        try {
            return store.recall("first").isEmpty();
        } catch (DataAccessException lost) {
            return false;
        }
    }
}
