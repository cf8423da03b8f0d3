package nl.leerplaats.web.home;

import java.util.Optional;
import nl.leerplaats.data.generate.InstanceKind;
import nl.leerplaats.solver.api.SolveSettings;
import nl.leerplaats.web.access.AccessSettings;
import nl.leerplaats.web.run.RunDesk;
import nl.leerplaats.web.run.TooManyRunsException;
import nl.leerplaats.web.space.Intake;
import nl.leerplaats.web.store.Store;
import nl.leerplaats.web.store.space.StoredDataset;
import nl.leerplaats.web.system.WebSettings;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/** Lets an application with nothing in it plan the example of a school, so that its first page shows a plan being made. */
@Component
class FirstRun implements SmartInitializingSingleton {

    /** Seed of the example and of its run. */
    static final long SEED = 1;

    private final Store store;
    private final Intake intake;
    private final RunDesk desk;
    private final WebSettings settings;
    private final AccessSettings access;

    FirstRun(Store store, Intake intake, RunDesk desk, WebSettings settings, AccessSettings access) {
        this.access = access;
        this.store = store;
        this.intake = intake;
        this.desk = desk;
        this.settings = settings;
    }

    /** Called before the application answers, so that nobody finds it empty. */
    @Override
    public void afterSingletonsInstantiated() {
        if (!settings.firstRun() || access.hasAccounts()) {
            return;
        }
        Optional<StoredDataset> example =
                store.inTurn(() -> store.spaces().list().isEmpty()
                        ? Optional.of(intake.generate(InstanceKind.SCHOOL, SEED))
                        : Optional.empty());
        try {
            if (example.isPresent()) {
                desk.request(example.get(), SolveSettings.ofTime(example.get().suggestedTime(), SEED));
            }
        } catch (TooManyRunsException full) {
            throw new IllegalStateException("An empty application has no room for its first run.", full);
        }
    }
}
