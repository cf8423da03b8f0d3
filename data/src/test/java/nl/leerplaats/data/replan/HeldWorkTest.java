package nl.leerplaats.data.replan;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import nl.leerplaats.data.TinyDataset;
import nl.leerplaats.data.TinyPlan;
import nl.leerplaats.data.firstcome.FirstComeFirstServed;
import nl.leerplaats.data.generate.DatasetGenerator;
import nl.leerplaats.data.generate.InstanceKind;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.model.Student;
import nl.leerplaats.data.plan.Plan;
import nl.leerplaats.data.year.PlacedPlan;
import nl.leerplaats.data.year.PlanningYear;
import nl.leerplaats.data.year.StageWork;
import org.junit.jupiter.api.Test;

/** What was planned day by day, where plans held one after the other. */
class HeldWorkTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 8, 31);
    private static final LocalDate MARCH = LocalDate.of(2027, 3, 15);

    /** The second company has shorter days, so that hours tell where a day was spent. */
    private static TinyDataset tiny() {
        return TinyDataset.create().company("garage", company -> company.minutesPerDay(360));
    }

    private static Plan at(Dataset dataset, String company) {
        return TinyPlan.of(dataset)
                .place("anna", "P1", company, "mies", MONDAY, TUESDAY)
                .build();
    }

    private static HeldWork.Split of(HeldWork work) {
        return work.of("anna");
    }

    private static Map<String, StageWork> hoursOf(PlanningYear year, Plan plan) {
        Map<String, StageWork> hours = new LinkedHashMap<>();
        PlacedPlan.of(year, plan)
                .placed()
                .values()
                .forEach(one -> hours.merge(
                        one.request().student().id(),
                        year.work(one.request(), one.company(), one.days()),
                        StageWork::plus));
        return hours;
    }

    private static StageWork ofAnna(PlanningYear year, Plan plan) {
        return hoursOf(year, plan).getOrDefault("anna", StageWork.NONE);
    }

    @Test
    void onePlanHasTheHoursOfThePlanWhereverItIsSplit() {
        for (int seed = 1; seed <= 3; seed++) {
            Dataset school = DatasetGenerator.generate(InstanceKind.SCHOOL, seed);
            PlanningYear year = PlanningYear.of(school);
            Plan plan = FirstComeFirstServed.plan(school);
            Map<String, StageWork> hours = hoursOf(year, plan);
            long before = 0;
            for (LocalDate until = year.firstDay().minusDays(1);
                    until.isBefore(year.lastDay().plusDays(7));
                    until = until.plusDays(7)) {
                HeldWork work = new HeldWork(year, until);
                work.add(year, plan, null, null);
                long minutes = 0;
                for (Student student : school.students()) {
                    HeldWork.Split split = work.of(student.id());
                    assertThat(split.total()).isEqualTo(hours.getOrDefault(student.id(), StageWork.NONE));
                    minutes += split.until().minutes();
                }
                assertThat(minutes).as("until %s", until).isGreaterThanOrEqualTo(before);
                before = minutes;
            }
            assertThat(before)
                    .as("at the end all of it")
                    .isEqualTo(hours.values().stream()
                            .mapToLong(StageWork::minutes)
                            .sum());
        }
    }

    /** Every day is in one of the intervals, so plans that are alike count as one. */
    @Test
    void theSamePlanThroughManyVersionsCountsOnce() {
        Dataset school = DatasetGenerator.generate(InstanceKind.SCHOOL, 4);
        PlanningYear year = PlanningYear.of(school);
        Plan plan = FirstComeFirstServed.plan(school);
        Map<String, StageWork> hours = hoursOf(year, plan);
        Random random = new Random(7);
        List<LocalDate> starts = new ArrayList<>();
        for (LocalDate day = year.firstDay(); day.isBefore(year.lastDay()); day = day.plusDays(1 + random.nextInt(9))) {
            starts.add(day);
        }
        HeldWork work = new HeldWork(year, MARCH);
        work.add(year, plan, null, starts.get(0).minusDays(1));
        for (int index = 0; index < starts.size(); index++) {
            boolean last = index == starts.size() - 1;
            work.add(
                    year,
                    plan,
                    starts.get(index),
                    last ? null : starts.get(index + 1).minusDays(1));
        }
        assertThat(school.students())
                .allSatisfy(student -> assertThat(work.of(student.id()).total())
                        .isEqualTo(hours.getOrDefault(student.id(), StageWork.NONE)));
    }

    @Test
    void whoMovedInTheYearWasAtTheOldCompanyUntilThenAndAtTheNewOneAfter() {
        Dataset dataset = tiny().build();
        PlanningYear year = PlanningYear.of(dataset);
        LocalDate moved = LocalDate.of(2026, 9, 8); // a Tuesday
        HeldWork work = new HeldWork(year, LocalDate.of(2026, 9, 15));
        work.add(year, at(dataset, "bakery"), null, moved.minusDays(1));
        work.add(year, at(dataset, "garage"), moved, null);

        assertThat(of(work).until())
                .as("31 August, 1 and 7 September; then 8, 14 and 15 September")
                .isEqualTo(new StageWork(3 * 480 + 3 * 360, 6));
        assertThat(of(work).total().days())
                .isEqualTo(ofAnna(year, at(dataset, "garage")).days());
    }

    @Test
    void whatWasUndoneCountsForTheDaysOnWhichItHeld() {
        Dataset dataset = tiny().build();
        PlanningYear year = PlanningYear.of(dataset);
        HeldWork work = new HeldWork(year, LocalDate.of(2026, 9, 22));
        work.add(year, at(dataset, "bakery"), null, LocalDate.of(2026, 9, 7));
        work.add(year, at(dataset, "garage"), LocalDate.of(2026, 9, 8), LocalDate.of(2026, 9, 13));
        work.add(year, at(dataset, "bakery"), LocalDate.of(2026, 9, 14), null);

        assertThat(of(work).until()).isEqualTo(new StageWork(7 * 480 + 360, 8));
    }

    @Test
    void whoWasTakenOutKeepsTheDaysUntilThen() {
        Dataset dataset = tiny().build();
        PlanningYear year = PlanningYear.of(dataset);
        HeldWork work = new HeldWork(year, FIRST);
        work.add(year, at(dataset, "bakery"), null, LocalDate.of(2026, 9, 7));
        work.add(year, TinyPlan.of(dataset).build(), LocalDate.of(2026, 9, 8), null);

        assertThat(of(work)).isEqualTo(new HeldWork.Split(new StageWork(480, 1), new StageWork(960, 2)));
    }

    /** The plan of a year that was split has what was before the Monday as well: it counts from when on it held, whichever side that is. */
    @Test
    void aYearThatWasSplitCountsNoDayTwice() {
        Dataset dataset = tiny().build();
        PlanningYear before = PlanningYear.of(dataset);
        Plan plan = TinyPlan.of(dataset)
                .place("anna", "P1", "bakery", "mies", MONDAY, TUESDAY)
                .place("anna", "P2", "garage", "mies", TUESDAY, THURSDAY)
                .build();
        Replanning split = Replanning.of(dataset, plan, MARCH, Keep.ALL);
        PlanningYear now = PlanningYear.of(split.dataset());
        for (int shift = -12; shift <= 12; shift++) {
            LocalDate accepted = MARCH.plusDays(shift);
            HeldWork work = new HeldWork(now, accepted);
            work.add(before, plan, null, accepted.minusDays(1));
            work.add(now, split.working(), accepted, null);
            assertThat(of(work).total()).as("accepted on %s", accepted).isEqualTo(ofAnna(before, plan));
        }
    }

    @Test
    void aClosureThatBecameKnownLaterCountsWhicheverPlanHeld() {
        Dataset dataset = tiny().build();
        Dataset later = tiny().calendar("calendar", calendar -> calendar.closure("2026-09-07", "2026-09-07"))
                .build();
        HeldWork work = new HeldWork(PlanningYear.of(later), LocalDate.of(2026, 9, 14));
        work.add(PlanningYear.of(dataset), at(dataset, "bakery"), null, LocalDate.of(2026, 9, 9));
        work.add(PlanningYear.of(later), at(later, "garage"), LocalDate.of(2026, 9, 10), null);

        assertThat(of(work).until()).as("31 August, 1, 8 and 14 September").isEqualTo(new StageWork(3 * 480 + 360, 4));
    }

    @Test
    void whoLeftHasNoDaysAfterThatAndWhoBeganLateNoneBefore() {
        Dataset dataset = tiny().build();
        Dataset later = tiny().student(
                        "anna", student -> student.stageFrom("2026-09-07").stageUntil("2026-09-14"))
                .build();
        HeldWork work = new HeldWork(PlanningYear.of(later), LocalDate.of(2026, 9, 8));
        work.add(PlanningYear.of(dataset), at(dataset, "bakery"), null, LocalDate.of(2026, 9, 8));
        work.add(PlanningYear.of(later), at(later, "bakery"), LocalDate.of(2026, 9, 9), null);

        assertThat(of(work)).isEqualTo(new HeldWork.Split(new StageWork(960, 2), new StageWork(480, 1)));
    }

    @Test
    void aCompanyThatIsGoneCountsAsItWasAndWhoIsGoneNotAtAll() {
        Dataset dataset = tiny().build();
        Dataset later = tiny().withoutCompany("bakery").build();
        HeldWork work = new HeldWork(PlanningYear.of(later), LocalDate.of(2026, 9, 1));
        work.add(PlanningYear.of(dataset), at(dataset, "bakery"), null, LocalDate.of(2026, 9, 1));
        assertThat(of(work).until()).isEqualTo(new StageWork(960, 2));

        Dataset without =
                tiny().student("bram", student -> {}).withoutStudent("anna").build();
        HeldWork gone = new HeldWork(PlanningYear.of(without), LocalDate.of(2026, 9, 1));
        gone.add(PlanningYear.of(dataset), at(dataset, "bakery"), null, null);
        assertThat(of(gone).total()).isEqualTo(StageWork.NONE);
    }

    /** A week on stage on every open day keeps a day in school: which one does not hang on when the plan began to hold. */
    @Test
    void aWeekKeepsItsDayInSchoolWhereverThePlansChange() {
        Dataset dataset = tiny().calendar("calendar", calendar -> calendar.closure("2026-09-09", "2026-09-11"))
                .build();
        PlanningYear year = PlanningYear.of(dataset);
        Plan plan = TinyPlan.of(dataset)
                .place("anna", "P1", "bakery", "mies", MONDAY, TUESDAY, WEDNESDAY)
                .build();
        HeldWork work = new HeldWork(year, LocalDate.of(2026, 9, 11));
        work.add(year, plan, null, LocalDate.of(2026, 9, 7));
        work.add(year, plan, LocalDate.of(2026, 9, 8), null);

        assertThat(of(work).until().days()).as("three days, then only Monday").isEqualTo(4);
        assertThat(of(work).total()).isEqualTo(ofAnna(year, plan));
    }
}
