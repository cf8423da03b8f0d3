package nl.leerplaats.web.night;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import nl.leerplaats.web.DroppedOut;
import nl.leerplaats.web.WebApplication;
import nl.leerplaats.web.WebTest;
import nl.leerplaats.web.store.Store;
import nl.leerplaats.web.store.night.NightSettings;
import nl.leerplaats.web.store.run.ReplanCause;
import nl.leerplaats.web.store.run.RunState;
import nl.leerplaats.web.store.run.StoredReplan;
import nl.leerplaats.web.store.space.StoredDataset;
import nl.leerplaats.web.work.AcceptDesk;
import nl.leerplaats.web.work.ReplanDesk;
import nl.leerplaats.web.work.WorkingPlanDesk;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Many schools have their night on one machine, each with a company that dropped out: two, or as many as {@code -Dleerplaats.schools=100}
 * says, which tells how long it took. With the real solver and the usual minute of search.
 */
@SpringBootTest(
        classes = WebApplication.class,
        properties = {"leerplaats.first-run=false", "leerplaats.nights=false", WebTest.OWN_MEMORY})
class ManyNightsTest {

    private static final int SCHOOLS = Integer.getInteger("leerplaats.schools", 2);
    private static final int SECONDS = 60;
    private static final Duration HOUR = Duration.ofHours(1);

    @Autowired
    private Store store;

    @Autowired
    private AcceptDesk accept;

    @Autowired
    private WorkingPlanDesk working;

    @Autowired
    private ReplanDesk replans;

    @Autowired
    private NightWatch watch;

    @Autowired
    private DataSource database;

    @Test
    void everySchoolHasItsProposalsInTheMorning() throws Exception {
        List<StoredDataset> schools = new ArrayList<>();
        for (int seed = 1; seed <= SCHOOLS; seed++) {
            StoredDataset school = DroppedOut.year(store, accept, seed);
            DroppedOut.loseACompany(
                    store,
                    school,
                    working.find(school.id()).orElseThrow().plan().plan(),
                    replans.usualMonday(school));
            store.nights().keep(school.id(), new NightSettings(true, LocalTime.MIDNIGHT, false, SECONDS, ""));
            schools.add(school);
        }
        JdbcClient.create(database)
                .sql("update working_plan set made = ?")
                .param(OffsetDateTime.now(ZoneOffset.UTC).minusDays(2))
                .update();

        Instant begin = Instant.now();
        watch.look();
        while (schools.stream().anyMatch(this::isWaiting)) {
            assertThat(Duration.between(begin, Instant.now()))
                    .as("time of the night")
                    .isLessThan(HOUR);
            TimeUnit.MILLISECONDS.sleep(100);
        }
        System.out.printf(
                "The night of %d schools took %d s.%n",
                SCHOOLS, Duration.between(begin, Instant.now()).toSeconds());
        for (StoredDataset school : schools) {
            assertThat(store.replans().list(school.id())).singleElement().satisfies(one -> {
                assertThat(one.state()).isEqualTo(RunState.DONE);
                assertThat(one.cause()).isEqualTo(ReplanCause.NIGHT);
            });
            store.erase(school.id());
        }
    }

    private boolean isWaiting(StoredDataset school) {
        List<StoredReplan> made = store.replans().list(school.id());
        return made.isEmpty() || made.get(0).isInUse();
    }
}
