package nl.leerplaats.data.check;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.leerplaats.data.model.Profile;
import nl.leerplaats.data.model.TravelTime;
import nl.leerplaats.data.plan.HardRule;
import nl.leerplaats.data.value.Weekdays;
import nl.leerplaats.data.year.RequestKey;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What documents say of a broken rule: programs read it, so it stays as it is. */
class BreakFactsTest {

    private static final LocalDate DAY = LocalDate.of(2027, 3, 15);
    private static final LocalDate LAST = LocalDate.of(2027, 7, 16);

    private static Arguments fault(HardRule rule, BreakFacts.Fault fault, String kind, String... details) {
        BreakFacts facts = new BreakFacts.OfPlacement(new RequestKey("anna", "P1"), "bakery", fault);
        return Arguments.of(
                new Break(rule, 1, facts),
                kind,
                Stream.concat(Stream.of("anna", "P1", "bakery"), Stream.of(details))
                        .toList());
    }

    private static Arguments of(HardRule rule, BreakFacts facts, String kind, String... listed) {
        return Arguments.of(new Break(rule, 1, facts), kind, List.of(listed));
    }

    private static Stream<Arguments> ofPlacements() {
        BreakFacts.Fault days = new BreakFacts.WrongDays(
                Weekdays.of(MONDAY, FRIDAY), List.of(1, 3), Weekdays.of(FRIDAY), Weekdays.NONE, "mies");
        return Stream.of(
                fault(HardRule.DAYS, days, "days", "[MONDAY, FRIDAY]", "[1, 3]", "[FRIDAY]", "[]", "mies"),
                fault(
                        HardRule.ACCREDITATION,
                        new BreakFacts.NotRecognised(List.of(Profile.ZW), LAST),
                        "accreditation",
                        "Z&W",
                        "2027-07-16"),
                fault(HardRule.WEEK, new BreakFacts.Minutes(2430, 2400), "week", "2430", "2400"),
                fault(HardRule.TIMES, new BreakFacts.Minutes(-65, 480), "times", "-65", "480"),
                fault(HardRule.AGE, new BreakFacts.Measure(14, 15), "age", "14", "15"),
                fault(HardRule.TRAVEL, new BreakFacts.Measure(61, 60), "travel", "61", "60"),
                fault(
                        HardRule.TRAVEL,
                        new BreakFacts.Measure(TravelTime.UNREACHABLE, 60),
                        "travel.cutOff",
                        "1000000",
                        "60"),
                fault(HardRule.EXCLUDED, new BreakFacts.Excluded("school"), "excluded", "school", ""),
                fault(
                        HardRule.UNAVAILABLE,
                        new BreakFacts.CompanyGone(DAY, LAST),
                        "unavailable",
                        "2027-03-15",
                        "2027-07-16"),
                fault(
                        HardRule.UNAVAILABLE,
                        new BreakFacts.MentorGone(DAY, LAST, "mies"),
                        "unavailable.mentor",
                        "2027-03-15",
                        "2027-07-16",
                        "mies"),
                fault(HardRule.FORMAT, new BreakFacts.StudentGone(DAY), "format.gone", "2027-03-15"),
                fault(
                        HardRule.FORMAT,
                        new BreakFacts.Unread("mies", List.of(MONDAY, MONDAY)),
                        "format",
                        "mies",
                        "[MONDAY, MONDAY]"));
    }

    private static Stream<Arguments> ofSeveral() {
        return Stream.of(
                of(
                        HardRule.PLACE,
                        new BreakFacts.Crowd(new BreakFacts.Slot("bakery", "", MONDAY), DAY, 2, 1),
                        "place",
                        "bakery",
                        "MONDAY",
                        "2027-03-15",
                        "2",
                        "1"),
                of(
                        HardRule.MENTOR,
                        new BreakFacts.Crowd(new BreakFacts.Slot("bakery", "mies", MONDAY), DAY, 2, 1),
                        "mentor",
                        "bakery",
                        "mies",
                        "MONDAY",
                        "2027-03-15",
                        "2",
                        "1"),
                of(HardRule.MAXIMUM, new BreakFacts.Total("anna", 42_030, 90), "maximum", "anna", "700.5", "90"));
    }

    static Stream<Arguments> breaks() {
        return Stream.concat(ofPlacements(), ofSeveral());
    }

    @ParameterizedTest
    @MethodSource("breaks")
    void aBreakListsItsFactsAsDocumentsHaveThem(Break broken, String kind, List<String> facts) {
        assertThat(broken.kind()).isEqualTo(kind);
        assertThat(broken.facts().list(FactStyle.PLAIN)).isEqualTo(facts);
    }
}
