package nl.leerplaats.web.store;

import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import nl.leerplaats.web.store.db.Compaction;
import nl.leerplaats.web.store.db.DatabaseSettings;
import nl.leerplaats.web.store.db.Turn;
import nl.leerplaats.web.store.night.NightStore;
import nl.leerplaats.web.store.plan.CallStore;
import nl.leerplaats.web.store.plan.HandOuts;
import nl.leerplaats.web.store.plan.PlanStore;
import nl.leerplaats.web.store.plan.ProposedMoveStore;
import nl.leerplaats.web.store.plan.WorkingPlans;
import nl.leerplaats.web.store.run.ReplanStore;
import nl.leerplaats.web.store.run.RunStore;
import nl.leerplaats.web.store.space.CompanyNoteStore;
import nl.leerplaats.web.store.space.PlanningSpace;
import nl.leerplaats.web.store.space.Snapshots;
import nl.leerplaats.web.store.space.SpaceStore;
import nl.leerplaats.web.store.space.StoredDataset;
import nl.leerplaats.web.store.upload.MappingStore;
import nl.leerplaats.web.store.upload.PostcodeFiles;
import nl.leerplaats.web.store.upload.RefusedFile;
import nl.leerplaats.web.store.upload.Shelf;
import nl.leerplaats.web.store.upload.Upload;
import nl.leerplaats.web.system.error.SilentDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Everything that is kept. What a method has answered is on disk, but for files that are refused or looked at, which nobody needs for long. */
@Component
public class Store {

    private static final String ALPHABET = "abcdefghijkmnpqrstuvwxyz23456789";
    private static final int ID_LENGTH = 12;
    private static final int REFUSALS = 20;
    private static final Duration REFUSALS_KEPT = Duration.ofHours(12);
    private static final int UPLOADS = 10;
    private static final Duration UPLOADS_KEPT = Duration.ofHours(2);

    private final SecureRandom random = new SecureRandom();
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Snapshots snapshots;
    private final SpaceStore spaces;
    private final PlanStore plans;
    private final RunStore runs;
    private final WorkingPlans working;
    private final ReplanStore replans;
    private final NightStore nights;
    private final CallStore calls;
    private final CompanyNoteStore notes;
    private final ProposedMoveStore proposedMoves;
    private final MappingStore mappings;
    private final PostcodeFiles postcodes;
    private final HandOuts handOuts;
    private final Shelf<RefusedFile> refusals;
    private final Shelf<Upload> uploads;
    private final Clock clock;

    @Autowired
    Store(JdbcClient jdbc, TransactionTemplate transaction, DatabaseSettings database, Clock clock) {
        this(jdbc, transaction, database.isFile(), clock);
    }

    /**
     * A store.
     *
     * @param alone whether no other process can have the database: what is under way there was left by one that is no more
     */
    Store(JdbcClient jdbc, TransactionTemplate transaction, boolean alone, Clock clock) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
        snapshots = new Snapshots(jdbc);
        spaces = new SpaceStore(jdbc, transaction, snapshots, clock);
        plans = new PlanStore(jdbc, transaction, spaces, snapshots);
        runs = new RunStore(jdbc, transaction, spaces, plans, snapshots, clock);
        working = new WorkingPlans(jdbc, transaction, spaces, clock);
        replans = new ReplanStore(jdbc);
        nights = new NightStore(jdbc);
        calls = new CallStore(jdbc, transaction, spaces, clock);
        notes = new CompanyNoteStore(jdbc, transaction, spaces, clock);
        proposedMoves = new ProposedMoveStore(jdbc, transaction, spaces, clock);
        mappings = new MappingStore(jdbc, transaction, spaces);
        postcodes = new PostcodeFiles(jdbc, transaction);
        handOuts = new HandOuts(jdbc, transaction, spaces, clock);
        refusals = new Shelf<>(REFUSALS, REFUSALS_KEPT, clock);
        uploads = new Shelf<>(UPLOADS, UPLOADS_KEPT, clock);
        if (alone) {
            runs.markInterrupted();
        }
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

    /** Files that would change a space, while somebody looks at them. */
    public Shelf<Upload> uploads() {
        return uploads;
    }

    /** What the files of each school call their sheets and columns. */
    public MappingStore mappings() {
        return mappings;
    }

    /** Where postcodes lie, as somebody gave it. */
    public PostcodeFiles postcodes() {
        return postcodes;
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

    /** What spaces do by themselves. */
    public NightStore nights() {
        return nights;
    }

    /** What companies were asked and answered. */
    public CallStore calls() {
        return calls;
    }

    /** The notes on companies. */
    public CompanyNoteStore notes() {
        return notes;
    }

    /** The moves that schools propose. */
    public ProposedMoveStore proposedMoves() {
        return proposedMoves;
    }

    /** Keeps a dataset as it is planned, once; what is made of the answer, a run or plans, need not keep it again. */
    public StoredDataset keep(StoredDataset planned) {
        return snapshots.keep(planned);
    }

    /** When papers were handed out. */
    public HandOuts handOuts() {
        return handOuts;
    }

    /** Does several things as one: all of them are kept, or none. */
    public void together(Runnable work) {
        transaction.executeWithoutResult(status -> work.run());
    }

    /** Does several things as one, and tells what came of it: all of them are kept, or none. */
    public <T> T together(Supplier<T> work) {
        return Objects.requireNonNull(transaction.execute(status -> work.get()));
    }

    /** Does something that only one may do at a time, of all processes that work in the database. */
    public <T> T inTurn(Supplier<T> work) {
        return Objects.requireNonNull(transaction.execute(status -> {
            Turn.take(jdbc);
            return work.get();
        }));
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
            Turn.take(jdbc);
            jdbc.sql("delete from remembered where name = ?").param(name).update();
            jdbc.sql("insert into remembered (name, content) values (?, ?)")
                    .params(name, content)
                    .update();
        });
    }

    /**
     * Erases a space with all that was made from it; runs under way are asked to stop first by the caller. The file in which it stood is written
     * anew when the application stops, so that nothing of it is left there.
     *
     * @return what was erased; empty where there is no such space
     */
    public Optional<Erased> erase(String spaceId) {
        Optional<Erased> erased = transaction.execute(status -> {
            Optional<Erased> counted = spaces.findHeader(spaceId).map(this::count);
            spaces.erase(spaceId);
            if (counted.isPresent()) {
                remember(Compaction.ERASED, "");
            }
            return counted;
        });
        plans.forget(spaceId);
        runs.forget(spaceId);
        uploads.removeIf(one -> one.spaceId().equals(spaceId));
        refusals.removeIf(one -> spaceId.equals(one.spaceId()));
        return Objects.requireNonNull(erased);
    }

    private Erased count(PlanningSpace space) {
        return new Erased(
                space.students(),
                count("data_change", space.id()),
                count("plan", space.id()),
                count("working_plan", space.id()),
                count("phone_call", space.id()));
    }

    private int count(String table, String spaceId) {
        return jdbc.sql("select count(*) from " + table + " where space_id = ?")
                .param(spaceId)
                .query(Integer.class)
                .single();
    }

    /** Takes everything of a space, as it is at one moment. */
    public SpaceCopy take(String spaceId) {
        return Objects.requireNonNull(transaction.execute(status -> {
            spaces.lock(spaceId);
            return new SpaceCopies(jdbc).take(spaceId);
        }));
    }

    /**
     * Puts spaces back, all of them or none; one of which an id is taken gets new ids, also where somebody took it just now. They are read back
     * before they count.
     *
     * @return the ids of the spaces
     * @throws BrokenCopyException where something does not fit together; then nothing is put back
     */
    public List<String> put(List<SpaceCopy> copies) throws BrokenCopyException {
        try {
            try {
                return putAll(copies);
            } catch (DuplicateKeyException taken) {
                return putAll(copies);
            }
        } catch (IllegalArgumentException
                | IllegalStateException
                | NoSuchElementException
                | UncheckedIOException
                | DataAccessException wrong) {
            if (SilentDatabase.isCauseOf(wrong)) {
                throw wrong;
            }
            throw new BrokenCopyException(wrong);
        }
    }

    private List<String> putAll(List<SpaceCopy> copies) {
        return Objects.requireNonNull(
                transaction.execute(status -> copies.stream().map(this::put).toList()));
    }

    private String put(SpaceCopy copy) {
        SpaceCopies copies = new SpaceCopies(jdbc);
        Map<String, String> ids = new HashMap<>();
        String space = copies.put(copy, copies.isFree(copy) ? id -> id : id -> newId(ids, id));
        Snapshots readSnapshots = new Snapshots(jdbc);
        SpaceStore read = new SpaceStore(jdbc, transaction, readSnapshots, clock);
        read.find(space).orElseThrow();
        PlanStore readPlans = new PlanStore(jdbc, transaction, read, readSnapshots);
        readPlans.list(space).forEach(plan -> readPlans.find(plan.id()).orElseThrow());
        if (read.findHeader(space).orElseThrow().workingVersion() != null) {
            new WorkingPlans(jdbc, transaction, read, clock).find(space).orElseThrow();
        }
        return space;
    }

    /** A proposal has the id of its re-planning and its kind behind it: that is kept together. */
    private String newId(Map<String, String> ids, String id) {
        int end = id.indexOf('-') < 0 ? id.length() : id.indexOf('-');
        return ids.computeIfAbsent(id.substring(0, end), old -> newId()) + id.substring(end);
    }
}
