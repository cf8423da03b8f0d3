package nl.leerplaats.web.store;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Everything that is kept. What a method has answered is on disk, but for refused files, which nobody needs for long. */
@Component
public class Store {

    private static final String ALPHABET = "abcdefghijkmnpqrstuvwxyz23456789";
    private static final int ID_LENGTH = 12;
    private static final int REFUSALS = 20;
    private static final Duration REFUSALS_KEPT = Duration.ofHours(12);

    private final SecureRandom random = new SecureRandom();
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final SpaceStore spaces;
    private final PlanStore plans;
    private final RunStore runs;
    private final WorkingPlans working;
    private final ReplanStore replans;
    private final CallStore calls;
    private final Shelf<RefusedFile> refusals;

    Store(JdbcClient jdbc, TransactionTemplate transaction, Clock clock) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        Snapshots snapshots = new Snapshots(jdbc);
        spaces = new SpaceStore(jdbc, transaction, snapshots, clock);
        plans = new PlanStore(jdbc, transaction, spaces, snapshots);
        runs = new RunStore(jdbc, transaction, spaces, plans, snapshots, clock);
        working = new WorkingPlans(jdbc, transaction, spaces, clock);
        replans = new ReplanStore(jdbc);
        calls = new CallStore(jdbc, transaction, spaces, clock);
        refusals = new Shelf<>(REFUSALS, REFUSALS_KEPT, clock);
        runs.markInterrupted();
        replans.markInterrupted();
    }

    /** A new id that nobody can guess. */
    public String newId() {
        StringBuilder id = new StringBuilder(ID_LENGTH);
        for (int index = 0; index < ID_LENGTH; index++) {
            id.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return id.toString();
    }

    /** Spaces with their data. */
    public SpaceStore spaces() {
        return spaces;
    }

    /** Files that were refused, with what is wrong in them. */
    public Shelf<RefusedFile> refusals() {
        return refusals;
    }

    /** Runs, those under way included. */
    public RunStore runs() {
        return runs;
    }

    /** Plans: of runs, of re-planning, by hand, and from files. */
    public PlanStore plans() {
        return plans;
    }

    /** The working plan of each space, version by version. */
    public WorkingPlans working() {
        return working;
    }

    /** What was asked for of planning again. */
    public ReplanStore replans() {
        return replans;
    }

    /** What companies were asked and answered. */
    public CallStore calls() {
        return calls;
    }

    /** Does several things as one: all of them are kept, or none. */
    public void together(Runnable work) {
        transaction.executeWithoutResult(status -> work.run());
    }

    /** What is remembered of the application itself under a name. */
    public Optional<String> recall(String name) {
        return jdbc.sql("select content from remembered where name = ?")
                .param(name)
                .query(String.class)
                .optional();
    }

    /** Remembers something of the application itself. */
    public void remember(String name, String content) {
        together(() -> {
            jdbc.sql("delete from remembered where name = ?").param(name).update();
            jdbc.sql("insert into remembered (name, content) values (?, ?)")
                    .params(name, content)
                    .update();
        });
    }

    /** Erases a space with all that was made from it; runs under way are asked to stop first by the caller. */
    public void erase(String spaceId) {
        together(() -> spaces.erase(spaceId));
        plans.forget(spaceId);
        runs.forget(spaceId);
    }
}
