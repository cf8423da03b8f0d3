package nl.leerplaats.solver.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;
import nl.leerplaats.data.TinyDataset;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.model.Profile;
import nl.leerplaats.data.value.Weekdays;
import nl.leerplaats.data.year.RequestKey;
import org.junit.jupiter.api.Test;

class ReasonTextsTest {

    private static final ResourceBundle DUTCH = bundle("nl");
    private static final ResourceBundle ENGLISH = bundle("en");

    private static ResourceBundle bundle(String language) {
        return ResourceBundle.getBundle(
                "nl.leerplaats.solver.explain.Reasons",
                Locale.forLanguageTag(language),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    @Test
    void bothLanguagesSayTheSameThingsWithTheSameFacts() {
        assertThat(new TreeSet<>(DUTCH.keySet())).isEqualTo(new TreeSet<>(ENGLISH.keySet()));
        for (String key : DUTCH.keySet()) {
            assertThat(new MessageFormat(DUTCH.getString(key), Locale.ROOT).getFormatsByArgumentIndex())
                    .as(key)
                    .hasSameSizeAs(new MessageFormat(ENGLISH.getString(key), Locale.ROOT).getFormatsByArgumentIndex());
        }
    }

    @Test
    void everyObstacleStateAndSentenceHasItsText() {
        Arrays.stream(Obstacle.values())
                .forEach(one -> assertThat(DUTCH.containsKey("obstacle." + one.key()))
                        .as("%s", one)
                        .isTrue());
        Arrays.stream(StudentReasons.State.values())
                .forEach(one -> assertThat(DUTCH.containsKey("state." + one.name()))
                        .as("%s", one)
                        .isTrue());
        Arrays.stream(Sentence.values())
                .forEach(one ->
                        assertThat(DUTCH.containsKey(one.key())).as("%s", one).isTrue());
    }

    @Test
    void changesAreSaidAsAPersonWouldSayThem() {
        Dataset dataset = TinyDataset.create().build();
        ReasonTexts dutch = ReasonTexts.of(Locale.forLanguageTag("nl"), dataset);
        ReasonTexts english = ReasonTexts.of(Locale.ENGLISH, dataset);
        List<DatasetChange.Asked> changes =
                List.of(new Changes.MorePlaces("bakery", new Weekdays(2), 1), new Changes.LongestWay("anna", 52));

        assertThat(dutch.changes(changes))
                .isEqualTo(
                        "één leerplaats meer bij Bedrijf bakery op dinsdag en 7 minuten meer reistijd voor de leerling"
                                + " (tot 52 minuten)");
        assertThat(english.changes(
                        List.of(new Changes.FreeFromSchool(new RequestKey("anna", "P1~2027-03-15"), new Weekdays(1)))))
                .isEqualTo("Monday free from school in P1");
        assertThat(english.changes(List.of(new Changes.Recognised(
                        "bakery",
                        Profile.ZW,
                        dataset.calendars().get(0).firstDay(),
                        dataset.calendars().get(0).lastDay()))))
                .isEqualTo("accreditation of Bedrijf bakery for Z&W");
    }

    /** A search that found something at somebody's cost, or nothing, proves neither that there is no other way nor that there is none. */
    @Test
    void whatWasSearchedForClaimsNoMoreThanThatItWasFound() {
        for (ResourceBundle bundle : List.of(DUTCH, ENGLISH)) {
            for (String key : List.of("loss", "why.possibleCost", "why.possibleMoves", "pair.possible")) {
                assertThat(bundle.getString(key))
                        .as(key)
                        .doesNotContainPattern("(?i)\\b(alleen|enige|moet|only|has to)\\b");
            }
            for (String key : List.of(
                    "why.noReliefs", "alternatives.none", "pair.notFound", "company.nowNone", "company.moreNone")) {
                assertThat(bundle.getString(key)).as(key).containsPattern("gevonden|found");
            }
        }
    }

    /** "Only this: inconvenience: ..." is a sentence that nobody reads in one go. */
    @Test
    void aSentenceAboutAPriceHasOneColonAtMost() {
        Dataset dataset = TinyDataset.create().build();
        for (Locale locale : List.of(Locale.forLanguageTag("nl"), Locale.ENGLISH)) {
            ReasonTexts texts = ReasonTexts.of(locale, dataset);
            for (String difference : List.of(
                    texts.difference(0, 0),
                    texts.difference(2, 0),
                    texts.difference(0, -1),
                    texts.difference(-285, 114),
                    texts.difference(1, -114))) {
                assertThat(difference).doesNotContain(":");
                for (String sentence : List.of(
                        texts.get("price.only", difference),
                        texts.get("price.alone", difference),
                        texts.get("price.whole", 1, difference),
                        texts.get("price.whole", 3, difference))) {
                    assertThat(sentence.split("\\. ")).allMatch(one -> one.indexOf(':') == one.lastIndexOf(':'));
                }
            }
        }
        ReasonTexts dutch = ReasonTexts.of(Locale.forLanguageTag("nl"), dataset);
        assertThat(dutch.get("price.alone", dutch.difference(0, 12)))
                .isEqualTo("Alleen dit veranderen: 12 punten meer ongemak (slechter)");
        assertThat(dutch.get("price.whole", 1, dutch.difference(-1, 0)))
                .isEqualTo(
                        "Met 1 andere verandering erbij: 1 punt minder voor wat ontbreekt (beter). Die verandering is:");
    }
}
