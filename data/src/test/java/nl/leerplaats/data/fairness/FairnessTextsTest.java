package nl.leerplaats.data.fairness;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.leerplaats.data.TinyDataset;
import nl.leerplaats.data.TinyPlan;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.year.PlanningYear;
import org.junit.jupiter.api.Test;

/** Who is worst off is told in a sentence with the facts, in both languages. */
class FairnessTextsTest {

    private static final Locale DUTCH = Locale.forLanguageTag("nl");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d");

    private static ResourceBundle texts(Locale locale) {
        return ResourceBundle.getBundle(
                "nl.leerplaats.data.fairness.Fairness",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    private static TreeSet<String> facts(String text) {
        TreeSet<String> facts = new TreeSet<>();
        PLACEHOLDER.matcher(text).results().map(MatchResult::group).forEach(facts::add);
        return facts;
    }

    @Test
    void bothLanguagesSayTheSame() {
        ResourceBundle dutch = texts(Locale.ROOT);
        ResourceBundle english = texts(Locale.ENGLISH);

        assertThat(new TreeSet<>(english.keySet())).isEqualTo(new TreeSet<>(dutch.keySet()));
        dutch.keySet()
                .forEach(key ->
                        assertThat(facts(english.getString(key))).as(key).isEqualTo(facts(dutch.getString(key))));
    }

    @Test
    void eachIsToldWithTheFacts() {
        Dataset dataset = TinyDataset.create()
                .student(
                        "anna",
                        student ->
                                student.hours(640, 1280, 0).preferences("farm").interests("wheels"))
                .travelTime("anna", "bakery", 31)
                .build();
        Fairness fairness = Fairness.of(
                PlanningYear.of(dataset),
                TinyPlan.of(dataset)
                        .place("anna", "P1", "bakery", "mies", MONDAY, TUESDAY)
                        .build());
        FairnessTexts english = FairnessTexts.of(Locale.ENGLISH, PlanningYear.of(dataset));
        FairnessTexts dutch = FairnessTexts.of(DUTCH, PlanningYear.of(dataset));

        assertThat(english.longestWays(fairness, 5))
                .containsExactly("anna (School school): at most 31 minutes one way, 31 on average");
        assertThat(dutch.furthestFromWishes(fairness, 5))
                .containsExactly("anna (School school): 0 van 19 weken bij een leerbedrijf van de wensenlijst, 0 bij de"
                        + " eerste wens; 0 van 19 weken bij een leerbedrijf dat past bij wat de leerling boeit");
        assertThat(english.fewestHours(fairness, 5))
                .singleElement()
                .satisfies(text -> assertThat(text)
                        .startsWith("anna (School school): ")
                        .contains(" hours of 640, so ")
                        .endsWith("; 1 request without a place"));
    }
}
