package nl.leerplaats.web.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.leerplaats.web.system.TextBundles.Bundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The two costs have one name each, wherever a coordinator reads: "wat ontbreekt" and "ongemak". Where a page, a table and a command call
 * the same figure by other words, nobody knows that it is the same.
 */
class CostWordsTest {

    /** What they were called before, and what programs call them. That guidance falls short is no cost. */
    private static final Pattern DUTCH_OTHERS = Pattern.compile(
            "(?i)(?<!begeleiding )\\btekort|niet levert|hoe goed (?:het|het plan) (?:verder )?is\\b|\\b(?:medium|soft)\\b");

    private static final Pattern ENGLISH_OTHERS = Pattern.compile(
            "(?i)\\bshortfall|\\bshortage|fails to deliver|how good (?:it|the plan) is|\\b(?:medium|soft)\\b");

    static Stream<Bundle> bundles() {
        return TextBundles.all().stream();
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void theTwoCostsHaveOneNameEach(Bundle bundle) {
        Pattern others = bundle.isDutch() ? DUTCH_OTHERS : ENGLISH_OTHERS;
        Map<String, String> wrong = new TreeMap<>(bundle.texts());
        wrong.values().removeIf(text -> !others.matcher(text).find());

        assertThat(wrong).isEmpty();
    }

    /** What a dataset calls a weight is not "points each" on a page and "weight" in a window. */
    @Test
    void aWeightIsCalledSoEverywhere() {
        Set<String> dutch = new TreeSet<>();
        Set<String> english = new TreeSet<>();
        for (Bundle bundle : TextBundles.all()) {
            String word = bundle.texts().get("cost.weight");
            if (word != null) {
                (bundle.isDutch() ? dutch : english).add(word.toLowerCase(Locale.ROOT));
            }
        }
        assertThat(dutch).containsExactly("gewicht");
        assertThat(english).containsExactly("weight");
    }

    /** A pupil and a student beside each other are taken for two kinds of people. */
    @Test
    void thePagesInEnglishCallAPupilStudentEverywhere() {
        for (Bundle bundle : TextBundles.all()) {
            if (bundle.file().endsWith("web/src/main/resources/messages_en.properties")) {
                assertThat(bundle.texts().values())
                        .noneMatch(text -> text.toLowerCase(Locale.ROOT).contains("pupil"));
            }
        }
    }
}
