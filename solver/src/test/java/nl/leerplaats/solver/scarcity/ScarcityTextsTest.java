package nl.leerplaats.solver.scarcity;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.leerplaats.data.TinyDataset;
import nl.leerplaats.data.TinyPlan;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.model.Profile;
import nl.leerplaats.data.plan.Plan;
import nl.leerplaats.data.year.PlanningYear;
import nl.leerplaats.solver.explain.WhatIf;
import org.junit.jupiter.api.Test;

/** What is told is a sentence that a coordinator understands, in both languages, with every fact in it. */
class ScarcityTextsTest {

    private static final Locale DUTCH = Locale.forLanguageTag("nl");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([0-9]+)");

    private static Properties read(String file) throws IOException {
        Properties texts = new Properties();
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(ScarcityTexts.class.getResourceAsStream(file)), StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        return texts;
    }

    private static Set<String> facts(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void bothLanguagesHaveTheSameTextsWithTheSameFacts() throws IOException {
        Properties dutch = read("Scarcity.properties");
        Properties english = read("Scarcity_en.properties");

        assertThat(english.stringPropertyNames()).isEqualTo(dutch.stringPropertyNames());
        dutch.stringPropertyNames()
                .forEach(key ->
                        assertThat(facts(english.getProperty(key))).as(key).isEqualTo(facts(dutch.getProperty(key))));
    }

    /** Two students want Monday and Tuesday at the one bakery; a third has a profile that no company has. */
    private static Dataset scarce() {
        return TinyDataset.create()
                .student("anna", student -> student.withoutRequest("P2").schoolDays(WEDNESDAY, THURSDAY, FRIDAY))
                .student("bram", student -> student.withoutRequest("P2").schoolDays(WEDNESDAY, THURSDAY, FRIDAY))
                .student("chris", student -> student.withoutRequest("P2").profile(Profile.MAT))
                .build();
    }

    private static Plan plan(Dataset dataset) {
        return TinyPlan.of(dataset)
                .place("anna", "P1", "bakery", "mies", MONDAY, TUESDAY)
                .build();
    }

    @Test
    void aShortageIsToldWithWhoAndWhereAndWhatToLookFor() {
        Dataset dataset = scarce();
        ScarcityReport report = Scarcity.of(dataset, plan(dataset), PriceSource.NONE);
        ScarcityTexts dutch = ScarcityTexts.of(DUTCH, PlanningYear.of(dataset));

        List<String> shared = dutch.shortage(report.shortages().get(1));
        assertThat(report.unavoidablyUnplaced()).isEqualTo(2);
        assertThat(shared)
                .containsExactly(
                        "2 verzoeken moeten het samen met 1 plaats doen en kunnen nergens anders terecht.",
                        "In elk plan blijft er daarvan minstens 1 zonder plaats.",
                        "Nodig: 1 plaats erbij voor HBR in de buurt van School school, op minstens 2 van maandag en dinsdag, vanaf 31 augustus 2026.",
                        "Het gaat om anna (P1) en bram (P1).",
                        "De plaatsen: Bedrijf bakery, leermeester mies (1).");
    }

    @Test
    void aPlaceIsToldWithWhoTakesIt() {
        Dataset dataset = scarce();
        ScarcityReport report = Scarcity.of(dataset, plan(dataset), PriceSource.NONE);
        ScarcityTexts english = ScarcityTexts.of(Locale.ENGLISH, PlanningYear.of(dataset));

        assertThat(english.place(report.places().get(0)))
                .containsExactly(
                        "Bedrijf bakery: one more place on Monday and Tuesday, with a mentor, makes 285 points less missing (better) and gives 114 points more inconvenience (worse).",
                        "bram is there in P1 on Monday and Tuesday.",
                        "bram (P1) gets a place by it.");
    }

    @Test
    void aDropOutIsToldWithWhatStandsReady() {
        Dataset dataset = scarce();
        ScarcityTexts dutch = ScarcityTexts.of(DUTCH, PlanningYear.of(dataset));

        assertThat(dutch.dropOut(Fragility.of(WhatIf.of(dataset, plan(dataset)))
                        .companies()
                        .get(0)))
                .containsExactly(
                        "Valt Bedrijf bakery weg, dan raakt dat 1 leerling (1 plaatsing).",
                        "Niet gevonden is een andere plaats voor anna (P1).",
                        "Dat laat 285 punten meer ontbreken (slechter) en scheelt 114 punten ongemak (beter).");
    }
}
