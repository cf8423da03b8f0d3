package nl.leerplaats.workbook.inbox;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nl.leerplaats.data.TinyDataset;
import nl.leerplaats.data.TinyPlan;
import nl.leerplaats.data.finding.Finding;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.plan.Plan;
import org.junit.jupiter.api.Test;

/** What a placement needs stays, whatever a file lacks. */
class NeededTest {

    private final Dataset now = TinyDataset.create()
            .student("bram", student -> {})
            .company("garage", company -> {})
            .build();
    private final Plan working = TinyPlan.of(now)
            .place("anna", "P1", "bakery", "mies", MONDAY, TUESDAY)
            .build();
    private final List<Finding> told = new ArrayList<>();

    private Dataset keep(Dataset said) {
        return Needed.keep(said, now, working, told);
    }

    @Test
    void whoIsPlacedStaysAndWhoIsNotGoes() {
        Dataset kept = keep(now.withStudents(List.of()).withCompanies(List.of()));

        assertThat(kept.students()).containsExactly(now.students().get(0));
        assertThat(kept.companies()).containsExactly(now.companies().get(0));
        assertThat(told).extracting(Finding::value).containsExactly("anna", "bakery");
    }

    @Test
    void theRequestAndTheMentorOfAPlacementStay() {
        Dataset said = now.withStudents(now.students().stream()
                        .map(one -> one.withRequests(List.of()))
                        .toList())
                .withCompanies(now.companies().stream()
                        .map(one -> one.withMentors(List.of()))
                        .toList());

        Dataset kept = keep(said);

        assertThat(kept.students().get(0).requests())
                .containsExactly(now.students().get(0).requests().get(0));
        assertThat(kept.students().get(1).requests()).isEmpty();
        assertThat(kept.companies().get(0).mentors())
                .isEqualTo(now.companies().get(0).mentors());
        assertThat(kept.companies().get(1).mentors()).isEmpty();
        assertThat(told).extracting(Finding::value).containsExactly("P1", "mies");
    }

    @Test
    void withoutAPlanOrWithAllInTheFileNothingIsTold() {
        assertThat(Needed.keep(now.withStudents(List.of()), now, null, told).students())
                .isEmpty();
        assertThat(keep(now)).isSameAs(now);
        assertThat(told).isEmpty();
    }
}
