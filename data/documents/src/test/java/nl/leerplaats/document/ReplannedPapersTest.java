package nl.leerplaats.document;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static nl.leerplaats.document.Made.all;
import static nl.leerplaats.document.Made.find;
import static nl.leerplaats.document.Made.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.leerplaats.data.TinyDataset;
import nl.leerplaats.data.TinyPlan;
import nl.leerplaats.data.firstcome.FirstComeFirstServed;
import nl.leerplaats.data.generate.DatasetGenerator;
import nl.leerplaats.data.generate.InstanceKind;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.plan.Placement;
import nl.leerplaats.data.plan.Plan;
import nl.leerplaats.data.replan.Keep;
import nl.leerplaats.data.replan.Replanning;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Papers after planning again: they are about the whole year, so whoever goes on as before gets the very same papers. */
class ReplannedPapersTest {

    private static final String OVERVIEWS = "overzichten/";

    /** The documents by path, without the overviews of the coordinator, who sees what was agreed since. */
    private static Map<String, byte[]> papers(Dataset dataset, Plan plan) {
        Map<String, byte[]> result = new LinkedHashMap<>();
        for (DocumentFile file : all(dataset, plan)) {
            if (!file.path().startsWith(OVERVIEWS)) {
                result.put(file.path(), Made.bytes(file));
            }
        }
        return result;
    }

    private static Set<String> different(Map<String, byte[]> before, Map<String, byte[]> after) {
        Set<String> paths = new TreeSet<>(before.keySet());
        paths.addAll(after.keySet());
        paths.removeIf(path -> before.containsKey(path)
                && after.containsKey(path)
                && Arrays.equals(before.get(path), after.get(path)));
        return paths;
    }

    private static Replanning again(Dataset dataset, Plan plan, String monday) {
        return Replanning.of(dataset, plan, LocalDate.parse(monday), Keep.ALL);
    }

    /** At the first Monday of the year, in both periods, between them, and twice in one of them. */
    @ParameterizedTest
    @CsvSource({
        "1,2026-12-07,2027-01-11",
        "2,2027-02-01,2027-04-19",
        "3,2026-12-21,2027-06-07",
        "4,2026-08-31,2027-07-12"
    })
    void aPlanThatStaysAsItIsHasTheVerySamePapers(long seed, String monday, String later) {
        Dataset dataset = DatasetGenerator.generate(InstanceKind.MULTI, seed, 5);
        Plan plan = FirstComeFirstServed.plan(dataset);
        Map<String, byte[]> before = papers(dataset, plan);

        Replanning once = again(dataset, plan, monday);
        Replanning twice = again(once.dataset(), once.working(), later);

        assertThat(before).isNotEmpty();
        assertThat(different(before, papers(once.dataset(), once.working()))).isEmpty();
        assertThat(different(before, papers(twice.dataset(), twice.working()))).isEmpty();
    }

    /** One pupil goes to another company: papers of nobody else change but of the two companies, the supervisor and the class. */
    @Test
    void onlyWhoMovesHasOtherPapers() {
        Dataset dataset = moving().build();
        Plan plan = TinyPlan.of(dataset)
                .place("anna", "P1", "bakery", "mies", MONDAY, TUESDAY)
                .place("bob", "P1", "bakery", "mies", THURSDAY)
                .place("carl", "P1", "cafe", "mies", MONDAY)
                .supervise("anna", "vera")
                .supervise("bob", "wim")
                .supervise("carl", "wim")
                .build();
        Map<String, byte[]> before = papers(dataset, plan);
        Replanning again = again(dataset, plan, "2026-12-07");
        Map<String, byte[]> after = papers(again.dataset(), moved(again.working(), "anna", "P1~2026-12-07", "butcher"));

        assertThat(different(before, after))
                .containsExactlyInAnyOrder(
                        "leerlingen/anna/agenda.ics",
                        "leerlingen/anna/urenstaat.pdf",
                        "leerlingen/anna/leer-werkovereenkomst-Bedrijf-bakery.pdf",
                        "leerlingen/anna/leer-werkovereenkomst-Bedrijf-butcher.pdf",
                        "leerbedrijven/Bedrijf-bakery/agenda.ics",
                        "leerbedrijven/Bedrijf-bakery/informatieblad.pdf",
                        "leerbedrijven/Bedrijf-butcher/agenda.ics",
                        "leerbedrijven/Bedrijf-butcher/informatieblad.pdf",
                        "docentbegeleiders/vera/agenda.ics",
                        "docentbegeleiders/vera/bezoeken.pdf",
                        "docentbegeleiders/vera/bezoeken.ics",
                        "klassen/School-school/stagebord.pdf",
                        "klassen/School-school/stagelijst.pdf");
    }

    private static TinyDataset moving() {
        return TinyDataset.create()
                .student("bob", bob -> {})
                .student("carl", carl -> {})
                .company("butcher", butcher -> {})
                .company("cafe", cafe -> {})
                .supervisor("vera", vera -> {})
                .supervisor("wim", wim -> {});
    }

    private static Plan moved(Plan plan, String studentId, String periodId, String companyId) {
        List<Placement> placements = new ArrayList<>();
        for (Placement one : plan.placements()) {
            boolean moves = one.studentId().equals(studentId) && one.periodId().equals(periodId);
            placements.add(
                    moves
                            ? new Placement(studentId, periodId, companyId, one.mentorId(), one.days(), one.extra())
                            : one);
        }
        return new Plan(plan.dataset(), placements, plan.supervisions(), plan.cost(), plan.extra());
    }

    /** Each company signs for its own part of the year; the part that is over is one of them. */
    @Test
    void eachCompanyHasItsOwnPart() {
        Dataset dataset = moving().build();
        Plan plan = TinyPlan.of(dataset)
                .place("anna", "P1", "bakery", "mies", MONDAY, TUESDAY)
                .place("anna", "P2", "bakery", "mies", MONDAY, TUESDAY)
                .build();
        Replanning again = again(dataset, plan, "2026-12-07");
        List<DocumentFile> files = all(again.dataset(), moved(again.working(), "anna", "P1~2026-12-07", "butcher"));

        assertThat(text(find(files, "anna/leer-werkovereenkomst-Bedrijf-bakery.pdf")))
                .contains("31-08-2026 t/m 06-12-2026", "01-02-2027 t/m 16-07-2027")
                .doesNotContain("07-12-2026", "januari 2027");
        assertThat(text(find(files, "anna/leer-werkovereenkomst-Bedrijf-butcher.pdf")))
                .contains("07-12-2026 t/m 29-01-2027")
                .doesNotContain("november 2026", "Alle perioden samen");
        assertThat(text(find(files, "Bedrijf-bakery/informatieblad.pdf"))).contains("31-08-2026 t/m 06-12-2026");
    }

    /** Moved twice in one period: three parts, three events, the first of which is the one that was always there. */
    @Test
    void eachMoveInAPeriodHasAnEventOfItsOwn() {
        Dataset dataset = moving().build();
        Plan plan = TinyPlan.of(dataset)
                .place("anna", "P1", "bakery", "mies", MONDAY)
                .build();
        Replanning once = again(dataset, plan, "2026-11-02");
        Plan butcher = moved(once.working(), "anna", "P1~2026-11-02", "butcher");
        Replanning twice = again(once.dataset(), butcher, "2026-12-07");
        Plan cafe = moved(twice.working(), "anna", "P1~2026-11-02~2026-12-07", "cafe");

        List<String> one = events(dataset, plan);
        List<String> two = events(once.dataset(), butcher);
        List<String> three = events(twice.dataset(), cafe);
        assertThat(one).hasSize(1);
        assertThat(two).hasSize(2).doesNotHaveDuplicates().startsWith(one.get(0));
        assertThat(three).hasSize(3).doesNotHaveDuplicates().startsWith(two.get(0), two.get(1));
        assertThat(events(twice.dataset(), twice.working())).isEqualTo(two);
    }

    private static List<String> events(Dataset dataset, Plan plan) {
        return text(find(all(dataset, plan), "anna/agenda.ics"))
                .lines()
                .filter(line -> line.startsWith("UID:"))
                .toList();
    }

    /** Who had no place and has none still is told of the same days, a period that is over and weeks without school included. */
    @Test
    void whoStillHasNoPlaceIsToldTheSame() {
        Dataset dataset = moving().build();
        Plan plan = TinyPlan.of(dataset)
                .place("bob", "P2", "bakery", "mies", MONDAY)
                .build();
        Map<String, byte[]> before = papers(dataset, plan);

        for (String monday : List.of("2026-12-07", "2027-01-25", "2027-02-01", "2027-07-12")) {
            Replanning again = again(dataset, plan, monday);
            assertThat(different(before, papers(again.dataset(), again.working())))
                    .as(monday)
                    .isEmpty();
        }
    }
}
