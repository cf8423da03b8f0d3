package nl.leerplaats.web.erase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.leerplaats.web.backup.BackupFolder;
import nl.leerplaats.web.inbox.InboxFolders;
import nl.leerplaats.web.job.JobKind;
import nl.leerplaats.web.job.Jobs;
import nl.leerplaats.web.run.RunDesk;
import nl.leerplaats.web.store.Erased;
import nl.leerplaats.web.store.Store;
import org.springframework.stereotype.Component;

/**
 * Erases a space: in one transaction all that is in the database, so that nobody finds anything of it from then on, and whoever searches for it, in whichever
 * process, notices and keeps nothing; with it the job is added that erases its files.
 */
@Component
public class EraseDesk {

    private final Store store;
    private final RunDesk runs;
    private final Jobs jobs;
    private final BackupFolder backups;
    private final InboxFolders inbox;

    EraseDesk(Store store, RunDesk runs, Jobs jobs, BackupFolder backups, InboxFolders inbox) {
        this.store = store;
        this.runs = runs;
        this.jobs = jobs;
        this.backups = backups;
        this.inbox = inbox;
    }

    /** Stops the runs of a space and erases it with all that was made of it; says what was erased, where it was there. */
    public Optional<Erased> erase(String spaceId) {
        runs.stopAll(spaceId);
        List<Erased> erased = new ArrayList<>();
        store.together(() -> store.erase(spaceId).ifPresent(one -> {
            erased.add(one);
            jobs.add(JobKind.ERASE, spaceId);
        }));
        jobs.wake();
        return erased.stream().findFirst();
    }

    /** Tells whether files of a space may be in folders of this program. */
    boolean hasFiles() {
        return backups.path().isPresent() || inbox.isSet();
    }
}
