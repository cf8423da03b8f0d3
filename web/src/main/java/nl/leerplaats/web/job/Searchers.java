package nl.leerplaats.web.job;

import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import nl.leerplaats.web.system.WebSettings;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells what waits to be searched waits for, and whether any process that shares the database does it. */
@Component
public class Searchers {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final JdbcClient jdbc;
    private final WebSettings settings;
    private final Clock clock;

    Searchers(JdbcClient jdbc, WebSettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.clock = clock;
    }

    /** What a job waits for that was added, runs and proposals alike. */
    public Turn turn(JobKind kind, String id) {
        String own = "task_name = ? and task_instance = ?";
        return jdbc.sql("select count(case when picked then 1 end) as under_way, count(case when not picked"
                        + " and execution_time <= (select execution_time from search_job where " + own
                        + ") then 1 end) as ahead"
                        + " from search_job where not (" + own + ")")
                .params(kind.name(), id, kind.name(), id)
                .query((row, line) -> new Turn(row.getInt("under_way"), row.getInt("ahead"), settings.concurrentRuns()))
                .single();
    }

    /** Tells whether nobody seems to search: something was to begin more than a minute ago, and nothing is under way of which anybody said so since. */
    public boolean areMissing() {
        return areMissing(JobKind.Queue.SEARCH);
    }

    /** Tells whether nobody seems to do anything of what waits, searches or what is done in the background. */
    public boolean nobodyWorks() {
        return areMissing(JobKind.Queue.SEARCH) || areMissing(JobKind.Queue.DUTY);
    }

    private boolean areMissing(JobKind.Queue queue) {
        var before = clock.instant().minus(PATIENCE).atOffset(ZoneOffset.UTC);
        return jdbc.sql("select count(case when not picked and execution_time < ? then 1 end) > 0"
                        + " and count(case when picked and last_heartbeat >= ? then 1 end) = 0 from " + queue.table())
                .param(1, before, Types.TIMESTAMP_WITH_TIMEZONE)
                .param(2, before, Types.TIMESTAMP_WITH_TIMEZONE)
                .query(Boolean.class)
                .single();
    }
}
