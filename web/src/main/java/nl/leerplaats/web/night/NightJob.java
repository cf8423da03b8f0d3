package nl.leerplaats.web.night;

import java.time.Clock;
import java.time.LocalDate;
import nl.leerplaats.web.job.Job;
import nl.leerplaats.web.job.JobKind;
import nl.leerplaats.web.store.Store;
import nl.leerplaats.web.store.run.ReplanCause;
import org.springframework.stereotype.Component;

/** The night of a space: its id is that of the space, a slash, and the date. */
@Component
class NightJob implements Job {

    private final Store store;
    private final NightDesk desk;
    private final Clock clock;

    NightJob(Store store, NightDesk desk, Clock clock) {
        this.store = store;
        this.desk = desk;
        this.clock = clock;
    }

    @Override
    public JobKind kind() {
        return JobKind.NIGHT;
    }

    @Override
    public void run(String id) {
        int slash = id.indexOf('/');
        String spaceId = id.substring(0, slash);
        LocalDate night = LocalDate.parse(id.substring(slash + 1));
        NightDesk.Looked looked = desk.look(spaceId, ReplanCause.NIGHT);
        store.nights().end(spaceId, night, clock.instant(), looked.outcome(), looked.replanId());
    }
}
