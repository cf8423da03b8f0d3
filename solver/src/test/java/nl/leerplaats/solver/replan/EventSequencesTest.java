package nl.leerplaats.solver.replan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import nl.leerplaats.data.change.Applied;
import nl.leerplaats.data.change.Change;
import nl.leerplaats.data.change.ChangeLog;
import nl.leerplaats.data.change.RandomChanges;
import nl.leerplaats.data.firstcome.FirstComeFirstServed;
import nl.leerplaats.data.generate.DatasetGenerator;
import nl.leerplaats.data.generate.InstanceKind;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.plan.Plan;
import nl.leerplaats.data.replan.Keep;
import nl.leerplaats.data.year.PlanningYear;
import org.junit.jupiter.api.Test;

/**
 * Whatever happens in a school year, in whatever order it is told: forty sequences of events, or as many as {@code -Dleerplaats.sequences=10000} says. Of each
 * event it is known what became of it, the data are the same, and every proposal made after it is a valid plan with the cost that the judge finds
 * ({@link Replans#propose} holds each to that).
 */
class EventSequencesTest {

    private static final int SEQUENCES = Integer.getInteger("leerplaats.sequences", 40);
    private static final int LEAST_STUDENTS = 3;
    private static final int MOST_EVENTS = 9;
    private static final Duration TIME = Duration.ofMillis(500);

    @Test
    void noEventIsLostAndEveryProposalIsSound() throws InterruptedException {
        int proposals = 0;
        int setAside = 0;
        for (int number = 0; number < SEQUENCES; number++) {
            Random random = new Random(number);
            Dataset before = DatasetGenerator.generate(
                    InstanceKind.SCHOOL, 1 + random.nextInt(50), LEAST_STUDENTS + random.nextInt(4));
            List<Change> sent = RandomChanges.of(before, random, 1 + random.nextInt(MOST_EVENTS));
            Applied told = ChangeLog.apply(before, sent);
            List<Change> accounted = new ArrayList<>(told.applied());
            accounted.addAll(told.known());
            told.setAside().forEach(one -> accounted.add(one.change()));
            assertThat(accounted).as("sequence %s: no event is lost", number).hasSameElementsAs(sent);

            assertThat(ChangeLog.apply(before, shuffledWithRepeats(sent, random))
                            .dataset())
                    .as("sequence %s: the order in which events are told makes no difference", number)
                    .isEqualTo(told.dataset());

            PlanningYear year = PlanningYear.of(before);
            LocalDate monday = year.firstDay().with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
            Plan working = FirstComeFirstServed.plan(year);
            proposals += Replans.propose(told.dataset(), working, monday, Keep.ALL, TIME)
                    .all()
                    .size();
            setAside += told.setAside().size();
        }
        assertThat(proposals).isGreaterThanOrEqualTo(SEQUENCES);
        System.out.printf(
                "%d sequences of events: %d proposals, all sound; %d events did not fit and were set aside.%n",
                SEQUENCES, proposals, setAside);
    }

    private static List<Change> shuffledWithRepeats(List<Change> sent, Random random) {
        List<Change> told = new ArrayList<>(sent);
        sent.stream().filter(one -> random.nextInt(3) == 0).forEach(told::add);
        Collections.shuffle(told, random);
        return told;
    }
}
