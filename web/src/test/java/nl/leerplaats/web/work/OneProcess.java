package nl.leerplaats.web.work;

import java.time.Clock;
import nl.leerplaats.web.store.Store;

/** What works on the working plans of a database in one process, where tests have several. */
record OneProcess(Store store, WorkingPlanDesk desk, AcceptDesk accept, CallDesk calls) {

    OneProcess(Store store) {
        this(store, new WorkingVersions(store, Clock.systemUTC()));
    }

    private OneProcess(Store store, WorkingVersions versions) {
        this(store, versions, new WorkingPlanDesk(store, versions, new Refusals(store), Clock.systemUTC()));
    }

    private OneProcess(Store store, WorkingVersions versions, WorkingPlanDesk desk) {
        this(
                store,
                desk,
                new AcceptDesk(store, desk, versions),
                new CallDesk(store, desk, versions, new Exclusions(store, Clock.systemUTC())));
    }
}
