package nl.leerplaats.web.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leerplaats.web.system.TextBundles.Bundle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * "1 leerbedrijven" and "1 days" make a reader doubt the figures as well. Each text of each module that counts something is said here with
 * none, one and two, and with one beside twos, and the noun after the figure has to be the right one. A text that cannot be said so, or
 * says one where there is none, fails too.
 */
class CountsInTextsTest {

    /** Facts in the longest text, and some. */
    private static final int FACTS = 14;

    private static final Map<String, String> DUTCH = nouns(
            "leerling/leerlingen leerbedrijf/leerbedrijven bedrijf/bedrijven leerplaats/leerplaatsen plaats/plaatsen"
                    + " stagedag/stagedagen dag/dagen onderwijsdag/onderwijsdagen schooldag/schooldagen weekdag/weekdagen"
                    + " minuut/minuten seconde/seconden week/weken schoolweek/schoolweken maand/maanden stap/stappen cel/cellen"
                    + " aanvraag/aanvragen verzoek/verzoeken plaatsingsverzoek/plaatsingsverzoeken regel/regels rij/rijen"
                    + " kolom/kolommen blad/bladen bestand/bestanden document/documenten fout/fouten waarschuwing/waarschuwingen"
                    + " opmerking/opmerkingen bevinding/bevindingen begeleider/begeleiders"
                    + " docentbegeleider/docentbegeleiders leermeester/leermeesters bezoek/bezoeken periode/perioden"
                    + " stageperiode/stageperioden school/scholen kalender/kalenders plaatsing/plaatsingen plan/plannen planning/planningen"
                    + " begeleiding/begeleidingen punt/punten stage/stages dataset/datasets teken/tekens postcode/postcodes laag/lagen"
                    + " reistijd/reistijden verandering/veranderingen adres/adressen erkenning/erkenningen onderdeel/onderdelen"
                    + " naam/namen paar/paren antwoord/antwoorden");

    private static final Map<String, String> ENGLISH = nouns(
            "student/students pupil/pupils company/companies place/places day/days hour/hours minute/minutes second/seconds"
                    + " week/weeks year/years month/months step/steps cell/cells request/requests rule/rules line/lines row/rows"
                    + " column/columns sheet/sheets file/files document/documents error/errors warning/warnings notice/notices"
                    + " finding/findings supervisor/supervisors mentor/mentors visit/visits period/periods school/schools"
                    + " calendar/calendars placement/placements plan/plans run/runs supervision/supervisions point/points"
                    + " dataset/datasets character/characters postcode/postcodes level/levels metre/metres time/times change/changes"
                    + " address/addresses recognition/recognitions accreditation/accreditations kilometre/kilometres"
                    + " pair/pairs answer/answers entry/entries");

    /** Words of Dutch that may stand between a figure and its noun. */
    private static final String DUTCH_BETWEEN =
            "(?:(?![dD]e )(?:\\p{L}+e|gemeten|verborgen|open|vrij|ander|nieuw|extra|punten|punt) )?";

    private static final String ENGLISH_BETWEEN =
            "(?:(?:more|fewer|existing|other|new|stage|school|teaching|hidden|measured|open|free|filled|used|hard|training) )?";

    private static Map<String, String> nouns(String pairs) {
        return Arrays.stream(pairs.split(" "))
                .map(pair -> pair.split("/"))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
    }

    static Stream<Bundle> bundles() {
        return TextBundles.all().stream().filter(Bundle::hasPatterns);
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void everyCountHasItsNoun(Bundle bundle) {
        Map<String, String> wrong = new TreeMap<>();
        bundle.texts().forEach((key, text) -> {
            if (text.contains("{")) {
                for (int[] counts : listCounts()) {
                    String said = say(text, bundle.locale(), counts);
                    findWrong(said, counts, bundle).ifPresent(found -> wrong.put(key, found + " in (" + said + ")"));
                }
            }
        });
        assertThat(wrong).isEmpty();
    }

    /** None, one and two of everything, and one of each thing beside two of the others. */
    private static List<int[]> listCounts() {
        List<int[]> result = new ArrayList<>();
        for (int same = 0; same <= 2; same++) {
            int[] counts = new int[FACTS];
            Arrays.fill(counts, same);
            result.add(counts);
        }
        for (int one = 0; one < FACTS; one++) {
            int[] counts = new int[FACTS];
            Arrays.fill(counts, 2);
            counts[one] = 1;
            result.add(counts);
        }
        return result;
    }

    private static String say(String text, Locale locale, int[] counts) {
        return new MessageFormat(text, locale)
                .format(Arrays.stream(counts).boxed().toArray());
    }

    /** A figure with the noun of another figure; where there is none of anything, a one is wrong in itself. */
    private static Optional<String> findWrong(String said, int[] counts, Bundle bundle) {
        Map<String, String> nouns = bundle.isDutch() ? DUTCH : ENGLISH;
        String between = bundle.isDutch() ? DUTCH_BETWEEN : ENGLISH_BETWEEN;
        boolean none = Arrays.stream(counts).allMatch(count -> count == 0);
        return find("1", between, nouns.values(), said)
                .or(() -> find("[02]", between, nouns.keySet(), said))
                .or(() -> none ? find("1", between, nouns.keySet(), said) : Optional.empty());
    }

    /** The figure with one of the nouns after it; not a date, a decimal or a part of a name, and not a noun that goes on. */
    private static Optional<String> find(String figure, String between, Collection<String> nouns, String said) {
        Matcher matcher = Pattern.compile("(?<![\\p{L}\\d:.,'-])" + figure + " " + between + "(?:"
                        + String.join("|", nouns) + ")(?!\\.?\\p{L}| (?:week|day|year)s)")
                .matcher(said);
        return matcher.find() ? Optional.of(matcher.group()) : Optional.empty();
    }
}
