package nl.leerplaats.data.load;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static nl.leerplaats.data.load.WarningCases.MONDAY_AND_TUESDAY;
import static nl.leerplaats.data.load.WarningCases.anna;
import static nl.leerplaats.data.load.WarningCases.bakery;
import static nl.leerplaats.data.load.WarningCases.expect;
import static nl.leerplaats.data.load.WarningCases.of;
import static nl.leerplaats.data.load.WarningCases.recognised;
import static nl.leerplaats.data.load.WarningCases.schoolMinutes;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.leerplaats.data.TinyDataset;
import nl.leerplaats.data.finding.FindingCode;
import nl.leerplaats.data.model.Profile;
import nl.leerplaats.data.model.TravelMode;
import nl.leerplaats.data.value.Weekdays;

/** Warnings about what is pinned and about supervisors, as changes of the tiny dataset. */
final class PinnedCases {

    private PinnedCases() {}

    static List<FindingCase> all() {
        return Stream.of(pinned(), overfull(), tooMany(), supervisors())
                .flatMap(List::stream)
                .toList();
    }

    static TinyDataset pinned(TinyDataset dataset) {
        return dataset.pinned("anna", "P1", "bakery", "mies", MONDAY, TUESDAY);
    }

    private static FindingCase breaks(
            String rule, Object found, Object allowed, TinyDataset broken, TinyDataset atLimit, Object... more) {
        List<Object> facts = new ArrayList<>(List.of(rule, "anna", "P1", "bakery", found, allowed));
        facts.addAll(List.of(more));
        return of(
                expect(FindingCode.PINNED_BREAKS_RULE, "$.baseline[0]", "", facts.toArray()),
                pinned(broken),
                pinned(atLimit));
    }

    private static List<FindingCase> pinned() {
        return List.of(
                breaks(
                        "DAYS",
                        MONDAY_AND_TUESDAY,
                        "[1, 3]",
                        anna(s -> s.request("P1", 1, 3)),
                        anna(s -> s.request("P1", 1, 2)),
                        "[]",
                        "[]",
                        "mies"),
                breaks(
                        "ACCREDITATION",
                        "HBR",
                        "2027-01-29",
                        bakery(recognised("2027-01-28")),
                        bakery(recognised("2027-01-29"))),
                breaks("WEEK", 2403, 2400, schoolMinutes(481), schoolMinutes(480)),
                breaks(
                        "TIMES",
                        479,
                        480,
                        bakery(c -> c.workTimes("15:01", "23:30")),
                        bakery(c -> c.workTimes("15:00", "23:30"))),
                breaks("AGE", 16, 17, bakery(c -> c.minimumAge(17)), bakery(c -> c.minimumAge(16))),
                breaks(
                        "TRAVEL",
                        3,
                        2,
                        anna(s -> s.travel(2, TravelMode.BIKE)),
                        anna(s -> s.travel(3, TravelMode.BIKE))),
                breaks("EXCLUDED", "school", "", anna(s -> s.exclusions("bakery")), anna(s -> {})),
                breaks(
                        "UNAVAILABLE",
                        "2027-01-29",
                        "2027-01-29",
                        bakery(c -> c.unavailableFrom("2027-01-29")),
                        bakery(c -> c.unavailableFrom("2027-01-30"))));
    }

    private static List<FindingCase> overfull() {
        // Mondays and Tuesdays in P1: 38 dates of 8 hours.
        return List.of(
                of(
                        expect(
                                FindingCode.PINNED_OVER_MAXIMUM,
                                "$.students[0].hours",
                                "",
                                "anna",
                                "304",
                                "303.75",
                                38,
                                160),
                        pinned(anna(s -> s.hours(0, 303.75, 0))),
                        pinned(anna(s -> s.hours(0, 304, 0)))),
                of(
                        expect(
                                FindingCode.PINNED_OVER_MAXIMUM,
                                "$.students[0].hours",
                                "",
                                "anna",
                                "304",
                                "1280",
                                40,
                                39),
                        pinned(anna(s -> s.days(0, 39, 2))),
                        pinned(anna(s -> s.days(0, 40, 2)))));
    }

    private static List<FindingCase> tooMany() {
        return List.of(
                of(
                        expect(
                                FindingCode.PINNED_OVER_PLACES,
                                "$.companies[0].places.TUESDAY",
                                1,
                                "bakery",
                                "TUESDAY",
                                "2026-08-31",
                                2,
                                1),
                        twoPinned(1, 2),
                        twoPinned(2, 2)),
                of(
                        expect(
                                FindingCode.PINNED_OVER_MENTOR,
                                "$.companies[0].mentors[0].maxStudents",
                                1,
                                "bakery",
                                "mies",
                                "TUESDAY",
                                "2026-08-31",
                                2,
                                1),
                        twoPinned(2, 1),
                        twoPinned(2, 2)));
    }

    /** Anna and Bas at the bakery, both on Tuesdays. */
    private static TinyDataset twoPinned(int places, int maxStudents) {
        return pinned(bakery(c -> c.places(places).mentor("mies", Weekdays.ALL, maxStudents)))
                .student("bas", student -> {})
                .pinned("bas", "P1", "bakery", "mies", TUESDAY, WEDNESDAY);
    }

    private static List<FindingCase> supervisors() {
        return List.of(
                of(
                        expect(
                                FindingCode.PINNED_SUPERVISION_BREAKS_RULE,
                                "$.baselineSupervisions[0]",
                                "",
                                "anna",
                                "bob"),
                        TinyDataset.create()
                                .supervisor("bob", bob -> bob.profiles(Profile.BWI))
                                .pinnedSupervision("anna", "bob"),
                        TinyDataset.create()
                                .supervisor("bob", bob -> bob.profiles(Profile.BWI, Profile.HBR))
                                .pinnedSupervision("anna", "bob")),
                of(
                        expect(FindingCode.PINNED_OVER_SUPERVISOR, "$.supervisors[0].maxStudents", 0, "bob", 1, 0),
                        supervised(0).pinnedSupervision("anna", "bob"),
                        supervised(1).pinnedSupervision("anna", "bob")),
                of(
                        expect(FindingCode.SUPERVISORS_TOO_FEW, "$.schools[0]", "", "school", 1, 0),
                        supervised(0),
                        supervised(1)),
                of(
                        expect(FindingCode.SUPERVISORS_TOO_FEW_FOR_PROFILE, "$.schools[0]", "", "school", "HBR", 1, 0),
                        supervised(0)
                                .supervisor("bob", bob -> bob.profiles(Profile.HBR))
                                .supervisor("eva", eva -> eva.profiles(Profile.BWI)),
                        supervised(1)
                                .supervisor("bob", bob -> bob.profiles(Profile.HBR))
                                .supervisor("eva", eva -> eva.profiles(Profile.BWI))));
    }

    private static TinyDataset supervised(int maxStudents) {
        return TinyDataset.create().supervisor("bob", bob -> bob.maxStudents(maxStudents));
    }
}
