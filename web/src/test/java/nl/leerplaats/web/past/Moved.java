package nl.leerplaats.web.past;

import java.time.LocalDate;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Lets versions of the working plan have held at other times than those of the test. */
final class Moved {

    private Moved() {}

    /** From a day on, about noon. */
    static void to(JdbcClient jdbc, String spaceId, long version, LocalDate day) {
        jdbc.sql("update working_since set since = ? where space_id = ? and version = ?")
                .param(day.atTime(12, 0).atOffset(ZoneOffset.UTC))
                .param(spaceId)
                .param(version)
                .update();
    }
}
