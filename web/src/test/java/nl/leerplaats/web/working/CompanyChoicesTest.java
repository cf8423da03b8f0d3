package nl.leerplaats.web.working;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import nl.leerplaats.data.TinyDataset;
import nl.leerplaats.data.TinyPlan;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.model.DayPart;
import nl.leerplaats.data.model.Profile;
import nl.leerplaats.data.value.Weekdays;
import nl.leerplaats.data.year.PlacedPlan;
import nl.leerplaats.data.year.PlanningYear;
import nl.leerplaats.data.year.RequestKey;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Where a pupil can be moved to: the half of the day that is asked for has to be free, and the profile of an orientation recognised. */
class CompanyChoicesTest {

    /** Days that bob can have at a bakery with one place, where anna has Monday and Tuesday. */
    private static Weekdays free(@Nullable DayPart anna, @Nullable DayPart bob) {
        Dataset dataset = TinyDataset.create()
                .student("anna", one -> one.dayPart("P1", anna))
                .student("bob", one -> one.dayPart("P1", bob))
                .company("bakery", one -> one.places(1))
                .build();
        PlanningYear year = PlanningYear.of(dataset);
        PlacedPlan plan = PlacedPlan.of(
                year,
                TinyPlan.of(dataset)
                        .place("anna", "P1", "bakery", "mies", MONDAY, TUESDAY)
                        .build());
        return new CompanyChoices(
                        year,
                        plan,
                        Objects.requireNonNull(year.findStudent("bob")),
                        List.of(Objects.requireNonNull(year.findRequest(new RequestKey("bob", "P1")))))
                .free(Objects.requireNonNull(year.findCompany("bakery")));
    }

    @Test
    void twoHalfDaysShareAPlace() {
        assertThat(free(DayPart.MORNING, DayPart.AFTERNOON)).isEqualTo(Weekdays.ALL);
        assertThat(free(DayPart.MORNING, DayPart.MORNING)).isEqualTo(Weekdays.ALL.minus(Weekdays.of(MONDAY, TUESDAY)));
    }

    @Test
    void aWholeDayLeavesNoRoomForAHalfNorTheOtherWayRound() {
        Weekdays others = Weekdays.ALL.minus(Weekdays.of(MONDAY, TUESDAY));

        assertThat(free(null, DayPart.MORNING)).isEqualTo(others);
        assertThat(free(DayPart.AFTERNOON, null)).isEqualTo(others);
        assertThat(free(null, null)).isEqualTo(others);
    }

    @Test
    void anOrientationIsOfferedWhereOneOfItsProfilesIsRecognised() {
        Dataset dataset = TinyDataset.create()
                .student("anna", one -> one.orientation("P1", Profile.ZW, Profile.GROEN))
                .company("bakery", one -> {})
                .company("care", one -> one.withoutAccreditations().accredited(Profile.ZW, "2020-01-01", "2030-12-31"))
                .build();
        PlanningYear year = PlanningYear.of(dataset);
        CompanyChoices choices = new CompanyChoices(
                year,
                PlacedPlan.of(year, TinyPlan.of(dataset).build()),
                Objects.requireNonNull(year.findStudent("anna")),
                List.of(Objects.requireNonNull(year.findRequest(new RequestKey("anna", "P1")))));

        assertThat(choices.list("", 10)).extracting(CompanyChoices.Choice::id).containsExactly("care");
    }
}
