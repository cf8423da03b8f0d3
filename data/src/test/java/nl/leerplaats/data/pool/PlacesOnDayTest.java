package nl.leerplaats.data.pool;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import nl.leerplaats.data.TinyDataset;
import nl.leerplaats.data.TinyPlan;
import nl.leerplaats.data.firstcome.FirstComeFirstServed;
import nl.leerplaats.data.generate.InstanceKind;
import nl.leerplaats.data.generate.RandomDatasets;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.model.DayPart;
import nl.leerplaats.data.plan.Plan;
import nl.leerplaats.data.share.SchoolView;
import nl.leerplaats.data.value.Weekdays;
import nl.leerplaats.data.year.PlanningYear;
import org.junit.jupiter.api.Test;

/** Feature: of each company on a day, how many places are taken and for which school. */
class PlacesOnDayTest {

    private static final LocalDate IN_P1 = LocalDate.of(2026, 11, 2);
    private static final LocalDate IN_P2 = LocalDate.of(2027, 3, 1);

    private static TinyDataset twoSchools() {
        return TinyDataset.create()
                .school("b", school -> {})
                .student("bo", student -> student.school("b"))
                .company("bakery", company -> company.places(2).mentor("mies", Weekdays.ALL, 2));
    }

    private static PlacesOnDay bakery(Dataset dataset, Plan plan, LocalDate on) {
        return PlacesOnDay.listOf(PlanningYear.of(dataset), plan, on).get(0);
    }

    @Test
    void aPlaceIsTakenForItsPeriodByTheSchoolOfThePupil() {
        Dataset dataset = twoSchools().build();
        Plan plan = TinyPlan.of(dataset)
                .place("bo", "P1", "bakery", "mies", MONDAY, TUESDAY)
                .place("anna", "P1", "bakery", "mies", MONDAY)
                .build();

        PlacesOnDay here = bakery(dataset, plan, IN_P1);

        assertThat(here.weekdays().get(0).taken()).isEqualTo(2);
        assertThat(here.weekdays().get(0).free()).isZero();
        assertThat(here.weekdays().get(0).bySchool()).isEqualTo(Map.of("school", 1, "b", 1));
        assertThat(here.weekdays().get(0).bySchool().keySet()).containsExactly("school", "b");
        assertThat(here.weekdays().get(1).free()).isEqualTo(1);
        assertThat(here.places()).isEqualTo(10);
        assertThat(here.taken()).isEqualTo(3);
        assertThat(here.free()).isEqualTo(7);
        assertThat(here.freeDays()).isEqualTo(Weekdays.ALL.minus(Weekdays.of(MONDAY)));
        assertThat(bakery(dataset, plan, IN_P2).taken()).isZero();
    }

    @Test
    void twoHalvesOfADayTakeOnePlace() {
        Dataset dataset = twoSchools()
                .student("anna", student -> student.dayPart("P1", DayPart.MORNING))
                .student("bo", student -> student.dayPart("P1", DayPart.AFTERNOON))
                .build();
        Plan plan = TinyPlan.of(dataset)
                .place("bo", "P1", "bakery", "mies", MONDAY)
                .place("anna", "P1", "bakery", "mies", MONDAY)
                .build();

        PlacesOnDay.Weekday monday = bakery(dataset, plan, IN_P1).weekdays().get(0);

        assertThat(monday.taken()).isEqualTo(1);
        assertThat(monday.bySchool()).isEqualTo(Map.of("school", 1, "b", 1));
    }

    @Test
    void aCompanyThatDroppedOutHasNoPlacesFromThatDayOn() {
        Dataset dataset = twoSchools()
                .company("bakery", company -> company.unavailableFrom("2027-03-01"))
                .build();
        Plan plan = TinyPlan.of(dataset).build();

        assertThat(bakery(dataset, plan, IN_P2.minusDays(1)).places()).isEqualTo(10);
        assertThat(bakery(dataset, plan, IN_P2).places()).isZero();
    }

    /** Nobody sees by the places who is whose, and everybody sees the same. */
    @Test
    void aSchoolSeesTheSamePlacesTakenAsEverybody() {
        for (InstanceKind kind : Set.of(InstanceKind.POOL, InstanceKind.BLOCKS, InstanceKind.REPLAN)) {
            Dataset whole = RandomDatasets.of(kind, 1, 60);
            PlanningYear year = PlanningYear.of(whole);
            Plan plan = FirstComeFirstServed.plan(year);
            SchoolView view = SchoolView.of(whole, Set.of(whole.schools().get(0).id()), new byte[] {1});
            PlanningYear seen = PlanningYear.of(view.dataset());
            for (LocalDate day : Set.of(IN_P1, IN_P2)) {
                assertThat(PlacesOnDay.listOf(seen, view.plan(plan), day).stream()
                                .map(PlacesOnDay::weekdays))
                        .isEqualTo(PlacesOnDay.listOf(year, plan, day).stream()
                                .map(PlacesOnDay::weekdays)
                                .toList());
            }
        }
    }
}
