package nl.leerplaats.data.text;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import nl.leerplaats.data.TinyDataset;
import nl.leerplaats.data.TinyPlan;
import nl.leerplaats.data.change.Change;
import nl.leerplaats.data.change.ChangeLog;
import nl.leerplaats.data.change.ChangedFact;
import nl.leerplaats.data.change.CompanyUnavailable;
import nl.leerplaats.data.change.ExclusionChanged;
import nl.leerplaats.data.change.MentorLeft;
import nl.leerplaats.data.change.PlacesChanged;
import nl.leerplaats.data.change.StudentLeft;
import nl.leerplaats.data.check.Break;
import nl.leerplaats.data.check.BreakFacts;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.model.PlacementStatus;
import nl.leerplaats.data.model.Profile;
import nl.leerplaats.data.plan.HardRule;
import nl.leerplaats.data.plan.Placement;
import nl.leerplaats.data.plan.Plan;
import nl.leerplaats.data.replan.Cause;
import nl.leerplaats.data.replan.Keep;
import nl.leerplaats.data.replan.PlacementChange;
import nl.leerplaats.data.replan.PlanChanges;
import nl.leerplaats.data.replan.Replanning;
import nl.leerplaats.data.replan.SupervisorChange;
import nl.leerplaats.data.value.Extra;
import nl.leerplaats.data.value.Weekdays;
import nl.leerplaats.data.year.PlanningYear;
import nl.leerplaats.data.year.RequestKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Why a placement is not kept, in the words that a coordinator tells the student. */
class ReplanSentencesTest {

    private static final Locale DUTCH = Locale.forLanguageTag("nl");
    private static final LocalDate AS_OF = LocalDate.of(2027, 2, 1);

    private final TinyDataset tiny =
            TinyDataset.create().company("garage", one -> {}).student("bram", one -> {});

    /** What a plan changes for Anna in P2, who was at the bakery, after something has happened. */
    private String told(ChangedFact fact, Locale locale, TinyPlan next) {
        Dataset dataset = tiny.build();
        Plan working = TinyPlan.of(dataset)
                .place("anna", "P2", "bakery", "mies", MONDAY, TUESDAY)
                .build();
        Change change = new Change("1", Instant.EPOCH, null, null, fact, Extra.NONE);
        Dataset now = ChangeLog.apply(dataset, List.of(change)).dataset();
        Replanning replanning = Replanning.of(now, working, AS_OF, Keep.ALL);
        PlanningYear year = PlanningYear.of(replanning.dataset());
        List<PlacementChange> changes =
                PlanChanges.of(year, replanning.working(), next.build()).ofStudent("anna");
        return Texts.of(locale).change(changes.get(0), year, Names.of(replanning.dataset()));
    }

    private TinyPlan atTheGarage() {
        return TinyPlan.of(tiny.build()).place("anna", "P2", "garage", "mies", MONDAY, TUESDAY);
    }

    private TinyPlan nowhere() {
        return TinyPlan.of(tiny.build());
    }

    @Test
    void tellsFromWhereToWhereAndThatTheCompanyDropsOut() {
        ChangedFact drop = new CompanyUnavailable("bakery", LocalDate.of(2027, 3, 22));

        assertThat(told(drop, DUTCH, atTheGarage()))
                .startsWith("anna, periode P2 (1-2-2027 tot en met ")
                .contains("van Bedrijf bakery (leermeester mies, maandag en dinsdag)"
                        + " naar Bedrijf garage (leermeester mies, maandag en dinsdag),"
                        + " omdat Bedrijf bakery uitvalt vanaf 22-3-2027. Uren in het hele jaar: ");
        assertThat(told(drop, Locale.ENGLISH, nowhere()))
                .contains("no place any more, was Bedrijf bakery (mentor mies, Monday and Tuesday),"
                        + " because Bedrijf bakery drops out on 22/3/2027.");
    }

    @Test
    void tellsUntilWhenTheMentorIsThere() {
        ChangedFact left = new MentorLeft("bakery", "mies", LocalDate.of(2027, 3, 19));

        assertThat(told(left, DUTCH, nowhere()))
                .contains("omdat leermeester mies van Bedrijf bakery er alleen tot en met 19-3-2027 is");
        assertThat(told(left, Locale.ENGLISH, nowhere()))
                .contains("because mentor mies of Bedrijf bakery is there only up to and including 19/3/2027");
    }

    /** Anna leaves before the second period: her request is not among those of the year any more. */
    @Test
    void tellsFromWhenTheStudentIsGone() {
        ChangedFact left = new StudentLeft("anna", AS_OF);

        assertThat(told(left, DUTCH, nowhere()))
                .contains("geen plaats meer", "omdat anna vanaf 1-2-2027 niet meer op stage gaat");
        assertThat(told(left, Locale.ENGLISH, nowhere()))
                .contains("because anna is not on stage any more from 1/2/2027 on");
    }

    /** Half a period is told with the days of the student, not with those of everybody. */
    @Test
    void aPeriodHasTheDatesOfTheStudent() {
        ChangedFact left = new StudentLeft("anna", LocalDate.of(2027, 3, 15));

        assertThat(told(left, DUTCH, nowhere())).startsWith("anna, periode P2 (1-2-2027 tot en met 14-3-2027)");
    }

    @Test
    void tellsWhoComesInThePlace() {
        ChangedFact nothing = new ExclusionChanged("anna", "garage", false);
        TinyPlan room = atTheGarage().place("bram", "P2", "bakery", "mies", MONDAY, TUESDAY);

        assertThat(told(nothing, DUTCH, room)).contains(", om plaats te maken voor bram.");
        assertThat(told(nothing, Locale.ENGLISH, room)).contains(", to make room for bram.");
    }

    @Test
    void tellsThatNothingForcesIt() {
        ChangedFact nothing = new ExclusionChanged("anna", "garage", false);

        assertThat(told(nothing, DUTCH, atTheGarage()))
                .contains("al hoeft dat niet: het plan als geheel wordt er beter van");
        assertThat(told(nothing, Locale.ENGLISH, atTheGarage()))
                .contains("although it need not: the plan as a whole gets better by it");
    }

    /** A company that takes one pupil less leaves the choice who goes: whoever goes was forced to all the same. */
    @Test
    void aCompanyWithFewerPlacesForcesSomebodyOut() {
        Dataset dataset = TinyDataset.create()
                .student("bram", one -> {})
                .company("bakery", one -> one.places(2).mentor("piet", Weekdays.of(MONDAY, TUESDAY), 1))
                .build();
        Plan working = TinyPlan.of(dataset)
                .place("anna", "P2", "bakery", "mies", MONDAY, TUESDAY)
                .place("bram", "P2", "bakery", "piet", MONDAY, TUESDAY)
                .build();
        PlacesChanged one = new PlacesChanged("bakery", Map.of(MONDAY, 1, TUESDAY, 1));
        Change change = new Change("1", Instant.EPOCH, null, null, one, Extra.NONE);
        Dataset now = ChangeLog.apply(dataset, List.of(change)).dataset();
        Replanning replanning = Replanning.of(now, working, AS_OF, Keep.ALL);
        PlanningYear year = PlanningYear.of(replanning.dataset());
        Plan next = TinyPlan.of(dataset)
                .place("bram", "P2", "bakery", "piet", MONDAY, TUESDAY)
                .build();

        PlacementChange anna = PlanChanges.of(year, replanning.working(), next)
                .ofStudent("anna")
                .get(0);

        assertThat(Texts.of(DUTCH).change(anna, year, Names.of(now)))
                .contains("omdat er anders op maandag bij Bedrijf bakery 2 leerlingen zouden zijn op 1 leerplaats");
    }

    static Stream<Arguments> rules() {
        LocalDate day = LocalDate.of(2027, 3, 22);
        LocalDate last = LocalDate.of(2027, 7, 2);
        LocalDate from = LocalDate.of(2027, 2, 1);
        return Stream.of(
                Arguments.of(
                        rule(HardRule.ACCREDITATION, new BreakFacts.NotRecognised(List.of(Profile.BWI), last)),
                        "geen erkenning heeft voor BWI"),
                Arguments.of(rule(HardRule.EXCLUDED, new BreakFacts.Excluded("school")), "geen leerlingen van"),
                Arguments.of(
                        rule(HardRule.TRAVEL, new BreakFacts.Measure(61, 60)),
                        "61 minuten duurt en hoogstens 60 minuten mag"),
                Arguments.of(rule(HardRule.TRAVEL, new BreakFacts.Measure(1, 2)), "1 minuut duurt"),
                Arguments.of(
                        rule(HardRule.WEEK, new BreakFacts.Minutes(2430, 2400)),
                        "40:30 uur duurt en er hoogstens 40:00 uur mag"),
                Arguments.of(
                        rule(HardRule.TIMES, new BreakFacts.Minutes(360, 420)),
                        "maar 6:00 uur van de stagedag van 7:00 uur"),
                Arguments.of(rule(HardRule.AGE, new BreakFacts.Measure(14, 15)), "op de eerste dag 14 jaar is"),
                Arguments.of(
                        rule(HardRule.UNAVAILABLE, new BreakFacts.CompanyGone(day, last)), "uitvalt vanaf 22-3-2027"),
                Arguments.of(
                        rule(HardRule.UNAVAILABLE, new BreakFacts.MentorGone(day, last, "mies")),
                        "tot en met 22-3-2027"),
                Arguments.of(rule(HardRule.FORMAT, new BreakFacts.Unread("mies", List.of(MONDAY))), "er niet meer is"),
                Arguments.of(
                        new Break(
                                HardRule.PLACE,
                                1,
                                new BreakFacts.Crowd(new BreakFacts.Slot("bakery", "", MONDAY), from, 1, 0)),
                        "op maandag bij Bedrijf bakery 1 leerling zou zijn op 0 leerplaatsen"),
                Arguments.of(
                        new Break(
                                HardRule.MENTOR,
                                1,
                                new BreakFacts.Crowd(new BreakFacts.Slot("bakery", "mies", MONDAY), from, 2, 1)),
                        "2 leerlingen zou hebben en hoogstens 1 is afgesproken"),
                Arguments.of(
                        new Break(HardRule.MAXIMUM, 1, new BreakFacts.Total("anna", 700 * 60 + 30, 1)),
                        "op 700,5 uur en 1 dag"));
    }

    private static Break rule(HardRule rule, BreakFacts.Fault fault) {
        return new Break(rule, 1, new BreakFacts.OfPlacement(new RequestKey("anna", "P2"), "bakery", fault));
    }

    /** Every rule has words of its own with its own facts, in both languages; a pattern that is not filled in shows its braces. */
    @ParameterizedTest
    @MethodSource("rules")
    void eachRuleHasItsOwnWords(Break rule, String words) {
        Dataset dataset = tiny.build();
        PlanningYear year = PlanningYear.of(dataset);
        Placement was = new Placement("anna", "P2", "bakery", "mies", List.of(MONDAY, FRIDAY), Extra.NONE);
        PlacementChange change = new PlacementChange(
                new RequestKey("anna", "P2"), PlacementStatus.AGREED, was, null, new Cause.Impossible(rule), 60, 0);

        assertThat(Texts.of(DUTCH).change(change, year, Names.of(dataset)))
                .contains("omdat ", words)
                .doesNotContain("{");
        assertThat(Texts.of(Locale.ENGLISH).change(change, year, Names.of(dataset)))
                .contains("because ")
                .doesNotContain("{");
        assertThat(Texts.of(DUTCH).decided(change, year, Names.of(dataset)))
                .startsWith(
                        "Afgesproken was Bedrijf bakery (leermeester mies, maandag en vrijdag); dat verandert, omdat ")
                .contains(words);
    }

    @Test
    void aNewPlaceAndAnotherSupervisorAreTold() {
        Dataset dataset = tiny.supervisor("ria", one -> {}).build();
        PlanningYear year = PlanningYear.of(dataset);
        Placement to = new Placement("anna", "P2", "bakery", "mies", List.of(MONDAY), Extra.NONE);
        PlacementChange placed =
                new PlacementChange(new RequestKey("anna", "P2"), PlacementStatus.PROPOSED, null, to, null, 0, 90);
        Texts texts = Texts.of(DUTCH);

        assertThat(texts.change(placed, year, Names.of(dataset)))
                .contains("had geen plaats, krijgt Bedrijf bakery (leermeester mies, maandag)", "0 wordt 1,5.");
        assertThat(texts.change(new SupervisorChange("anna", null, "ria"), Names.of(dataset)))
                .isEqualTo("anna: krijgt docentbegeleider ria.");
        assertThat(texts.change(new SupervisorChange("anna", "ria", null), Names.of(dataset)))
                .isEqualTo("anna: geen docentbegeleider meer, was ria.");
    }
}
