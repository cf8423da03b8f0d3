package nl.leerplaats.web.store;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nl.leerplaats.data.finding.Finding;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.year.PlanningYear;

/**
 * An accepted dataset.
 *
 * @param id unique among datasets
 * @param dataset as it was read or generated
 * @param year what follows from its calendars
 * @param findings what the input check warns of
 * @param example whether it is one of the examples, with made-up people and companies
 * @param since when it was read or generated
 */
public record StoredDataset(
        String id, Dataset dataset, PlanningYear year, List<Finding> findings, boolean example, Instant since)
        implements Kept {

    private static final int SCHOOL_STUDENTS = 60;
    private static final int REGION_STUDENTS = 600;
    private static final Duration SCHOOL_TIME = Duration.ofSeconds(20);
    private static final Duration REGION_TIME = Duration.ofSeconds(60);
    private static final Duration NATION_TIME = Duration.ofMinutes(5);

    public StoredDataset {
        findings = List.copyOf(findings);
    }

    /** Keeps a dataset that the input check has accepted. */
    public static StoredDataset of(String id, Dataset dataset, List<Finding> findings, boolean example, Instant since) {
        return new StoredDataset(id, dataset, PlanningYear.of(dataset), findings, example, since);
    }

    /** Name of the dataset. */
    public String name() {
        return dataset.name();
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
