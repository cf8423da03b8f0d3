package nl.leerplaats.cli;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import nl.leerplaats.data.TinyPlan;
import nl.leerplaats.data.check.PlanChecker;
import nl.leerplaats.data.format.PlanWriter;
import nl.leerplaats.data.load.PlanLoadResult;
import nl.leerplaats.data.load.PlanLoader;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.plan.Plan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** What comes in by night is there in the morning: in the dataset, and as proposals where the plan does not hold any more. */
@Execution(ExecutionMode.CONCURRENT)
class NightlyCommandTest extends NightlyCase {

    @Test
    void aCompanyThatDropsOutGivesProposalsInTheMorning() throws IOException {
        deliver("uitval.json", DROP);

        assertThat(nightly()).as(shell.err()).isZero();

        assertThat(shell.out())
                .contains(
                        "1 bestand gelezen:",
                        "uitval.json: 1 wijziging",
                        "leerbedrijf Bedrijf bakery (bakery) is er niet meer vanaf 1-2-2027",
                        "Er wordt 1 keer een harde regel gebroken.",
                        "1 zo min mogelijk  2 tussenweg  3 vrij",
                        "Het resultaat staat in " + out);
        assertThat(names(out))
                .containsExactly(
                        ".leerplaats.lock", "changes.json", "dataset.json", "nightly.json", "nightly.txt", "proposals");
        assertThat(written("dataset.json").companies().get(0).unavailableFrom()).isEqualTo("2027-02-01");
        Dataset again = written("proposals/dataset.json");
        assertThat(again.asOf()).isEqualTo(LocalDate.parse("2027-02-01"));
        Plan fewest =
                ((PlanLoadResult.Loaded) PlanLoader.load(out.resolve("proposals/fewest.plan.json"), again)).plan();
        assertThat(PlanChecker.check(again, fewest).cost()).isEqualTo(fewest.cost());
        assertThat(text("proposals/fewest.changes.txt")).contains("omdat Bedrijf bakery uitvalt");
        assertThat(text("nightly.txt")).contains("uitval.json: 1 wijziging", "zo min mogelijk");
        assertThat(text("nightly.json")).contains("\"format\": \"leerplaats-nightly/1\"", "\"kind\": \"fewest\"");
        assertThat(names(inbox)).containsExactly("bezig", "verwerkt");
        assertThat(names(inbox.resolve("verwerkt"))).containsExactly("uitval.json");
        assertThat(names(inbox.resolve("bezig"))).isEmpty();
    }

    /** Who pressed nothing over the weekend still finds the proposals, and nothing else changes. */
    @Test
    void aSecondNightWithNothingNewGivesTheSame() throws IOException {
        deliver("uitval.json", DROP);
        nightly();
        String before = text("dataset.json");
        String changes = text("changes.json");

        deliver("nog-eens.json", DROP);
        assertThat(nightly()).isZero();

        assertThat(shell.out()).contains("1 wijziging die de dataset al had:").doesNotContain("toegepast");
        assertThat(text("dataset.json")).isEqualTo(before);
        assertThat(text("changes.json")).isEqualTo(changes);
        assertThat(out.resolve("proposals/fewest.plan.json")).exists();
    }

    /** The dataset of an accepted proposal has the changes in it: they are not made once more. */
    @Test
    void whoAcceptsAProposalGoesOnFromItsDatasetWithTheSameFolder() throws IOException {
        deliver("uitval.json", DROP);
        nightly();
        file = Files.copy(out.resolve("proposals/dataset.json"), folder.resolve("nieuw.json"));
        plan = Files.copy(out.resolve("proposals/fewest.plan.json"), folder.resolve("nieuw.plan.json"));
        deliver("uitval.json", DROP);

        assertThat(quietNight()).as(quiet.err()).isZero();

        assertThat(quiet.out()).contains("Het plan klopt nog.").doesNotContain("toegepast");
        assertThat(out.resolve("proposals")).doesNotExist();
        assertThat(written("dataset.json").students().get(0).requests())
                .as("the split of the year stays")
                .isEqualTo(written(file).students().get(0).requests());
        assertThat(names(inbox.resolve("verwerkt"))).hasSize(2);
    }

    @Test
    void wherePlanHoldsNothingIsPlanned() throws IOException {
        deliver("later.json", change("1", "2026-11-10T08:00:00Z", "companyUnavailable", "2027-12-01"));

        assertThat(quietNight()).isZero();

        assertThat(quiet.out()).contains("1 wijziging toegepast:", "Het plan klopt nog. Er hoeft niets te gebeuren.");
        assertThat(names(out)).doesNotContain("proposals");
        assertThat(text("nightly.json")).contains("\"proposals\": null");
    }

    @Test
    void anEmptyInboxIsANightLikeAnyOther() throws IOException {
        assertThat(quietNight()).isZero();

        assertThat(quiet.out()).contains("Er waren geen nieuwe bestanden.", "Het plan klopt nog.");
        assertThat(written("dataset.json")).isEqualTo(dataset);
    }

    /** A pupil without a place is nobody's news, until something changes. */
    @Test
    void whoHasNoPlaceIsPlannedAgainOnlyAfterAChange() throws IOException {
        Plan gap = TinyPlan.of(dataset)
                .place("anna", "P1", "bakery", "mies", MONDAY, TUESDAY)
                .place("anna", "P2", "bakery", "mies", MONDAY, TUESDAY)
                .place("bram", "P1", "garage", "mies", MONDAY, TUESDAY)
                .build();
        PlanWriter.write(gap, plan);

        assertThat(quietNight()).isZero();
        assertThat(quiet.out()).contains("1 plaatsingsverzoek heeft geen plaats, maar er is niets veranderd");

        deliver("later.json", change("1", "2026-11-10T08:00:00Z", "companyUnavailable", "2027-12-01"));
        assertThat(nightly()).isZero();
        assertThat(shell.out()).contains("1 plaatsingsverzoek heeft geen plaats; sinds het plan is gemaakt is er 1");
        assertThat(out.resolve("proposals/fewest.plan.json")).exists();
    }

    @Test
    void aPlanThatNamesWhoIsGoneIsMadeAgain() throws IOException {
        deliver(
                "weg.json",
                "{\"id\": \"1\", \"at\": \"2026-11-10T08:00:00Z\", \"kind\": \"remove\", \"studentId\": \"anna\"}");

        assertThat(nightly()).isZero();

        assertThat(shell.out()).contains("in het plan noemen wat er niet meer is");
    }

    /** Files come in any order; the moment of a change decides. */
    @Test
    void lateAndWronglyOrderedChangesGiveTheDatasetOfTheirMoments() throws IOException {
        String early = change("a", "2026-11-01T08:00:00Z", "companyUnavailable", "2027-12-01");
        String late = change("b", "2026-11-05T08:00:00Z", "companyUnavailable", "2027-12-02");
        deliver("1.json", late);
        quietNight();
        deliver("2.json", early, late);

        assertThat(quietNight()).isZero();

        assertThat(written("dataset.json").companies().get(0).unavailableFrom()).isEqualTo("2027-12-02");
        assertThat(quiet.out()).contains("1 wijziging toegepast:", "1 wijziging die de dataset al had:");
    }

    /** What does not fit waits in the folder for whatever makes it fit. */
    @Test
    void aChangeThatDoesNotFitIsKeptAndTriedAgain() throws IOException {
        String exclusion = "{\"id\": \"1\", \"at\": \"2026-11-10T08:00:00Z\", \"kind\": \"exclude\","
                + " \"studentId\": \"anna\", \"companyId\": \"nieuw\"}";
        deliver("1.json", exclusion);
        assertThat(quietNight()).isZero();
        assertThat(quiet.out()).contains("1.json: 1 wijziging; een deel past nu niet", "1 wijziging opzij gezet");
        assertThat(Files.readString(inbox.resolve("verwerkt/1.json.bevindingen.txt")))
                .contains("Er is geen leerbedrijf met de id 'nieuw'");
        assertThat(text("nightly.json")).contains("\"outcome\": \"partly\"", "\"setAside\"", "nieuw");

        String company = Files.readString(file)
                .lines()
                .filter(line -> line.contains("\"id\": \"salon\""))
                .findFirst()
                .orElseThrow()
                .strip()
                .replaceAll(",$", "")
                .replace("\"salon\"", "\"nieuw\"");
        deliver(
                "2.json",
                "{\"id\": \"2\", \"at\": \"2026-11-11T08:00:00Z\", \"kind\": \"put\", \"company\": " + company + "}");
        assertThat(quietNight()).isZero();

        assertThat(quiet.out()).contains("2 wijzigingen toegepast:").doesNotContain("opzij gezet");
        assertThat(written("dataset.json").students().get(0).exclusions()).containsExactly("nieuw");
    }

    @Test
    void aDocumentForProgramsIsAllThatIsPrinted() throws IOException {
        deliver("uitval.json", DROP);

        assertThat(nightly("--json")).isZero();

        assertThat(shell.out())
                .startsWith("{")
                .contains("\"format\": \"leerplaats-nightly/1\"", "\"outcome\": \"used\"", "\"leastChanges\": 1")
                .doesNotContain("bestand gelezen");
    }
}
