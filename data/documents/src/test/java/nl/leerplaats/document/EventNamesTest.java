package nl.leerplaats.document;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static nl.leerplaats.document.Made.all;
import static nl.leerplaats.document.Made.find;
import static nl.leerplaats.document.Made.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.leerplaats.data.TinyDataset;
import nl.leerplaats.data.TinyPlan;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.plan.Plan;
import org.junit.jupiter.api.Test;

/** Names of calendar events (UID) when the plan changes: what a calendar program updates, adds, or leaves. */
class EventNamesTest {

    private static TinyDataset dataset() {
        return TinyDataset.create()
                .student("bob", bob -> {})
                .company("butcher", butcher -> {})
                .supervisor("vera", vera -> {})
                .supervisor("wim", wim -> {});
    }

    private static TinyPlan base(Dataset dataset) {
        return TinyPlan.of(dataset)
                .place("anna", "P1", "bakery", "mies", MONDAY, TUESDAY)
                .place("anna", "P2", "bakery", "mies", MONDAY, TUESDAY)
                .supervise("anna", "vera");
    }

    /** Start and UID of each event of the pupil. */
    private static Map<String, String> events(Dataset dataset, Plan plan, String calendar) {
        Map<String, String> result = new LinkedHashMap<>();
        List<String> uids = new ArrayList<>();
        for (String line : text(find(all(dataset, plan), calendar)).lines().toList()) {
            if (line.startsWith("UID:")) {
                uids.add(line);
            } else if (line.startsWith("DTSTART;TZID")) {
                result.put(line.substring(line.indexOf(':') + 1, line.indexOf('T', line.indexOf(':'))), "");
            }
        }
        assertThat(uids).hasSameSizeAs(result.keySet()).doesNotHaveDuplicates();
        int index = 0;
        for (Map.Entry<String, String> one : result.entrySet()) {
            one.setValue(uids.get(index++));
        }
        return result;
    }

    private static List<String> uids(Dataset dataset, Plan plan) {
        return List.copyOf(events(dataset, plan, "anna/agenda.ics").values());
    }

    /** Another pupil comes, another supervisor, other days, another company: the placements of anna are the same two events. */
    @Test
    void whateverChangesThePlacementKeepsItsName() {
        Dataset dataset = dataset().build();
        List<String> before = uids(dataset, base(dataset).build());
        List<Plan> others = List.of(
                base(dataset).place("bob", "P1", "butcher", "mies", MONDAY).build(),
                TinyPlan.of(dataset)
                        .place("anna", "P1", "bakery", "mies", MONDAY, THURSDAY)
                        .place("anna", "P2", "bakery", "mies", MONDAY)
                        .supervise("anna", "wim")
                        .build(),
                TinyPlan.of(dataset)
                        .place("anna", "P1", "butcher", "mies", MONDAY)
                        .place("anna", "P2", "butcher", "mies", MONDAY)
                        .build());

        assertThat(before).hasSize(2);
        assertThat(others).allSatisfy(plan -> assertThat(uids(dataset, plan)).isEqualTo(before));
    }

    /** One placement withdrawn: the other keeps its name, and the withdrawn one has it again when it comes back. */
    @Test
    void aPlacementThatIsWithdrawnTakesNoOtherName() {
        Dataset dataset = dataset().build();
        List<String> both = uids(dataset, base(dataset).build());
        Plan second = TinyPlan.of(dataset)
                .place("anna", "P2", "bakery", "mies", MONDAY)
                .build();

        assertThat(uids(dataset, second)).containsExactly(both.get(1));
    }

    /**
     * Planned again in the middle of the second period: the first period and the part before that day keep their events, the part after it has
     * one of its own, the same at whatever day. So no calendar shows a day twice.
     */
    @Test
    void thePartAfterAReplanHasAnEventOfItsOwn() {
        Dataset dataset = dataset().build();
        List<String> before = uids(dataset, base(dataset).build());
        List<String> march = again("2027-03-15");
        List<String> may = again("2027-05-10");

        assertThat(march).hasSize(3).containsAll(before);
        assertThat(may).isEqualTo(march);
    }

    private static List<String> again(String monday) {
        Dataset dataset = dataset()
                .baseline("anna", "P1", "bakery", "mies", MONDAY, TUESDAY)
                .baseline("anna", "P2", "bakery", "mies", MONDAY, TUESDAY)
                .asOf(monday)
                .build();
        return uids(
                dataset,
                base(dataset)
                        .place("anna", "P2~" + monday, "butcher", "mies", THURSDAY)
                        .build());
    }

    /** Two locations of one school with one name for their dataset and pupils that are both number anna. */
    @Test
    void theSamePlanOfAnotherDatasetHasOtherNames() {
        Dataset east = dataset().build();
        Dataset west =
                dataset().school("school", school -> school.name("Vmbo West")).build();
        Dataset nextYear = dataset().name("2027-2028").build();

        assertThat(List.of(west, nextYear)).allSatisfy(other -> {
            for (String calendar : List.of("anna/agenda.ics", "vera/bezoeken.ics", "bakery/agenda.ics")) {
                assertThat(events(east, base(east).build(), calendar).values())
                        .isNotEmpty()
                        .doesNotContainAnyElementsOf(
                                events(other, base(other).build(), calendar).values());
            }
        });
    }
}
