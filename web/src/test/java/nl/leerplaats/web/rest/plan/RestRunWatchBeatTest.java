package nl.leerplaats.web.rest.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.leerplaats.data.generate.InstanceKind;
import nl.leerplaats.solver.api.SolveSettings;
import nl.leerplaats.web.Settled;
import nl.leerplaats.web.WebTest;
import nl.leerplaats.web.run.RunDesk;
import nl.leerplaats.web.space.Intake;
import nl.leerplaats.web.store.Store;
import nl.leerplaats.web.store.run.MayChange;
import nl.leerplaats.web.store.run.StoredRun;
import nl.leerplaats.web.store.space.StoredDataset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Controller;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Where nothing becomes different, a stream of events beats, so that who went away or may not have it any more is noticed. */
@WebTest
class RestRunWatchBeatTest {

    private static final Duration LOOK_EVERY = Duration.ofMillis(5);
    private static final int BEAT_EVERY_LOOKS = 3;
    private static final int SOON_MILLIS = 20_000;
    private static final String BEAT = ":still here";

    @Autowired
    private Store store;

    @Autowired
    private RunDesk desk;

    @Autowired
    private Intake intake;

    private final AtomicBoolean allowed = new AtomicBoolean(true);
    private StoredDataset year;
    private StoredRun run;
    private RestRunWatch watch;
    private MvcResult stream;

    /** Sends what the watch tells. */
    @Controller
    private final class Events {

        @GetMapping("/events")
        SseEmitter get() {
            return watch.open(run, allowed::get);
        }
    }

    @BeforeEach
    void listen() throws Exception {
        year = intake.generate(InstanceKind.SCHOOL, 3);
        run = new StoredRun(
                store.newId(),
                year,
                SolveSettings.ofTime(year.suggestedTime(), 1),
                MayChange.ALL,
                null,
                Clock.systemUTC());
        store.runs().add(run); // nobody begins it
        watch = new RestRunWatch(store, desk, LOOK_EVERY, BEAT_EVERY_LOOKS);
        watch.start();
        MockMvc web = MockMvcBuilders.standaloneSetup(new Events()).build();
        stream = web.perform(get("/events")).andReturn();
    }

    @AfterEach
    void end() {
        watch.stop();
        store.erase(year.id());
    }

    private String told() {
        return new String(stream.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private int beats() {
        return told().split(BEAT, -1).length - 1;
    }

    @Test
    void itBeatsAsLongAsNothingIsDifferent() throws Exception {
        Settled.until(() -> beats() >= 3);
        assertThat(told()).containsOnlyOnce("event:progress").doesNotContain("event:end");
        assertThat(watch.countStreams()).isEqualTo(1);
    }

    @Test
    void itEndsAtTheNextBeatWhereTheRightIsGone() throws Exception {
        Settled.until(() -> beats() >= 1);
        allowed.set(false);
        stream.getAsyncResult(SOON_MILLIS);
        assertThat(watch.countStreams()).isZero();
        int before = beats();
        Thread.sleep(LOOK_EVERY.toMillis() * BEAT_EVERY_LOOKS * 3);
        assertThat(beats()).isEqualTo(before);
        assertThat(told()).containsOnlyOnce("event:progress").doesNotContain("event:end");
    }
}
