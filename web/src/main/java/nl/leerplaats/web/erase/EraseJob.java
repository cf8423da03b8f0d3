package nl.leerplaats.web.erase;

import java.io.IOException;
import java.io.UncheckedIOException;
import nl.leerplaats.web.backup.BackupFolder;
import nl.leerplaats.web.inbox.InboxFolders;
import nl.leerplaats.web.job.Job;
import nl.leerplaats.web.job.JobKind;
import nl.leerplaats.web.store.Store;
import org.springframework.stereotype.Component;

/** Erases the files of a space that was erased: the back-ups of its nights, and the folder into which files for it were put. Its id is that of the space. */
@Component
class EraseJob implements Job {

    private final Store store;
    private final BackupFolder backups;
    private final InboxFolders inbox;

    EraseJob(Store store, BackupFolder backups, InboxFolders inbox) {
        this.store = store;
        this.backups = backups;
        this.inbox = inbox;
    }

    @Override
    public JobKind kind() {
        return JobKind.ERASE;
    }

    @Override
    public void run(String spaceId) {
        if (store.spaces().findHeader(spaceId).isPresent()) {
            return; // somebody put it back meanwhile, under its id
        }
        try {
            backups.erase(spaceId);
            inbox.erase(spaceId);
        } catch (IOException failure) {
            throw new UncheckedIOException("Files of a space that was erased are still there.", failure);
        }
    }
}
