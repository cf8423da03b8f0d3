package nl.leerplaats.web.rest.year;

import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import nl.leerplaats.data.change.Change;
import nl.leerplaats.data.finding.Finding;
import nl.leerplaats.data.load.ChangesLoadResult;
import nl.leerplaats.data.load.ChangesLoader;
import nl.leerplaats.data.text.Names;
import nl.leerplaats.web.rest.RefusedException;
import nl.leerplaats.web.rest.RestFinding;
import nl.leerplaats.web.store.Store;
import nl.leerplaats.web.store.space.SpaceStore;
import nl.leerplaats.web.store.space.StoredDataset;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes documents of changes. */
@Component
public class ChangeDesk {

    private final Store store;
    private final Clock clock;

    ChangeDesk(Store store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /**
     * Reads a document of changes of a space.
     *
     * @param dataset the dataset of the space
     * @param in the document
     * @param shown makes a finding one at its place in what was sent
     * @throws RefusedException with all that is wrong with it
     */
    public ChangesLoadResult.Loaded read(StoredDataset dataset, InputStream in, UnaryOperator<Finding> shown) {
        ChangesLoadResult read = ChangesLoader.load(in, dataset.dataset(), clock.instant());
        List<Finding> findings = read.findings().stream().map(shown).toList();
        if (read instanceof ChangesLoadResult.Loaded loaded) {
            return new ChangesLoadResult.Loaded(loaded.changes(), findings);
        }
        throw new RefusedException(findings, Names.of(dataset.dataset()));
    }

    /**
     * Applies changes; what does not fit is set aside.
     *
     * @param account name of the account that sent them, which is who said so, whatever the document says; null where nobody logs in
     */
    public RestChange.Outcome apply(
            String spaceId, ChangesLoadResult.Loaded read, @Nullable String account, Locale locale) {
        List<Change> changes = read.changes().changes().stream()
                .map(one -> account == null ? one : by(account, one))
                .toList();
        SpaceStore.Outcome outcome = store.spaces().apply(spaceId, changes, account);
        Names names = Names.of(outcome.now().dataset());
        return new RestChange.Outcome(
                ids(outcome.applied()),
                ids(outcome.known()),
                outcome.setAside().stream()
                        .map(one -> new RestChange.SetAside(
                                one.change().id(), RestFinding.list(one.findings(), locale, names)))
                        .toList(),
                RestFinding.list(read.findings(), locale, names));
    }

    private static Change by(String account, Change change) {
        return new Change(change.id(), change.at(), account, change.note(), change.fact(), change.extra());
    }

    private static List<String> ids(List<Change> changes) {
        return changes.stream().map(Change::id).toList();
    }
}
