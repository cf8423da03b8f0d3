package nl.leerplaats.web.job;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import nl.leerplaats.data.text.FailureTrace;
import nl.leerplaats.web.store.db.DatabaseSettings;
import nl.leerplaats.web.system.CalmThreads;
import nl.leerplaats.web.system.InstanceName;
import nl.leerplaats.web.system.WebSettings;
import nl.leerplaats.web.system.WrongSettingException;
import nl.leerplaats.web.system.error.SilentDatabase;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.stereotype.Component;

/**
 * The jobs of the program, in the database. Each is done once, by one of the processes that share it; one whose process dies is done by another, or at
 * the next start. A job is added in the transaction of what it is about, so that both are there or neither.
 */
@Component
public class Jobs implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Jobs.class);

    private static final Duration LOOK_EVERY = Duration.ofSeconds(1);
    private static final Duration AGAIN_AFTER = Duration.ofSeconds(5);
    private static final double LONGER_EACH_TIME = 1.5;
    private static final int MISSED_BEATS = 4;
    private static final int DUTY_THREADS = 2;
    private static final int PATIENCE_MILLIS = 200;
    private static final int HOUSEKEEPERS = 3;

    /** After the web server, so that who stops the program gets no half answers. */
    private static final int PHASE = Integer.MAX_VALUE - 10;

    private final DataSource source;
    private final JdbcClient jdbc;
    private final ObjectProvider<Job> jobs;
    private final WebSettings settings;
    private final DatabaseSettings database;
    private final InstanceName name;
    private final Clock clock;
    private final Map<JobKind.Queue, SchedulerClient> clients = new EnumMap<>(JobKind.Queue.class);
    private final Map<JobKind.Queue, Scheduler> schedulers = new EnumMap<>(JobKind.Queue.class);
    private final Set<String> underWay = new HashSet<>();
    private volatile boolean stopping;

    Jobs(
            DataSource source,
            JdbcClient jdbc,
            ObjectProvider<Job> jobs,
            WebSettings settings,
            DatabaseSettings database,
            InstanceName name,
            Clock clock) {
        if (database.isFile() && !settings.role().works()) {
            // Nobody else can have the file, so that nothing would ever be done.
            throw new WrongSettingException(
                    "leerplaats.role", "pages", "both (pages: leerplaats.database-url = jdbc:postgresql://...)");
        }
        this.source = new TransactionAwareDataSourceProxy(source);
        this.jdbc = jdbc;
        this.jobs = jobs;
        this.settings = settings;
        this.database = database;
        this.name = name;
        this.clock = clock;
        for (JobKind.Queue queue : JobKind.Queue.values()) {
            clients.put(
                    queue,
                    SchedulerClient.Builder.create(this.source)
                            .tableName(queue.table())
                            .build());
        }
    }

    /** Adds a job, to be done as soon as somebody has time; nothing happens where it is there already. */
    public void add(JobKind kind, String id) {
        client(kind).scheduleIfNotExists(new TaskInstance<>(kind.name(), id), clock.instant());
    }

    /** Takes a job back that nobody has begun; nothing happens where there is none. */
    public void cancel(JobKind kind, String id) {
        jdbc.sql("delete from " + kind.queue().table() + " where task_name = ? and task_instance = ? and not picked")
                .params(kind.name(), id)
                .update();
    }

    /** Lets this process look for jobs at once, after the transaction that added one. */
    public void wake() {
        schedulers.values().forEach(Scheduler::triggerCheckForDueExecutions);
    }

    /** Tells whether this process is about to end: a job that can be gone on with later ends itself soon. */
    public boolean isStopping() {
        return stopping;
    }

    /**
     * Does something in the database for a job; where that does not answer, again until it does, so that what was searched for long is not lost.
     *
     * @param work what can be done again
     * @throws InterruptedException where the program ends before it is done
     */
    public void patiently(Runnable work) throws InterruptedException {
        while (true) {
            try {
                work.run();
                return;
            } catch (RuntimeException failure) {
                if (!SilentDatabase.isCauseOf(failure)) {
                    throw failure;
                }
                if (stopping) {
                    throw new InterruptedException("The database does not answer before the program ends.");
                }
                LOG.warn("What was found is kept when the database is back.");
                TimeUnit.MILLISECONDS.sleep(PATIENCE_MILLIS);
            }
        }
    }

    private SchedulerClient client(JobKind kind) {
        SchedulerClient client = clients.get(kind.queue());
        if (client == null) {
            throw new IllegalStateException("There is no queue for " + kind + ".");
        }
        return client;
    }

    @Override
    public void start() {
        stopping = false;
        if (database.isFile()) {
            letGo();
        }
        if (!settings.role().works()) {
            return;
        }
        List<Job> all = jobs.stream().toList();
        for (JobKind.Queue queue : JobKind.Queue.values()) {
            int threads = queue == JobKind.Queue.SEARCH ? settings.concurrentRuns() : DUTY_THREADS;
            Scheduler scheduler = scheduler(queue, tasks(queue, all), threads);
            scheduler.start();
            schedulers.put(queue, scheduler);
        }
    }

    /** The file is of this process alone: what is marked as begun was begun by one that is no more. */
    private void letGo() {
        for (JobKind.Queue queue : JobKind.Queue.values()) {
            jdbc.sql("update " + queue.table() + " set picked = false, picked_by = null, last_heartbeat = null")
                    .update();
        }
    }

    private Scheduler scheduler(JobKind.Queue queue, List<Task<?>> tasks, int threads) {
        return Scheduler.create(source, tasks)
                .executorService(new CalmThreads(threads, queue.table()))
                .dueExecutor(new CalmThreads(1, queue.table() + "-look"))
                .housekeeperExecutor(new CalmThreads(HOUSEKEEPERS, queue.table() + "-beat"))
                .tableName(queue.table())
                .schedulerName(new SchedulerName.Fixed(name.toString()))
                .clock(clock::instant)
                .threads(threads)
                .pollingInterval(LOOK_EVERY)
                .heartbeatInterval(settings.heartbeat())
                .missedHeartbeatsLimit(MISSED_BEATS)
                .shutdownMaxWait(settings.heartbeat().multipliedBy(MISSED_BEATS))
                // What a failure says may name a person: whoever does the job logs where it failed.
                .failureLogging(LogLevel.OFF, false)
                .build();
    }

    private List<Task<?>> tasks(JobKind.Queue queue, List<Job> all) {
        return Arrays.stream(JobKind.values())
                .filter(kind -> kind.queue() == queue)
                .<Task<?>>map(kind -> task(kind, all))
                .toList();
    }

    private Task<Void> task(JobKind kind, List<Job> all) {
        Job job = all.stream()
                .filter(one -> one.kind() == kind)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nobody does " + kind + "."));
        return Tasks.oneTime(kind.name())
                .onFailure(new FailureHandler.ExponentialBackoffFailureHandler<>(AGAIN_AFTER, LONGER_EACH_TIME))
                .onDeadExecutionRevive()
                .execute((instance, context) -> run(job, instance));
    }

    private void run(Job job, TaskInstanceId instance) {
        String key = instance.getTaskName() + "/" + instance.getId();
        try {
            begin(key);
            try {
                job.run(instance.getId());
            } finally {
                end(key);
            }
        } catch (InterruptedException ends) {
            // The mark is not set again: this thread goes on to the database, to say that the job is not done.
            throw new IllegalStateException("The program ends.", ends);
        } catch (RuntimeException failure) {
            if (SilentDatabase.isCauseOf(failure)) {
                LOG.warn("A job ({}) waits for the database.", job.kind());
            } else if (!(failure instanceof ToldException)) {
                LOG.error(
                        "A job ({}) failed and is tried again:{}{}",
                        job.kind(),
                        System.lineSeparator(),
                        FailureTrace.text(failure));
            }
            throw failure;
        }
    }

    /**
     * Waits until this process is not at it any more. It may be given to it once more while it still is: where the database was away for longer than
     * a few heartbeats, all that is under way is taken for dead when it is back.
     */
    private void begin(String key) throws InterruptedException {
        synchronized (underWay) {
            while (!underWay.add(key)) {
                underWay.wait();
            }
        }
    }

    private void end(String key) {
        synchronized (underWay) {
            underWay.remove(key);
            underWay.notifyAll();
        }
    }

    @Override
    public void stop() {
        stopping = true;
        schedulers.values().parallelStream().forEach(Scheduler::stop);
        schedulers.clear();
    }

    @Override
    public boolean isRunning() {
        return !schedulers.isEmpty();
    }

    @Override
    public int getPhase() {
        return PHASE;
    }
}
