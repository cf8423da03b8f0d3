package nl.leerplaats.web.store;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import nl.leerplaats.web.system.WebSettings;
import org.springframework.stereotype.Component;

/** Everything that is kept while the application runs, in memory only: it is gone when the application stops. */
@Component
public class Store {

    private static final String ALPHABET = "abcdefghijkmnpqrstuvwxyz23456789";
    private static final int ID_LENGTH = 12;

    private final SecureRandom random = new SecureRandom();
    private final Shelf<StoredDataset> datasets;
    private final Shelf<RefusedFile> refusals;
    private final Shelf<StoredRun> runs;
    private final Shelf<StoredPlan> plans;

    Store(WebSettings settings, Clock clock) {
        datasets = new Shelf<>(settings.datasets(), settings.keep(), clock);
        refusals = new Shelf<>(settings.datasets(), settings.keep(), clock);
        runs = new Shelf<>(settings.plans(), settings.keep(), clock);
        plans = new Shelf<>(settings.plans(), settings.keep(), clock);
    }

    /** A new id that nobody can guess. */
    public String newId() {
        StringBuilder id = new StringBuilder(ID_LENGTH);
        for (int index = 0; index < ID_LENGTH; index++) {
            id.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return id.toString();
    }

    /** Accepted datasets. */
    public Shelf<StoredDataset> datasets() {
        return datasets;
    }

    /** Files that were refused, with what is wrong in them. */
    public Shelf<RefusedFile> refusals() {
        return refusals;
    }

    /** Runs, those under way included. */
    public Shelf<StoredRun> runs() {
        return runs;
    }

    /** Plans: of ended runs, and from files. */
    public Shelf<StoredPlan> plans() {
        return plans;
    }

    /** The plans of a dataset, the newest first. */
    public List<StoredPlan> listPlans(StoredDataset dataset) {
        return plans.list().stream()
                .filter(plan -> plan.dataset().id().equals(dataset.id()))
                .toList();
    }

    /** Removes a dataset and all that was made from it; runs under way are asked to stop first by the caller. */
    public void forget(StoredDataset dataset) {
        datasets.remove(dataset.id());
        plans.list().stream()
                .filter(plan -> plan.dataset().id().equals(dataset.id()))
                .forEach(plan -> plans.remove(plan.id()));
        runs.list().stream()
                .filter(run -> run.dataset().id().equals(dataset.id()))
                .forEach(run -> runs.remove(run.id()));
    }
}
