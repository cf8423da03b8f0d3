package nl.leerplaats.data.pool;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.leerplaats.data.TinyDataset;
import nl.leerplaats.data.TinyPlan;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.model.DayPart;
import nl.leerplaats.data.model.Profile;
import nl.leerplaats.data.plan.Plan;
import nl.leerplaats.data.value.Weekdays;
import nl.leerplaats.data.year.PlanningYear;
import org.junit.jupiter.api.Test;

/** Feature: what ends at companies in the year planned, which placements lean on it, and who could take over. */
class RecognitionCalendarTest {

    private static List<RecognitionEnd> of(Dataset dataset, Plan plan) {
        return RecognitionCalendar.of(PlanningYear.of(dataset), plan);
    }

    @Test
    void aRecognitionThatRunsOutNamesWhoLeansOnItAndWhoIsNear() {
        Dataset dataset = TinyDataset.create()
                .company(
                        "bakery",
                        company -> company.withoutAccreditations().accredited(Profile.HBR, "2024-01-01", "2027-01-31"))
                .company("far", company -> company.at(53.0, 6.0))
                .company("near", company -> {})
                .company(
                        "other",
                        company -> company.withoutAccreditations().accredited(Profile.ZW, "2024-01-01", "2030-01-31"))
                .build();
        Plan plan = TinyPlan.of(dataset)
                .place("anna", "P1", "bakery", "mies", MONDAY)
                .build();

        List<RecognitionEnd> ends = of(dataset, plan);

        assertThat(ends).hasSize(1);
        RecognitionEnd end = ends.get(0);
        assertThat(end.on()).isEqualTo(LocalDate.of(2027, 1, 31));
        assertThat(end.kind()).isEqualTo(RecognitionEnd.Kind.RUNS_OUT);
        assertThat(end.profile()).isEqualTo(Profile.HBR);
        assertThat(end.carried())
                .extracting(one -> one.request().student().id())
                .containsExactly("anna");
        assertThat(end.others()).extracting(one -> one.company().id()).containsExactly("near", "far");
        assertThat(end.isKept()).isFalse();
    }

    @Test
    void aRecognitionThatGoesOnOrEndsWithTheYearIsNoEnd() {
        Dataset dataset = TinyDataset.create()
                .company(
                        "bakery",
                        company -> company.withoutAccreditations()
                                .accredited(Profile.HBR, "2024-01-01", "2027-01-31")
                                .accredited(Profile.HBR, "2027-02-01", "2031-01-31"))
                .build();

        assertThat(of(dataset, TinyPlan.of(dataset).build())).isEmpty();
    }

    @Test
    void aRecognitionThatIsNotUsedLapsesUnlessSomebodyBeginsInTime() {
        Dataset dataset = TinyDataset.create()
                .company("bakery", company -> company.lastPlacementEnded("2022-12-31"))
                .build();
        Plan none = TinyPlan.of(dataset).build();
        Plan late = TinyPlan.of(dataset)
                .place("anna", "P2", "bakery", "mies", MONDAY)
                .build();
        Plan inTime = TinyPlan.of(dataset)
                .place("anna", "P1", "bakery", "mies", MONDAY)
                .build();

        assertThat(of(dataset, none)).singleElement().satisfies(end -> {
            assertThat(end.kind()).isEqualTo(RecognitionEnd.Kind.UNUSED);
            assertThat(end.on()).isEqualTo(LocalDate.of(2026, 12, 31));
            assertThat(end.isKept()).isFalse();
        });
        assertThat(of(dataset, late).get(0).isKept()).isFalse();
        assertThat(of(dataset, inTime).get(0).isKept()).isTrue();
    }

    @Test
    void aMentorWhoLeavesIsStoodInForByThoseWithRoom() {
        Dataset dataset = TinyDataset.create()
                .company(
                        "bakery",
                        company -> company.places(2)
                                .mentor("kees", Weekdays.of(MONDAY, TUESDAY), 1)
                                .mentorUntil("mies", "2027-03-05"))
                .student("bo", student -> {})
                .build();
        Plan plan = TinyPlan.of(dataset)
                .place("anna", "P2", "bakery", "mies", MONDAY)
                .place("bo", "P2", "bakery", "kees", MONDAY)
                .build();

        assertThat(of(dataset, plan)).singleElement().satisfies(end -> {
            assertThat(end.kind()).isEqualTo(RecognitionEnd.Kind.MENTOR);
            assertThat(end.carried()).hasSize(1);
            assertThat(end.standIns()).singleElement().satisfies(one -> {
                assertThat(one.mentor().id()).isEqualTo("kees");
                assertThat(one.room()).isEqualTo(Weekdays.of(TUESDAY));
            });
        });
    }

    /** One who comes in the morning and one who comes in the afternoon are one place together. */
    @Test
    void halfDaysLeaveAStandInTheRoomThatTheyDoNotTake() {
        Dataset dataset = TinyDataset.create()
                .company(
                        "bakery",
                        company -> company.places(3)
                                .mentor("kees", Weekdays.of(MONDAY, TUESDAY), 2)
                                .mentorUntil("mies", "2027-03-05"))
                .student("bo", student -> student.dayPart("P2", DayPart.MORNING))
                .student("cas", student -> student.dayPart("P2", DayPart.AFTERNOON))
                .student("dirk", student -> {})
                .build();
        TinyPlan halves = TinyPlan.of(dataset)
                .place("bo", "P2", "bakery", "kees", MONDAY, TUESDAY)
                .place("cas", "P2", "bakery", "kees", MONDAY, TUESDAY);

        assertThat(room(dataset, halves.build())).isEqualTo(Weekdays.of(MONDAY, TUESDAY));
        Plan full = halves.place("dirk", "P2", "bakery", "kees", TUESDAY).build();
        assertThat(room(dataset, full)).isEqualTo(Weekdays.of(MONDAY));
    }

    private static Weekdays room(Dataset dataset, Plan plan) {
        return of(dataset, plan).get(0).standIns().get(0).room();
    }
}
