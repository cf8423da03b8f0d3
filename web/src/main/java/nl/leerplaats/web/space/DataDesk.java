package nl.leerplaats.web.space;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.leerplaats.data.change.Change;
import nl.leerplaats.data.change.ChangeDocument;
import nl.leerplaats.data.change.ChangedFact;
import nl.leerplaats.data.finding.Finding;
import nl.leerplaats.data.finding.FindingCollector;
import nl.leerplaats.data.format.ChangesReader;
import nl.leerplaats.data.format.ChangesWriter;
import nl.leerplaats.data.value.Extra;
import nl.leerplaats.web.store.Store;
import nl.leerplaats.web.store.space.SpaceStore;
import nl.leerplaats.web.store.space.StoredDataset;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the changes that people type in the pages. One that does not fit is not kept: the page says so at once, while the form is still there. */
@Component
public class DataDesk {

    private final Store store;
    private final Clock clock;

    DataDesk(Store store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /**
     * What came of changes.
     *
     * @param findings why they do not fit, each with the path of a key in the changes or in the dataset; empty where they were made
     * @param different whether anything became different
     */
    public record Answer(List<Finding> findings, boolean different) {

        public Answer {
            findings = List.copyOf(findings);
        }

        /** Tells whether the changes do not fit, and nothing was kept. */
        public boolean isRefused() {
            return !findings.isEmpty();
        }
    }

    /**
     * Makes changes, all of them or none.
     *
     * @param spaceId space
     * @param facts what is different
     * @param note what people should know of it
     * @param by who says so
     */
    public Answer make(String spaceId, List<? extends ChangedFact> facts, @Nullable String note, @Nullable String by) {
        List<Change> changes = stamp(facts, note, by);
        List<Finding> wrong = read(changes);
        if (wrong.isEmpty()) {
            SpaceStore.Outcome made = store.spaces().applyWhereAllFit(spaceId, changes, by);
            wrong = refused(made);
            return new Answer(wrong, wrong.isEmpty() && !made.applied().isEmpty());
        }
        return new Answer(wrong, false);
    }

    /**
     * What came of changes that were chosen among others.
     *
     * @param stale whether the data were not any more as they were when somebody chose; nothing was tried then
     * @param different whether anything became different
     * @param refused the facts that do not fit, each with why; where there are any, nothing was made
     */
    public record Chosen(boolean stale, boolean different, Map<ChangedFact, List<Finding>> refused) {

        public Chosen {
            refused = Map.copyOf(refused);
        }
    }

    /**
     * Makes changes, all of them or none, where the data are still as they were when somebody chose them.
     *
     * @param spaceId space
     * @param stamp stamp of the space at that moment, as {@code SpaceStore} gives it
     * @param facts what is different, in the order in which it is to be made
     * @param note what people should know of it
     * @param by who says so
     */
    public Chosen makeChosen(
            String spaceId, String stamp, List<ChangedFact> facts, @Nullable String note, @Nullable String by) {
        List<Change> changes = stamp(facts, note, by);
        Map<ChangedFact, List<Finding>> refused = new LinkedHashMap<>();
        if (!read(changes).isEmpty()) {
            changes.forEach(one -> put(refused, one, read(List.of(one))));
        }
        if (!refused.isEmpty()) {
            return new Chosen(false, false, refused);
        }
        Optional<SpaceStore.Outcome> made = store.spaces().applyAll(spaceId, stamp, changes, by);
        made.ifPresent(outcome -> outcome.setAside().forEach(one -> put(refused, one.change(), one.findings())));
        boolean different =
                refused.isEmpty() && made.isPresent() && !made.get().applied().isEmpty();
        return new Chosen(made.isEmpty(), different, refused);
    }

    private static void put(Map<ChangedFact, List<Finding>> refused, Change change, List<Finding> findings) {
        if (!findings.isEmpty()) {
            refused.put(change.fact(), findings);
        }
    }

    /**
     * What would come of changes.
     *
     * @param findings why they do not fit, as in {@link Answer}; empty where they would be made
     * @param applied those that would make a difference
     * @param then the data with those changes in them
     */
    public record Tried(List<Finding> findings, List<Change> applied, StoredDataset then) {

        public Tried {
            findings = List.copyOf(findings);
            applied = List.copyOf(applied);
        }
    }

    /** Tries changes; nothing is kept. */
    public Tried tryOut(String spaceId, List<? extends ChangedFact> facts) {
        List<Change> changes = stamp(facts, null, null);
        SpaceStore.Outcome tried = store.spaces().tryOut(spaceId, changes);
        List<Finding> wrong = read(changes);
        return new Tried(wrong.isEmpty() ? refused(tried) : wrong, tried.applied(), tried.now());
    }

    /** What the dataset has against changes of which the form is not right yet; nothing is kept. */
    public List<Finding> check(String spaceId, List<? extends ChangedFact> facts) {
        return refused(store.spaces().tryOut(spaceId, stamp(facts, null, null)));
    }

    private static List<Finding> refused(SpaceStore.Outcome tried) {
        return tried.setAside().stream().flatMap(one -> one.findings().stream()).toList();
    }

    /** Moments a microsecond apart keep the order in which the changes are given. */
    private List<Change> stamp(List<? extends ChangedFact> facts, @Nullable String note, @Nullable String by) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        List<Change> changes = new ArrayList<>();
        for (ChangedFact fact : facts) {
            Instant at = now.plus(changes.size(), ChronoUnit.MICROS);
            changes.add(new Change(store.newId(), at, by, note, fact, Extra.NONE));
        }
        return changes;
    }

    /** The findings of the format: what could not be read back is not written either. */
    private static List<Finding> read(List<Change> changes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        FindingCollector findings = new FindingCollector();
        try {
            ChangesWriter.write(new ChangeDocument("", changes, Extra.NONE), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        ChangesReader.read(new ByteArrayInputStream(out.toByteArray()), findings);
        return findings.hasErrors() ? findings.list() : List.of();
    }
}
