package nl.leerplaats.web.store.space;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nl.leerplaats.data.finding.Finding;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.year.PlanningYear;

/**
 * The dataset of a space as it was after one of its changes.
 *
 * @param id id of the space
 * @param snapshot number of what the store keeps of it; 0 where it is not kept apart, for it follows from an earlier one and the changes
 * @param number number of the last change in it, from 0
 * @param name of the space, as people call it
 * @param dataset as it was read or generated, with the changes in it
 * @param year what follows from its calendars
 * @param findings what the input check warns of
 * @param example whether it is one of the examples, with made-up people and companies
 * @param since since when the space is there
 * @param view empty for the whole; otherwise what tells apart as whom people see less of it
 */
public record StoredDataset(
        String id,
        long snapshot,
        long number,
        String name,
        Dataset dataset,
        PlanningYear year,
        List<Finding> findings,
        boolean example,
        Instant since,
        String view) {

    private static final int SCHOOL_STUDENTS = 60;
    private static final int REGION_STUDENTS = 600;
    private static final Duration SCHOOL_TIME = Duration.ofSeconds(20);
    private static final Duration REGION_TIME = Duration.ofSeconds(60);
    private static final Duration NATION_TIME = Duration.ofMinutes(5);

    public StoredDataset {
        findings = List.copyOf(findings);
    }

    /** The whole of a space. */
    StoredDataset(
            String id,
            long snapshot,
            long number,
            String name,
            Dataset dataset,
            PlanningYear year,
            List<Finding> findings,
            boolean example,
            Instant since) {
        this(id, snapshot, number, name, dataset, year, findings, example, since, "");
    }

    /** A dataset that the input check has accepted, not kept yet. */
    public static StoredDataset of(String id, Dataset dataset, List<Finding> findings, boolean example, Instant since) {
        return new StoredDataset(id, 0, 0, dataset.name(), dataset, PlanningYear.of(dataset), findings, example, since);
    }

    /** Tells whether it is the whole, and not what some people see of it. */
    public boolean isWhole() {
        return view.isEmpty();
    }

    /** The same space with another dataset, as a run or a re-planning plans it. */
    public StoredDataset with(Dataset other) {
        return other.equals(dataset)
                ? this
                : new StoredDataset(id, 0, number, name, other, PlanningYear.of(other), findings, example, since);
    }

    /**
     * What people see of it who do not see the whole. Nothing keeps or plans it, and what the input check finds is about the whole.
     *
     * @param whose what tells apart as whom they see it; not empty
     * @param seen what they see
     */
    public StoredDataset seenBy(String whose, Dataset seen) {
        return new StoredDataset(
                id, snapshot, number, name, seen, PlanningYear.of(seen), List.of(), example, since, whose);
    }

    /** The same, as the store keeps it. */
    StoredDataset keptAs(long newSnapshot) {
        return new StoredDataset(id, newSnapshot, number, name, dataset, year, findings, example, since);
    }

    /** The same, as the store keeps it and the row of its space tells of it. */
    StoredDataset keptAs(PlanningSpace space, long newSnapshot) {
        return new StoredDataset(
                id, newSnapshot, number, space.name(), dataset, year, findings, space.example(), space.created());
    }

    /** A time in which a good plan for a dataset of this size is found. */
    public Duration suggestedTime() {
        int students = dataset.students().size();
        if (students <= SCHOOL_STUDENTS) {
            return SCHOOL_TIME;
        }
        return students <= REGION_STUDENTS ? REGION_TIME : NATION_TIME;
    }
}
