package nl.leerplaats.web.night;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import nl.leerplaats.data.generate.DatasetGenerator;
import nl.leerplaats.data.generate.InstanceKind;
import nl.leerplaats.web.SomeSettings;
import nl.leerplaats.web.job.Machine;
import nl.leerplaats.web.store.StoreFixture;
import nl.leerplaats.web.store.db.Tables;
import nl.leerplaats.web.store.night.Night;
import nl.leerplaats.web.store.night.NightSettings;
import nl.leerplaats.web.store.plan.PlanOrigin;
import nl.leerplaats.web.store.plan.StoredPlan;
import nl.leerplaats.web.store.plan.WorkingAction;
import nl.leerplaats.web.store.plan.WorkingSubject;
import nl.leerplaats.web.store.space.StoredDataset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A year has each night once, whatever the clock does and however many machines look. */
class NightClockTest {

    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

    final StoreFixture fixture = newFixture();

    /** An empty database; one of another kind keeps the same. */
    StoreFixture newFixture() {
        return StoreFixture.inMemory();
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    /** A clock that stands still until it is told to go on. */
    private static final class Hand extends Clock {

        private Instant now;

        Hand(Instant now) {
            this.now = now;
        }

        @Override
        public ZoneId getZone() {
            return HERE;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    /** A year with a working plan since a moment, and the time of its night. */
    String year(Instant since, LocalTime at) {
        StoredDataset space = fixture.add(DatasetGenerator.generate(InstanceKind.SCHOOL, 1, 6));
        StoredPlan plan = fixture.addPlan(space, new PlanOrigin.Uploaded("plan"));
        fixture.store()
                .working()
                .add(
                        space.id(),
                        null,
                        plan.id(),
                        Map.of(),
                        WorkingAction.ACCEPTED,
                        WorkingSubject.ofProposal(plan.id(), List.of()),
                        null)
                .orElseThrow();
        fixture.jdbc()
                .sql("update working_plan set made = ? where space_id = ?")
                .params(Tables.moment(since), space.id())
                .update();
        fixture.store().nights().keep(space.id(), new NightSettings(true, at, false, 5, ""));
        return space.id();
    }

    /** A machine that looks, and leaves what is found to others. */
    Machine machine(Clock clock) {
        return new Machine(fixture, SomeSettings.ofPages(), clock, List.of(NightWatch.class));
    }

    List<LocalDate> nights(String space) {
        return fixture.store().nights().list(space).stream()
                .map(Night::night)
                .sorted()
                .toList();
    }

    List<String> jobs(String space) {
        return fixture.jdbc()
                .sql("select task_instance from duty_job where task_name = 'NIGHT' and task_instance like ? order by 1")
                .param(space + "/%")
                .query(String.class)
                .list();
    }

    /** On 28 March 2027 there is no half past two, and on 31 October 2027 there are two. */
    @ParameterizedTest
    @CsvSource({"2027-03-27T12:00:00Z, 2027-03-28", "2027-10-30T12:00:00Z, 2027-10-31"})
    void aNightInWhichTheClockIsSetIsBegunOnce(Instant from, LocalDate changed) {
        String space = year(from, LocalTime.of(2, 30));
        Hand clock = new Hand(from);
        try (Machine first = machine(clock);
                Machine second = machine(clock)) {
            while (clock.now.isBefore(from.plus(Duration.ofHours(42)))) {
                first.get(NightWatch.class).look();
                second.get(NightWatch.class).look();
                clock.now = clock.now.plus(Duration.ofMinutes(10));
            }
        }
        List<LocalDate> both = List.of(changed, changed.plusDays(1));
        assertThat(nights(space)).isEqualTo(both);
        assertThat(jobs(space))
                .isEqualTo(both.stream().map(night -> space + "/" + night).toList());
    }
}
