package nl.leerplaats.web.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Clock;
import java.util.List;
import nl.leerplaats.web.backup.BackupRefusedException.Reason;
import nl.leerplaats.web.store.BrokenCopyException;
import nl.leerplaats.web.store.Store;
import nl.leerplaats.web.store.space.PlanningSpace;
import org.springframework.stereotype.Component;

/** Writes back-ups, and puts them back as a whole or not at all. */
@Component
public class BackupDesk {

    private final Store store;
    private final Clock clock;

    BackupDesk(Store store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** Writes spaces into one zip while they are read, so that not all of them have to fit in memory. */
    public void write(List<PlanningSpace> spaces, OutputStream out) throws IOException {
        BackupWriter writer = new BackupWriter(out);
        for (PlanningSpace one : spaces) {
            writer.add(store.take(one.id()));
        }
        writer.finish(clock.instant());
    }

    /**
     * Puts a back-up back.
     *
     * @return the ids of the spaces
     * @throws BackupRefusedException where it cannot be; nothing of it is there then
     */
    public List<String> restore(InputStream in) throws BackupRefusedException {
        try {
            return store.put(BackupReader.read(in));
        } catch (BrokenCopyException broken) {
            throw new BackupRefusedException(Reason.WRONG, "");
        }
    }
}
