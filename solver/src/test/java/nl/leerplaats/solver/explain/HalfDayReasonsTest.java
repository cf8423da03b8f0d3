package nl.leerplaats.solver.explain;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import nl.leerplaats.data.TinyDataset;
import nl.leerplaats.data.TinyPlan;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.model.DayPart;
import nl.leerplaats.data.model.Profile;
import nl.leerplaats.data.plan.Plan;
import nl.leerplaats.data.value.Weekdays;
import nl.leerplaats.data.year.RequestKey;
import org.junit.jupiter.api.Test;

/** Where a half of the day is full, that half is named, and who is there in the other half is not in the way. */
class HalfDayReasonsTest {

    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    /** What is in the way of anna at the bakery in the first period. */
    private static String hurdle(Dataset dataset, Plan plan) {
        RequestKey anna = new RequestKey("anna", "P1");
        return new Explainer(WhatIf.of(dataset, plan))
                .pair("anna", "bakery").stream()
                        .map(PairReasons::hurdle)
                        .filter(hurdle -> hurdle.request().equals(anna))
                        .map(ReasonTexts.of(DUTCH, dataset)::hurdle)
                        .findFirst()
                        .orElseThrow();
    }

    private static TinyDataset mornings() {
        return TinyDataset.create()
                .student("anna", anna -> anna.dayPart("P1", DayPart.MORNING))
                .student("bob", bob -> bob.dayPart("P1", DayPart.MORNING))
                .student("carl", carl -> carl.dayPart("P1", DayPart.AFTERNOON))
                .company("bakery", bakery -> bakery.mentor("mies", Weekdays.of(MONDAY, TUESDAY), 2));
    }

    @Test
    void theHalfThatIsFullIsNamed() {
        Dataset dataset = mornings().build();
        Plan plan = TinyPlan.of(dataset)
                .place("bob", "P1", "bakery", "mies", MONDAY, TUESDAY)
                .place("carl", "P1", "bakery", "mies", MONDAY, TUESDAY)
                .build();

        assertThat(hurdle(dataset, plan))
                .contains("is vol op maandag en dinsdag (ochtend)")
                .contains("bob")
                .doesNotContain("carl");
    }

    @Test
    void theOtherHalfIsNotInTheWay() {
        Dataset dataset = mornings().build();
        Plan plan = TinyPlan.of(dataset)
                .place("carl", "P1", "bakery", "mies", MONDAY, TUESDAY)
                .build();

        assertThat(hurdle(dataset, plan)).contains("er is plaats op maandag en dinsdag (ochtend)");
    }

    /** What a company would have to be recognised for is what the orientation is in, not the student's own profile. */
    @Test
    void anOrientationNamesItsProfiles() {
        Dataset dataset = TinyDataset.create()
                .student("anna", anna -> anna.orientation("P1", Profile.ZW, Profile.GROEN))
                .build();

        assertThat(hurdle(dataset, TinyPlan.of(dataset).build())).contains("erkend voor Z&W / GROEN");
    }
}
