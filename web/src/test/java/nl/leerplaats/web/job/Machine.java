package nl.leerplaats.web.job;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import nl.leerplaats.web.store.StoreFixture;
import nl.leerplaats.web.store.db.DatabaseSettings;
import nl.leerplaats.web.system.InstanceName;
import nl.leerplaats.web.system.WebSettings;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** One of several machines that share a database, with a clock of its own and no more of the program than a test names. */
public final class Machine implements AutoCloseable {

    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();

    /**
     * A machine that works.
     *
     * @param parts classes of the program that it has beside its jobs
     * @param jobs what it does; of the other kinds nothing
     */
    public Machine(StoreFixture fixture, WebSettings settings, Clock clock, List<Class<?>> parts, Job... jobs) {
        List<Object> all = List.of(
                fixture.source(),
                fixture.jdbc(),
                fixture.store(),
                settings,
                new DatabaseSettings("jdbc:postgresql:shared", "", ""),
                clock);
        all.forEach(one -> context.getBeanFactory().registerSingleton("test" + all.indexOf(one), one));
        for (JobKind kind : JobKind.values()) {
            Job job = Arrays.stream(jobs)
                    .filter(one -> one.kind() == kind)
                    .findFirst()
                    .orElseGet(() -> new Nothing(kind));
            context.getBeanFactory().registerSingleton("job" + kind, job);
        }
        context.register(InstanceName.class, Jobs.class);
        parts.forEach(context::register);
        context.refresh();
    }

    /** Does nothing. */
    private record Nothing(JobKind kind) implements Job {
        @Override
        public void run(String id) {}
    }

    /** A part of it. */
    public <T> T get(Class<T> part) {
        return context.getBean(part);
    }

    @Override
    public void close() {
        context.close();
    }
}
