package nl.leerplaats.web.night;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.concurrent.TimeUnit;
import nl.leerplaats.data.text.FailureTrace;
import nl.leerplaats.web.job.JobKind;
import nl.leerplaats.web.job.Jobs;
import nl.leerplaats.web.job.NightTimes;
import nl.leerplaats.web.store.Store;
import nl.leerplaats.web.store.night.NightStore;
import nl.leerplaats.web.system.WebSettings;
import nl.leerplaats.web.system.error.SilentDatabase;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Looks every few seconds which night has begun and which space has changed, and adds the job for it. Every process may look: the first one adds it. A
 * program that was off in the night catches up with the last one when it starts.
 */
@Component
class NightWatch {

    private static final Logger LOG = LoggerFactory.getLogger(NightWatch.class);
    private static final int LOOK_EVERY_SECONDS = 5;

    private final Store store;
    private final Jobs jobs;
    private final WebSettings settings;
    private final Clock clock;
    private final CalmChanges calm = new CalmChanges();

    NightWatch(Store store, Jobs jobs, WebSettings settings, Clock clock) {
        this.store = store;
        this.jobs = jobs;
        this.settings = settings;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = LOOK_EVERY_SECONDS, timeUnit = TimeUnit.SECONDS)
    void lookByItself() {
        if (!settings.role().works() || !settings.nights()) {
            return;
        }
        try {
            look();
        } catch (RuntimeException failure) {
            if (SilentDatabase.isCauseOf(failure)) {
                LOG.warn("The nights wait for the database.");
            } else {
                LOG.error("The nights could not be looked at:{}{}", System.lineSeparator(), FailureTrace.text(failure));
            }
        }
    }

    void look() {
        calm.list(store.nights().listChanged()).forEach(this::noteChanged);
        store.nights().listSleepers().forEach(this::beginNight);
        jobs.wake();
    }

    private void noteChanged(NightStore.Changed changed) {
        store.together(() -> {
            store.nights().noteWatched(changed);
            jobs.add(JobKind.CHANGE, changed.id() + "/" + changed.state());
        });
    }

    private void beginNight(NightStore.Sleeper sleeper) {
        LocalTime at = sleeper.settings().at();
        LocalDate night = NightTimes.last(at, clock.instant(), clock.getZone());
        boolean had = sleeper.last() != null && !sleeper.last().isBefore(night);
        // A plan that was accepted this morning has had no night.
        boolean young = NightTimes.begin(night, at, clock.getZone()).isBefore(sleeper.since());
        if (!sleeper.settings().nightly() || had || young) {
            return;
        }
        store.together(() -> {
            if (store.spaces().lockIfThere(sleeper.id())
                    && store.nights().begin(sleeper.id(), night, clock.instant())) {
                jobs.add(JobKind.NIGHT, sleeper.id() + "/" + night);
            }
        });
    }
}
