package nl.leerplaats.web.plan.document;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.leerplaats.web.store.Store;
import nl.leerplaats.web.store.plan.StoredPlan;
import org.springframework.stereotype.Component;

/** Knows how far the last zip file of each plan is. It goes when the plan goes. */
@Component
public class DocumentDesk {

    private final Store store;
    private final Map<String, DocumentProgress> last = new LinkedHashMap<>();

    DocumentDesk(Store store) {
        this.store = store;
    }

    /** Begins to tell of a new zip file. */
    public synchronized DocumentProgress begin(StoredPlan plan) {
        last.keySet().removeIf(id -> !store.plans().exists(id));
        DocumentProgress progress = new DocumentProgress();
        last.put(plan.id(), progress);
        return progress;
    }

    /** Finds how far the last zip file of a plan is, where somebody asked for one. */
    synchronized Optional<DocumentProgress> find(StoredPlan plan) {
        return Optional.ofNullable(last.get(plan.id()));
    }
}
