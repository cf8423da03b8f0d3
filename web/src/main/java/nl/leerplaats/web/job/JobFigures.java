package nl.leerplaats.web.job;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.Locale;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How many jobs of each kind wait and are under way, in all processes that share the database, and how many failed at their last try. */
@Component
class JobFigures implements MeterBinder {

    private static final String NAME = "leerplaats.jobs";

    private final JdbcClient jdbc;

    JobFigures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        for (JobKind kind : JobKind.values()) {
            add(registry, kind, "waiting", "not picked");
            add(registry, kind, "running", "picked");
            add(registry, kind, "failing", "consecutive_failures > 0");
        }
    }

    private void add(MeterRegistry registry, JobKind kind, String state, String condition) {
        String sql = "select count(*) from " + kind.queue().table() + " where task_name = ? and " + condition;
        Gauge.builder(NAME, () -> count(sql, kind))
                .description("Jobs in the database")
                .tag("kind", kind.name().toLowerCase(Locale.ROOT))
                .tag("state", state)
                .register(registry);
    }

    /** Not a number where the database does not answer: then nobody knows. */
    private double count(String sql, JobKind kind) {
        try {
            return jdbc.sql(sql).param(kind.name()).query(Double.class).single();
        } catch (DataAccessException silent) {
            return Double.NaN;
        }
    }
}
