package nl.leerplaats.data.text;

import static java.time.DayOfWeek.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.leerplaats.data.check.BreakFacts;
import nl.leerplaats.data.finding.Finding;
import nl.leerplaats.data.finding.FindingCode;
import nl.leerplaats.data.finding.Severity;
import nl.leerplaats.data.finding.TextPlace;
import nl.leerplaats.data.model.CostTerm;
import nl.leerplaats.data.plan.HardRule;
import nl.leerplaats.data.reason.Remedy;
import nl.leerplaats.data.year.StageWork;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Everything that a user reads is there in both languages, with every fact in it. */
@Isolated("it changes the language of the machine")
class TextsTest {

    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([0-9]+)[,}]");

    /** Arguments that are dates. */
    private static final Set<String> DATES = Set.of(
            "first",
            "last",
            "from",
            "first day",
            "last day",
            "first day of the year",
            "ends",
            "last placement",
            "lapses");

    /** Findings whose value is a date. */
    private static final Set<FindingCode> DATED = Set.of(
            FindingCode.BORN_AFTER_START,
            FindingCode.AGE_UNLIKELY,
            FindingCode.END_BEFORE_START,
            FindingCode.DATE_OUT_OF_RANGE,
            FindingCode.AS_OF_NOT_MONDAY,
            FindingCode.PERIOD_OUTSIDE_CALENDAR,
            FindingCode.PERIODS_OVERLAP,
            FindingCode.PERIODS_OUT_OF_ORDER,
            FindingCode.PERIOD_SPLITS_WEEK);

    private static Properties read(String file) throws IOException {
        Properties result = new Properties();
        try (InputStream in = Objects.requireNonNull(Texts.class.getResourceAsStream(file))) {
            result.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return result;
    }

    private static Set<String> placeholders(String pattern) {
        return PLACEHOLDER
                .matcher(pattern)
                .results()
                .map(result -> result.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isPattern(String key) {
        return key.startsWith("finding.")
                || key.startsWith("break.")
                || key.startsWith("place")
                || key.startsWith("open.");
    }

    /** A finding of a code with arguments that have the right form. */
    private static Finding example(FindingCode code) {
        Object[] arguments = code.argumentNames().stream()
                .map(name -> switch (name) {
                    case "kind" -> "company";
                    case "expected type", "found type" -> "text";
                    case "what" -> "cells";
                    case "part" -> "texts";
                    case "weekday" -> MONDAY;
                    case "shortest day", "longest allowed", "shortest week" -> Duration.ofMinutes(450);
                    case "required", "reachable", "hours", "most hours" -> 450;
                    case "least work", "counted work", "most work" -> new StageWork(18240, 38);
                    case "remedies" -> List.of(new Remedy.DaysPerWeek("P1", 1), new Remedy.Maximum(90, 40800));
                    case "times" -> List.of("7:30", "8");
                    case "rule" -> BreakTextsTest.placement(HardRule.TRAVEL, new BreakFacts.Measure(50, 45));
                    default -> "<" + name + ">";
                })
                .toArray();
        return Finding.of(code, "$.x", "<value>", arguments);
    }

    @Test
    void bothLanguagesHaveTheSameKeys() throws IOException {
        assertThat(read("Texts_en.properties").keySet())
                .isEqualTo(read("Texts.properties").keySet());
    }

    @Test
    void bothLanguagesNameTheSameFacts() throws IOException {
        Properties dutch = read("Texts.properties");
        Properties english = read("Texts_en.properties");
        for (String key : dutch.stringPropertyNames()) {
            assertThat(placeholders(english.getProperty(key))).as(key).isEqualTo(placeholders(dutch.getProperty(key)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Texts.properties", "Texts_en.properties"})
    void apostrophesAreDoubledInPatternsOnly(String file) throws IOException {
        Properties texts = read(file);
        for (String key : texts.stringPropertyNames()) {
            String text = texts.getProperty(key);
            String single = isPattern(key) ? text.replace("''", "") : text.replace("''", "?''");
            assertThat(single).as(file + " " + key).doesNotContain(isPattern(key) ? "'" : "?''");
            assertThat(text).as(file + " " + key).isNotBlank().isEqualTo(text.strip());
        }
    }

    @ParameterizedTest
    @EnumSource(FindingCode.class)
    void everyFindingHasASentenceWithAllItsFacts(FindingCode code) {
        Finding finding = example(code);
        for (Locale locale : List.of(DUTCH, Locale.ENGLISH)) {
            String text = Texts.of(locale).finding(finding);

            assertThat(text).as(locale.toString()).endsWith(".").doesNotContain("{", "}");
        }
    }

    /** What a message does not name nobody has to work out, and what it names has to be there. */
    @ParameterizedTest
    @EnumSource(FindingCode.class)
    void aMessageNamesExactlyWhatItsFindingHas(FindingCode code) throws IOException {
        Properties dutch = read("Texts.properties");
        String key = "finding." + code.code();
        Set<String> named = new TreeSet<>();
        for (String variant : List.of("", ".value", ".sheet")) {
            named.addAll(placeholders(dutch.getProperty(key + variant, "")));
        }
        named.remove("0");
        assertThat(named)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, code.argumentNames().size())
                                .mapToObj(Integer::toString)
                                .toList());
    }

    /** A heading stands by itself above what is found, so it has no place for what differs. */
    @ParameterizedTest
    @EnumSource(FindingCode.class)
    void everyKindOfFindingHasAHeadingWithoutHoles(FindingCode code) {
        for (Locale locale : List.of(DUTCH, Locale.ENGLISH)) {
            assertThat(Texts.of(locale).kind(code))
                    .matches("\\p{Lu}.*[\\p{L}\\p{Nd})]")
                    .doesNotContain("\u2026", "()", "''", "\"\"", "{", "  ");
        }
    }

    @Test
    void noHeadingIsLeftOver() throws IOException {
        Set<String> codes = Arrays.stream(FindingCode.values())
                .map(code -> "kind." + code.code())
                .collect(Collectors.toCollection(TreeSet::new));
        codes.addAll(Stream.of(
                        "calendar", "period", "school", "student", "company", "mentor", "plan", "request", "supervisor")
                .map(kind -> "kind." + kind)
                .toList());

        assertThat(read("Texts.properties").stringPropertyNames())
                .filteredOn(key -> key.startsWith("kind."))
                .containsExactlyInAnyOrderElementsOf(codes);
    }

    /** Whatever part of a message is a date, it is written as the language does. */
    @ParameterizedTest
    @EnumSource(FindingCode.class)
    void noDateIsWrittenAsInADocument(FindingCode code) {
        Finding one = example(code);
        List<Object> arguments = new ArrayList<>(one.arguments());
        for (int i = 0; i < code.argumentNames().size(); i++) {
            if (DATES.contains(code.argumentNames().get(i))) {
                arguments.set(i, LocalDate.of(2050, 1, 31));
            }
        }
        Finding dated =
                new Finding(code, "$", DATED.contains(code) ? LocalDate.of(2050, 1, 31) : one.value(), arguments, null);
        assertThat(Texts.of(DUTCH).finding(dated).contains("2050-01-31"))
                .as(code.code())
                .isFalse();
        assertThat(Texts.of(Locale.ENGLISH).finding(dated).contains("2050-01-31"))
                .as(code.code())
                .isFalse();
    }

    @Test
    void datesOfBirthAreWrittenAsInTheLanguage() {
        Finding late = Finding.of(
                FindingCode.BORN_AFTER_START, "$", LocalDate.of(2050, 1, 1), "L1", LocalDate.of(2026, 8, 31));
        assertThat(Texts.of(DUTCH).finding(late)).contains("is geboren op 1-1-2050", "begint al op 31-8-2026");
        assertThat(Texts.of(Locale.ENGLISH).finding(late)).contains("1/1/2050", "31/8/2026");

        Finding old = Finding.of(FindingCode.AGE_UNLIKELY, "$", LocalDate.of(1911, 3, 4), "L1", 115, 3, 13, 19);
        assertThat(Texts.of(DUTCH).finding(old)).contains("geboortedatum (4-3-1911) 115 jaar");

        Finding end =
                Finding.of(FindingCode.END_BEFORE_START, "$", LocalDate.of(2026, 8, 30), LocalDate.of(2026, 8, 31));
        assertThat(Texts.of(DUTCH).finding(end)).contains("30-8-2026", "31-8-2026");
        assertThat(Texts.of(DUTCH)
                        .finding(Finding.of(FindingCode.END_BEFORE_START, "$", LocalTime.of(8, 0), LocalTime.of(9, 0))))
                .contains("08:00", "09:00");
        assertThat(Texts.of(DUTCH)
                        .finding(Finding.of(
                                FindingCode.DATE_OUT_OF_RANGE,
                                "$",
                                LocalDate.of(1010, 1, 1),
                                LocalDate.of(1900, 1, 1),
                                LocalDate.of(2100, 12, 31))))
                .contains("1-1-1010", "1-1-1900", "31-12-2100");
        assertThat(Texts.of(DUTCH).finding(Finding.of(FindingCode.BAD_DATE, "$", "2026-02-30")))
                .startsWith("'2026-02-30'");
    }

    /** A formula that was never worked out has nothing to quote. */
    @Test
    void aFormulaWithoutAValueIsToldWithoutEmptyBrackets() {
        assertThat(Texts.of(DUTCH).finding(Finding.of(FindingCode.BROKEN_CELL, "$", "")))
                .startsWith("De formule in deze cel geeft geen waarde. Verbeter");
        assertThat(Texts.of(DUTCH).finding(Finding.of(FindingCode.BROKEN_CELL, "$", "#N/A")))
                .contains("geeft geen waarde (#N/A).");
        assertThat(Texts.of(DUTCH).finding(Finding.of(FindingCode.NOT_A_CONTACT, "$", "")))
                .doesNotContain("''");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Texts.properties", "../fairness/Fairness.properties"})
    void nobodyIsCalledU(String file) throws IOException {
        Properties texts = read(file);
        for (String key : texts.stringPropertyNames()) {
            assertThat(texts.getProperty(key)).as(key).doesNotContainPattern("\\b(U|u|Uw|uw)\\b");
        }
    }

    @Test
    void noKeyIsLeftOver() throws IOException {
        Stream<String> findings = Arrays.stream(FindingCode.values()).map(code -> "finding." + code.code());
        Set<String> expected = findings.collect(Collectors.toCollection(TreeSet::new));

        assertThat(read("Texts.properties").stringPropertyNames())
                .filteredOn(key -> key.startsWith("finding.") && !key.endsWith(".value") && !key.endsWith(".sheet"))
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void everyTermRuleSeverityAndWeekdayHasItsWords() {
        for (Locale locale : List.of(DUTCH, Locale.ENGLISH)) {
            Texts texts = Texts.of(locale);
            for (CostTerm term : CostTerm.values()) {
                assertThat(texts.term(term)).isNotBlank();
                assertThat(texts.termSentence(term)).endsWith(".");
            }
            for (HardRule rule : HardRule.values()) {
                assertThat(texts.rule(rule)).isNotBlank();
                assertThat(texts.ruleSentence(rule)).endsWith(".");
            }
            for (Severity severity : Severity.values()) {
                assertThat(texts.severity(severity)).isNotBlank();
            }
            for (DayOfWeek day : DayOfWeek.values()) {
                assertThat(texts.weekday(day))
                        .startsWith(texts.weekdayShort(day).substring(0, 1));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "nl-BE", "fr", "und"})
    void dutchIsSpokenWhereNothingElseIsThere(String tag) {
        assertThat(Texts.of(Locale.forLanguageTag(tag)).weekday(DayOfWeek.MONDAY))
                .isEqualTo("maandag");
    }

    @Test
    void theLanguageOfTheMachineDoesNotMatter() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.ENGLISH);
            assertThat(Texts.of(DUTCH).weekday(DayOfWeek.MONDAY)).isEqualTo("maandag");
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            assertThat(Texts.of(Locale.ENGLISH)
                            .place(new Finding(FindingCode.SYNTAX, "$", "", List.of(), new TextPlace(12, 1_234))))
                    .isEqualTo("$ (line 12, character 1234)");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void aFindingSaysWhatIsWrongAndWhatToDo() {
        Finding finding = Finding.of(FindingCode.WRONG_TYPE, "$.students[0].grade", "3", "number", "text");

        assertThat(Texts.of(DUTCH).finding(finding))
                .isEqualTo("Hier hoort een getal, maar er staat een tekst: '3'. Verbeter de waarde.");
        assertThat(Texts.of(Locale.ENGLISH).finding(finding))
                .isEqualTo("Here a number is needed, but there is a text: '3'. Correct the value.");
    }

    @Test
    void aValueWithBracesIsShownAsItIs() {
        assertThat(Texts.of(DUTCH).finding(Finding.of(FindingCode.BAD_DATE, "$", "{1} 'x'")))
                .startsWith("'{1} 'x'' is geen");
    }

    @Test
    void datesWeekdaysAndHoursAreWrittenAsInTheLanguage() {
        Finding finding =
                Finding.of(FindingCode.PINNED_OVER_PLACES, "$", 1, "B1", MONDAY, LocalDate.of(2026, 8, 31), 2, 1);
        assertThat(Texts.of(DUTCH).finding(finding)).contains("op maandag vanaf 31-8-2026 al 2 leerlingen");
        assertThat(Texts.of(Locale.ENGLISH).finding(finding)).contains("on Monday from 31/8/2026 already 2 students");

        Finding hours = Finding.of(FindingCode.HOURS_OUT_OF_REACH, "$", "640.25", "L1", "640.25", "496");
        assertThat(Texts.of(DUTCH).finding(hours)).contains("moet 640,25 uur halen", "verder dan 496.");
        assertThat(Texts.of(Locale.ENGLISH).finding(hours)).contains("has to reach 640.25 hours");
    }

    /** What takes nothing away is not told: "0 om de leeftijd" is noise. */
    @Test
    void zeroPartsAreLeftOut() {
        Finding none = Finding.of(FindingCode.NO_CANDIDATE, "$", "", "L1", "P1", 40, 31, 0, 0, 0, 0, 0, 8, 1);
        assertThat(Texts.of(DUTCH).finding(none))
                .isEqualTo(
                        "Voor leerling L1 past in periode P1 geen enkel van de 40 leerbedrijven. Zonder erkenning voor het"
                                + " profiel in die tijd: 31. Te ver: 8. Omdat de dagen of de weeklengte niet passen: 1. Verruim wat het"
                                + " meeste wegneemt, of zoek een leerbedrijf.");
        assertThat(Texts.of(Locale.ENGLISH).finding(none))
                .contains("Too far: 8.")
                .doesNotContain(" 0");
    }
}
