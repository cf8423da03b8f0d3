package nl.leerplaats.web.night;

import nl.leerplaats.web.job.Job;
import nl.leerplaats.web.job.JobKind;
import nl.leerplaats.web.store.Store;
import nl.leerplaats.web.store.run.ReplanCause;
import org.springframework.stereotype.Component;

/** Looks at a space whose data or working plan changed: its id is that of the space, a slash, and what they are now. */
@Component
class ChangeJob implements Job {

    private final Store store;
    private final NightDesk desk;

    ChangeJob(Store store, NightDesk desk) {
        this.store = store;
        this.desk = desk;
    }

    @Override
    public JobKind kind() {
        return JobKind.CHANGE;
    }

    @Override
    public void run(String id) {
        String spaceId = id.substring(0, id.indexOf('/'));
        if (store.nights().settings(spaceId).atOnce()) {
            desk.look(spaceId, ReplanCause.EVENT);
        }
    }
}
