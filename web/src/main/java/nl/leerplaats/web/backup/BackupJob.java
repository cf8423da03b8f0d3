package nl.leerplaats.web.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.leerplaats.web.job.Job;
import nl.leerplaats.web.job.JobKind;
import nl.leerplaats.web.job.Jobs;
import nl.leerplaats.web.job.ToldException;
import nl.leerplaats.web.store.Store;
import nl.leerplaats.web.store.space.PlanningSpace;
import nl.leerplaats.web.system.error.SilentDatabase;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The back-ups of a night: its id is the date. Done again, it makes those that are not there yet. */
@Component
class BackupJob implements Job {

    private static final Logger LOG = LoggerFactory.getLogger(BackupJob.class);

    private final Store store;
    private final BackupDesk desk;
    private final BackupFolder folder;
    private final BackupNights nights;
    private final BackupSettings settings;
    private final Jobs jobs;
    private final Clock clock;

    BackupJob(
            Store store,
            BackupDesk desk,
            BackupFolder folder,
            BackupNights nights,
            BackupSettings settings,
            Jobs jobs,
            Clock clock) {
        this.store = store;
        this.desk = desk;
        this.folder = folder;
        this.nights = nights;
        this.settings = settings;
        this.jobs = jobs;
        this.clock = clock;
    }

    @Override
    public JobKind kind() {
        return JobKind.BACKUP;
    }

    @Override
    public void run(String id) throws InterruptedException {
        LocalDate night = LocalDate.parse(id);
        if (nights.begun().filter(night::isBefore).isPresent()) {
            return; // it failed until the next night came, which has its own
        }
        makeAll(night);
        nights.noteMade(night, clock.instant());
    }

    /** A space that cannot be kept does not hold up the others. */
    private void makeAll(LocalDate night) throws InterruptedException {
        @Nullable Exception failed = null;
        for (PlanningSpace space : store.spaces().list()) {
            if (jobs.isStopping()) {
                throw new InterruptedException("The back-ups are made later.");
            }
            try {
                make(space, night);
            } catch (IOException | RuntimeException failure) {
                if (SilentDatabase.isCauseOf(failure)) {
                    throw new IllegalStateException("The back-ups wait for the database.", failure);
                }
                failed = store.spaces().findHeader(space.id()).isPresent() ? failure : failed;
            }
        }
        if (failed != null) {
            LOG.warn(
                    "Not all back-ups could be put into ({}); this is tried again.",
                    folder.path().orElse(null));
            if (failed instanceof IOException || failed instanceof UncheckedIOException) {
                throw new ToldException("A back-up could not be written.", failed);
            }
            throw new IllegalStateException("A back-up could not be made.", failed);
        }
    }

    void make(PlanningSpace space, LocalDate night) throws IOException {
        folder.tidy();
        if (!folder.has(space.id(), night)) {
            folder.write(space.id(), night, out -> desk.write(List.of(space), out));
        }
        folder.keepNewest(space.id(), settings.keep());
        if (store.spaces().findHeader(space.id()).isEmpty()) {
            folder.erase(space.id()); // whoever erased it may have looked before this was written
        }
    }
}
