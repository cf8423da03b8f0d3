package nl.leerplaats.data.load;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.TUESDAY;
import static nl.leerplaats.data.load.ValueCases.notWhole;
import static nl.leerplaats.data.load.ValueCases.range;
import static nl.leerplaats.data.load.ValueCases.text;
import static nl.leerplaats.data.load.ValueCases.type;
import static nl.leerplaats.data.load.WarningCases.MONDAY_AND_TUESDAY;
import static nl.leerplaats.data.load.WarningCases.anna;
import static nl.leerplaats.data.load.WarningCases.bakery;
import static nl.leerplaats.data.load.WarningCases.candidate;
import static nl.leerplaats.data.load.WarningCases.expect;
import static nl.leerplaats.data.load.WarningCases.of;

import java.util.List;
import java.util.stream.Stream;
import nl.leerplaats.data.TinyDataset;
import nl.leerplaats.data.finding.FindingCode;
import nl.leerplaats.data.value.Weekdays;

/** Findings about what people decide: agreements, mentors who leave, urgent students. */
final class DecisionCases {

    private DecisionCases() {}

    static List<FindingCase> all() {
        return Stream.of(values(), candidates(), mentors(), agreed())
                .flatMap(List::stream)
                .toList();
    }

    private static List<FindingCase> values() {
        return List.of(
                type(
                        "$.baseline[1].agreed",
                        "ja",
                        "[\"MONDAY\"], \"agreed\": true",
                        "[\"MONDAY\"], \"agreed\": \"ja\"",
                        "boolean",
                        "text"),
                type("$.students[0].urgency", "3", "\"urgency\": 2", "\"urgency\": \"3\"", "number", "text"),
                range("$.students[0].urgency", "\"urgency\": 2", "0", "1", 1, 5),
                range("$.students[0].urgency", "\"urgency\": 2", "6", "5", 1, 5),
                notWhole("$.students[0].urgency", "\"urgency\": 2", "1.5", "1", 1, 5),
                text(
                        FindingCode.BAD_DATE,
                        "$.companies[0].mentors[0].until",
                        "\"until\": \"2027-07-31\"",
                        "2027-06-31",
                        "2027-06-30"));
    }

    private static List<FindingCase> candidates() {
        return List.of(
                candidate(1, c -> c.mentorUntil("mies", "2027-01-28"), c -> c.mentorUntil("mies", "2027-01-29")),
                // Who stays has no day that the request can use.
                candidate(
                        7,
                        c -> c.mentor("kees", Weekdays.of(MONDAY), 1).mentorUntil("mies", "2027-01-28"),
                        c -> c.mentor("kees", MONDAY_AND_TUESDAY, 1).mentorUntil("mies", "2027-01-28")),
                of(
                        expect(FindingCode.COMPANY_WITHOUT_MENTOR, "$.companies[1].mentors", "", "smithy"),
                        smithy("2026-08-30"),
                        smithy("2026-08-31")));
    }

    /** A second company whose mentor leaves; school begins on 31 August. */
    private static TinyDataset smithy(String until) {
        return TinyDataset.create().company("smithy", smithy -> smithy.mentorUntil("mies", until));
    }

    private static List<FindingCase> mentors() {
        return List.of(of(
                expect(
                        FindingCode.PINNED_BREAKS_RULE,
                        "$.baseline[0]",
                        "",
                        "UNAVAILABLE",
                        "anna",
                        "P1",
                        "bakery",
                        "2027-01-28",
                        "2027-01-29",
                        "mies"),
                PinnedCases.pinned(bakery(c -> c.mentor("kees", Weekdays.ALL, 1).mentorUntil("mies", "2027-01-28"))),
                PinnedCases.pinned(bakery(c -> c.mentor("kees", Weekdays.ALL, 1).mentorUntil("mies", "2027-01-29")))));
    }

    private static FindingCase agreed(
            String rule, Object found, Object allowed, TinyDataset broken, TinyDataset atLimit) {
        return of(
                expect(
                        FindingCode.AGREED_BREAKS_RULE,
                        "$.baseline[0]",
                        "",
                        rule,
                        "anna",
                        "P1",
                        "bakery",
                        found,
                        allowed),
                broken.company("smithy", smithy -> {}).agreed("anna", "P1", "bakery", "mies", MONDAY, TUESDAY),
                atLimit.company("smithy", smithy -> {}).agreed("anna", "P1", "bakery", "mies", MONDAY, TUESDAY));
    }

    private static List<FindingCase> agreed() {
        return List.of(
                agreed(
                        "UNAVAILABLE",
                        "2027-01-29",
                        "2027-01-29",
                        bakery(c -> c.unavailableFrom("2027-01-29")),
                        bakery(c -> c.unavailableFrom("2027-01-30"))),
                agreed("EXCLUDED", "school", "", anna(s -> s.exclusions("bakery")), anna(s -> {})),
                agreed("AGE", 16, 17, bakery(c -> c.minimumAge(17)), bakery(c -> c.minimumAge(16))));
    }
}
