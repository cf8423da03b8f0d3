package nl.leerplaats.web.store.account;

import java.time.Instant;
import java.util.Optional;
import nl.leerplaats.web.store.db.Tables;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Log-ins that failed after one another, of all processes that work in the database together. */
@Component
public class FailedLogIns {

    private final JdbcClient jdbc;

    public FailedLogIns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What failed.
     *
     * @param failures how often, after one another
     * @param last when the last time was
     */
    public record Failed(int failures, Instant last) {}

    /** What failed of somebody. */
    public Optional<Failed> find(String subject) {
        return jdbc.sql("select failures, last from failed_log_in where subject = ?")
                .param(subject)
                .query((row, line) -> new Failed(row.getInt("failures"), Tables.moment(row, "last")))
                .optional();
    }

    /** One more log-in failed. */
    public void add(String subject, Instant now) {
        if (count(subject, now) == 0) {
            try {
                jdbc.sql("insert into failed_log_in (subject, failures, last) values (?, 1, ?)")
                        .params(subject, Tables.moment(now))
                        .update();
            } catch (DuplicateKeyException atTheSameTime) {
                count(subject, now);
            }
        }
    }

    private int count(String subject, Instant now) {
        return jdbc.sql("update failed_log_in set failures = failures + 1, last = ? where subject = ?")
                .params(Tables.moment(now), subject)
                .update();
    }

    /** A log-in went well. */
    public void forget(String subject) {
        jdbc.sql("delete from failed_log_in where subject = ?").param(subject).update();
    }

    /** What was counted as a failure was none. */
    public void takeBack(String subject) {
        jdbc.sql("update failed_log_in set failures = failures - 1 where subject = ? and failures > 0")
                .param(subject)
                .update();
    }

    /** Forgets what failed before a moment. */
    public void deleteBefore(Instant moment) {
        jdbc.sql("delete from failed_log_in where last < ?")
                .param(Tables.moment(moment))
                .update();
    }
}
