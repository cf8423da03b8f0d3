package nl.leerplaats.data.year;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.function.UnaryOperator;
import nl.leerplaats.data.TinyDataset;
import nl.leerplaats.data.TinyPlan;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.model.Supervisor;
import nl.leerplaats.data.plan.Placement;
import nl.leerplaats.data.plan.Plan;
import nl.leerplaats.data.plan.Supervision;
import nl.leerplaats.data.value.Weekdays;
import org.junit.jupiter.api.Test;

/** Whoever reads a plan reads the same of it: the first that names what exists, of two for the same. */
class PlacedPlanTest {

    private static final Dataset DATASET = TinyDataset.create()
            .supervisor("sam", sam -> {})
            .supervisor("tess", tess -> {})
            .build();

    private static final PlanningYear YEAR = PlanningYear.of(DATASET);

    private static PlacedPlan read(UnaryOperator<TinyPlan> edit) {
        return PlacedPlan.of(YEAR, edit.apply(TinyPlan.of(DATASET)).build());
    }

    @Test
    void aPlacementIsReadWithWhatItNames() {
        Plan plan = TinyPlan.of(DATASET)
                .place("anna", "P1", "bakery", "mies", MONDAY, FRIDAY)
                .build();

        PlacedPlan read = PlacedPlan.of(YEAR, plan);

        Placed placed = Objects.requireNonNull(read.placed().get(new RequestKey("anna", "P1")));
        assertThat(placed.company().id()).isEqualTo("bakery");
        assertThat(placed.mentor().id()).isEqualTo("mies");
        assertThat(placed.days()).isEqualTo(Weekdays.of(MONDAY, FRIDAY));
        assertThat(placed.placement()).isEqualTo(plan.placements().get(0));
        assertThat(read.unread()).isEmpty();
    }

    @Test
    void whatNamesSomethingUnknownOrADayTwiceIsLeftOut() {
        PlacedPlan read = read(plan -> plan.place("bram", "P1", "bakery", "mies", MONDAY)
                .place("anna", "P3", "bakery", "mies", MONDAY)
                .place("anna", "P1", "smithy", "mies", MONDAY)
                .place("anna", "P1", "bakery", "kees", MONDAY)
                .place("anna", "P1", "bakery", "mies", MONDAY, MONDAY)
                .place("anna", "P1", "bakery", "mies", SATURDAY));

        assertThat(read.placed()).isEmpty();
        assertThat(read.unread()).hasSize(6);
    }

    @Test
    void ofTwoForARequestTheFirstThatCanBeReadCounts() {
        PlacedPlan read = read(plan -> plan.place("anna", "P1", "smithy", "mies", MONDAY)
                .place("anna", "P1", "bakery", "mies", TUESDAY)
                .place("anna", "P1", "bakery", "mies", FRIDAY));

        assertThat(read.placed().values()).extracting(Placed::days).containsExactly(Weekdays.of(TUESDAY));
        assertThat(read.unread()).extracting(Placement::companyId).containsExactly("smithy", "bakery");
    }

    @Test
    void ofTwoSupervisorsTheFirstThatExistsCounts() {
        PlacedPlan read = read(plan -> plan.supervise("anna", "nobody")
                .supervise("anna", "tess")
                .supervise("anna", "sam")
                .supervise("bram", "sam"));

        assertThat(read.supervisorOf().values()).extracting(Supervisor::id).containsExactly("tess");
        assertThat(read.unreadSupervisions())
                .extracting(Supervision::supervisorId)
                .containsExactly("nobody", "sam", "sam");
    }
}
