package nl.leerplaats.web.backup;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import nl.leerplaats.data.text.FailureTrace;
import nl.leerplaats.web.job.JobKind;
import nl.leerplaats.web.job.Jobs;
import nl.leerplaats.web.job.NightTimes;
import nl.leerplaats.web.store.Store;
import nl.leerplaats.web.system.WebSettings;
import nl.leerplaats.web.system.error.SilentDatabase;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Looks whether the time for back-ups has come, and adds the job for it, once in all processes. A program that was off at that time makes them when it
 * starts.
 */
@Component
class BackupWatch {

    private static final Logger LOG = LoggerFactory.getLogger(BackupWatch.class);
    private static final int LOOK_EVERY_SECONDS = 5;

    private final Store store;
    private final BackupFolder folder;
    private final BackupNights nights;
    private final BackupSettings times;
    private final Jobs jobs;
    private final WebSettings settings;
    private final Clock clock;

    /** The night whose back-ups this process made again, because none was in the folder. */
    private volatile @Nullable LocalDate filled;

    BackupWatch(
            Store store,
            BackupFolder folder,
            BackupNights nights,
            BackupSettings times,
            Jobs jobs,
            WebSettings settings,
            Clock clock) {
        this.store = store;
        this.folder = folder;
        this.nights = nights;
        this.times = times;
        this.jobs = jobs;
        this.settings = settings;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = LOOK_EVERY_SECONDS, timeUnit = TimeUnit.SECONDS)
    void lookByItself() {
        if (!settings.role().works() || folder.path().isEmpty()) {
            return;
        }
        try {
            look();
        } catch (RuntimeException failure) {
            if (SilentDatabase.isCauseOf(failure)) {
                LOG.warn("The back-ups wait for the database.");
            } else {
                LOG.error("The back-ups could not be begun:{}{}", System.lineSeparator(), FailureTrace.text(failure));
            }
        }
    }

    void look() {
        LocalDate night = NightTimes.last(times.at(), clock.instant(), clock.getZone());
        if (nights.isBegun(night)) {
            fillAgain(night);
            return;
        }
        if (store.spaces().list().isEmpty()) {
            return; // where there is nothing yet, the first year has its back-up as soon as it is there
        }
        boolean begun = store.inTurn(() -> {
            boolean first = !nights.isBegun(night);
            if (first) {
                nights.begin(night);
                jobs.add(JobKind.BACKUP, night.toString());
            }
            return first;
        });
        if (begun) {
            jobs.wake();
        }
    }

    /** A folder that is another one since, or from which all was taken away, gets those of the last night; once, for another process may have a folder of its own. */
    private void fillAgain(LocalDate night) {
        Optional<LocalDate> last = Optional.of(night);
        if (night.equals(filled)
                || !nights.begun().equals(last)
                || !nights.madeFor().equals(last)
                || store.spaces().list().stream().anyMatch(space -> folder.has(space.id(), night))) {
            return;
        }
        filled = night;
        jobs.add(JobKind.BACKUP, night.toString());
        jobs.wake();
    }
}
