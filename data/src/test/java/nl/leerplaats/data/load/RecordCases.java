package nl.leerplaats.data.load;

import static nl.leerplaats.data.load.FindingCase.ofDocuments;

import java.util.List;
import java.util.stream.Stream;
import nl.leerplaats.data.finding.Finding;
import nl.leerplaats.data.finding.FindingCode;

/** Findings across the records of a dataset, as edits of the full dataset. */
final class RecordCases {

    private static final String SCHOOLS = "\"schools\": [";
    private static final String SECOND_SCHOOL = SCHOOLS
            + "{\"id\": \"S2\", \"name\": \"West\", \"calendarId\": \"K1\", \"location\": {\"lat\": 52.0, \"lon\": 5.1}},";
    private static final String PARTNERS = "\"partnerSchoolIds\": [\"S1\"]";

    private static final String PERIODS =
            "{\"id\": \"P1\", \"from\": \"2026-08-31\", \"to\": \"2027-01-29\", \"extra\": {}}, "
                    + "{\"id\": \"P2\", \"from\": \"2027-02-01\", \"to\": \"2027-07-09\"}";

    private RecordCases() {}

    static List<FindingCase> all() {
        return Stream.of(
                        calendars(),
                        periods(),
                        duplicates(),
                        unknownInRecords(),
                        unknownInBaseline(),
                        requests(),
                        baseline())
                .flatMap(List::stream)
                .toList();
    }

    private static Finding expect(FindingCode code, String path, Object value, Object... arguments) {
        return Finding.of(code, path, value, arguments);
    }

    /** The full dataset with other dates of its two periods. */
    private static String periods(String from1, String to1, String from2, String to2) {
        return Edit.dataset(
                PERIODS,
                "{\"id\": \"P1\", \"from\": \"%s\", \"to\": \"%s\"}, {\"id\": \"P2\", \"from\": \"%s\", \"to\": \"%s\"}"
                        .formatted(from1, to1, from2, to2));
    }

    private static List<FindingCase> calendars() {
        return List.of(
                ofDocuments(
                        expect(FindingCode.AS_OF_NOT_MONDAY, "$.asOf", "2027-03-16"),
                        Edit.dataset("\"asOf\": \"2027-03-15\"", "\"asOf\": \"2027-03-16\""),
                        Edit.dataset("\"asOf\": \"2027-03-15\"", "\"asOf\": \"2027-03-22\"")),
                ofDocuments(
                        expect(FindingCode.CALENDAR_TOO_LONG, "$.calendars[0].lastDay", "2036-09-07", 3_661, 3_660),
                        Edit.dataset("\"lastDay\": \"2027-07-09\"", "\"lastDay\": \"2036-09-07\""),
                        Edit.dataset("\"lastDay\": \"2027-07-09\"", "\"lastDay\": \"2036-09-06\"")),
                ofDocuments(
                        expect(FindingCode.CALENDARS_TOO_LONG, "$.calendars", 3_660_000 + 313, 3_660_000),
                        longCalendars(1_000),
                        longCalendars(999)));
    }

    private static List<FindingCase> periods() {
        String touching = periods("2026-08-31", "2027-01-31", "2027-02-01", "2027-07-09");
        return List.of(
                outside(
                        "$.calendars[0].periods[0].from",
                        "2026-08-30",
                        periods("2026-08-30", "2027-01-29", "2027-02-01", "2027-07-09")),
                outside(
                        "$.calendars[0].periods[1].to",
                        "2027-07-10",
                        periods("2026-08-31", "2027-01-29", "2027-02-01", "2027-07-10")),
                splits(
                        "$.calendars[0].periods[0].to",
                        "2027-01-28",
                        "P1",
                        periods("2026-08-31", "2027-01-28", "2027-02-01", "2027-07-09"),
                        touching),
                splits(
                        "$.calendars[0].periods[1].from",
                        "2027-02-02",
                        "P2",
                        periods("2026-08-31", "2027-01-29", "2027-02-02", "2027-07-09"),
                        touching),
                ofDocuments(
                        expect(FindingCode.PERIODS_OVERLAP, "$.calendars[0].periods[1].from", "2027-01-25", "P2", "P1"),
                        periods("2026-08-31", "2027-01-29", "2027-01-25", "2027-07-09"),
                        touching),
                ofDocuments(
                        expect(
                                FindingCode.PERIODS_OUT_OF_ORDER,
                                "$.calendars[0].periods[1].from",
                                "2026-08-31",
                                "P2",
                                "P1"),
                        periods("2027-02-01", "2027-07-09", "2026-08-31", "2027-01-29"),
                        touching),
                ofDocuments(
                        expect(FindingCode.SPLIT_ID_TAKEN, "$.calendars[0].periods[0].id", "P2~2027-03-15", "P2"),
                        Edit.dataset("{\"id\": \"P1\", \"from\"", "{\"id\": \"P2~2027-03-15\", \"from\""),
                        Edit.dataset(
                                "\"periods\": [",
                                "\"periods\": [{\"id\": \"P2~2027-03-22\", \"from\": \"2026-08-31\", \"to\": \"2026-09-04\"}, ",
                                "\"from\": \"2026-08-31\", \"to\": \"2027-01-29\"",
                                "\"from\": \"2026-09-07\", \"to\": \"2027-01-29\"")));
    }

    /** The full dataset with this many more calendars of 3,660 days. */
    private static String longCalendars(int count) {
        StringBuilder more = new StringBuilder();
        for (int i = 0; i < count; i++) {
            more.append(("{\"id\": \"X%d\", \"firstDay\": \"2026-08-31\", \"lastDay\": \"2036-09-06\","
                            + " \"closures\": [], \"periods\": []}, ")
                    .formatted(i));
        }
        return Edit.dataset("{\"id\": \"K1\"", more + "{\"id\": \"K1\"");
    }

    private static FindingCase outside(String path, String value, String broken) {
        String period = path.contains("[0].from") ? "P1" : "P2";
        return ofDocuments(
                expect(FindingCode.PERIOD_OUTSIDE_CALENDAR, path, value, period, "2026-08-31", "2027-07-09"),
                broken,
                Edit.dataset());
    }

    private static FindingCase splits(String path, String value, String period, String broken, String atLimit) {
        return ofDocuments(expect(FindingCode.PERIOD_SPLITS_WEEK, path, value, period), broken, atLimit);
    }

    private static List<FindingCase> duplicates() {
        return List.of(
                duplicate("$.companies[1].id", "B1", "company", "$.companies[0]", "\"id\": \"B2\"", "\"id\": \"B1\""),
                duplicate("$.students[1].id", "L1", "student", "$.students[0]", "\"id\": \"L2\"", "\"id\": \"L1\""),
                duplicate(
                        "$.companies[0].mentors[1].id",
                        "M1",
                        "mentor",
                        "$.companies[0].mentors[0]",
                        "\"id\": \"M2\"",
                        "\"id\": \"M1\""),
                duplicate(
                        "$.calendars[0].periods[1].id",
                        "P1",
                        "period",
                        "$.calendars[0].periods[0]",
                        "{\"id\": \"P2\", \"from\"",
                        "{\"id\": \"P1\", \"from\""),
                duplicate("calendars", "K1", "calendar", calendar("K1"), calendar("k1")),
                duplicate("schools", "S1", "school", school("S1"), school("S2")),
                duplicate("supervisors", "D1", "supervisor", supervisor("D1"), supervisor("L1")));
    }

    private static List<FindingCase> unknownInRecords() {
        return List.of(
                unknown(
                        "$.schools[0].calendarId",
                        "K2",
                        "calendar",
                        "\"calendarId\": \"K1\"",
                        "\"calendarId\": \"K2\""),
                unknown(
                        "$.students[1].schoolId",
                        "S2",
                        "school",
                        "\"L2\", \"schoolId\": \"S1\"",
                        "\"L2\", \"schoolId\": \"S2\""),
                unknown(
                        "$.students[0].preferences[0]",
                        "B3",
                        "company",
                        "\"preferences\": [\"B1\"]",
                        "\"preferences\": [\"B3\", \"B1\"]"),
                unknown(
                        "$.students[0].exclusions[1]",
                        "B3",
                        "company",
                        "\"exclusions\": [\"B2\"]",
                        "\"exclusions\": [5, \"B3\"]"),
                unknown(
                        "$.companies[0].schoolIds[0]",
                        "s1",
                        "school",
                        "\"schoolIds\": [\"S1\"]",
                        "\"schoolIds\": [\"s1\"]"),
                unknown(
                        "$.supervisors[0].schoolId",
                        "L1",
                        "school",
                        "\"Wil\", \"schoolId\": \"S1\"",
                        "\"Wil\", \"schoolId\": \"L1\""));
    }

    private static List<FindingCase> unknownInBaseline() {
        return List.of(
                unknown(
                        "$.baseline[1].studentId",
                        "L9",
                        "student",
                        "\"L1\", \"periodId\": \"P2\"",
                        "\"L9\", \"periodId\": \"P2\""),
                unknown(
                        "$.baseline[1].companyId",
                        "B9",
                        "company",
                        "\"P2\", \"companyId\": \"B1\"",
                        "\"P2\", \"companyId\": \"B9\""),
                unknown(
                        "$.baselineSupervisions[0].studentId",
                        "L9",
                        "student",
                        "\"L1\", \"supervisorId\"",
                        "\"L9\", \"supervisorId\""),
                unknown(
                        "$.baselineSupervisions[0].supervisorId",
                        "D9",
                        "supervisor",
                        "\"supervisorId\": \"D1\"",
                        "\"supervisorId\": \"D9\""),
                unknown(
                        "$.travelTimes[0].studentId",
                        "L9",
                        "student",
                        "\"L1\", \"companyId\": \"B1\", \"minutes\"",
                        "\"L9\", \"companyId\": \"B1\", \"minutes\""),
                unknown(
                        "$.travelTimes[0].companyId",
                        "B9",
                        "company",
                        "\"companyId\": \"B1\", \"minutes\"",
                        "\"companyId\": \"B9\", \"minutes\""));
    }

    private static String calendar(String id) {
        return "{\"id\": \"%s\", \"firstDay\": \"2026-08-31\", \"lastDay\": \"2027-07-09\", \"closures\": [], \"periods\": %s}"
                .formatted(id, "[" + PERIODS + "]")
                .replace(PERIODS, PERIODS.replace(", \"extra\": {}", ""));
    }

    private static String school(String id) {
        return "{\"id\": \"%s\", \"name\": \"n\", \"calendarId\": \"K1\", \"location\": {\"lat\": 1, \"lon\": 2}}"
                .formatted(id);
    }

    private static String supervisor(String id) {
        return "{\"id\": \"%s\", \"schoolId\": \"S1\", \"maxStudents\": 0, \"visitDays\": []}".formatted(id);
    }

    private static FindingCase duplicate(String path, String id, String kind, String first, String find, String with) {
        return ofDocuments(
                expect(FindingCode.DUPLICATE_ID, path, id, kind, first), Edit.dataset(find, with), Edit.dataset());
    }

    /** A record put before those that are there. */
    private static FindingCase duplicate(String list, String id, String kind, String broken, String atLimit) {
        String start = "\"" + list + "\": [";
        return ofDocuments(
                expect(FindingCode.DUPLICATE_ID, "$." + list + "[1].id", id, kind, "$." + list + "[0]"),
                Edit.dataset(start, start + broken + ","),
                Edit.dataset(start, start + atLimit + ","));
    }

    private static FindingCase unknown(String path, String id, String kind, String find, String with) {
        return ofDocuments(expect(FindingCode.UNKNOWN_ID, path, id, kind), Edit.dataset(find, with), Edit.dataset());
    }

    private static List<FindingCase> requests() {
        return List.of(
                ofDocuments(
                        expect(FindingCode.UNKNOWN_PERIOD, "$.students[0].requests[1].periodId", "P3", "L1", "K1"),
                        Edit.dataset(
                                "{\"periodId\": \"P2\", \"daysPerWeek\"", "{\"periodId\": \"P3\", \"daysPerWeek\""),
                        Edit.dataset()),
                ofDocuments(
                        expect(FindingCode.UNKNOWN_PERIOD, "$.baseline[1].periodId", "P2~2027-03-15", "L1", "K1"),
                        Edit.dataset("\"L1\", \"periodId\": \"P2\"", "\"L1\", \"periodId\": \"P2~2027-03-15\""),
                        Edit.dataset()),
                ofDocuments(
                        expect(FindingCode.PARTNER_NOT_TAKEN, "$.companies[0].partnerSchoolIds[0]", "S2", "B1"),
                        Edit.dataset(SCHOOLS, SECOND_SCHOOL, PARTNERS, "\"partnerSchoolIds\": [\"S2\"]"),
                        Edit.dataset(
                                SCHOOLS,
                                SECOND_SCHOOL,
                                "\"schoolIds\": [\"S1\"], " + PARTNERS,
                                "\"schoolIds\": [\"S1\", \"S2\"], \"partnerSchoolIds\": [\"S2\"]")),
                ofDocuments(
                        expect(
                                FindingCode.TWO_REQUESTS,
                                "$.students[0].requests[1].periodId",
                                "P1",
                                "L1",
                                "$.students[0].requests[0]"),
                        Edit.dataset(
                                "{\"periodId\": \"P2\", \"daysPerWeek\"", "{\"periodId\": \"P1\", \"daysPerWeek\""),
                        Edit.dataset()));
    }

    private static List<FindingCase> baseline() {
        return List.of(
                ofDocuments(
                        expect(FindingCode.TWO_BASELINES, "$.baseline[1]", "P1", "L1", "$.baseline[0]"),
                        Edit.dataset("\"L1\", \"periodId\": \"P2\"", "\"L1\", \"periodId\": \"P1\""),
                        Edit.dataset()),
                ofDocuments(
                        expect(FindingCode.BASELINE_WITHOUT_REQUEST, "$.baseline[1].periodId", "P2", "L2"),
                        Edit.dataset("\"L1\", \"periodId\": \"P2\"", "\"L2\", \"periodId\": \"P2\""),
                        Edit.dataset(
                                "\"L1\", \"periodId\": \"P2\"",
                                "\"L2\", \"periodId\": \"P2\"",
                                "\"requests\": []",
                                "\"requests\": [{\"periodId\": \"P2\", \"daysPerWeek\": [1]}]")),
                ofDocuments(
                        expect(FindingCode.UNKNOWN_MENTOR, "$.baseline[1].mentorId", "M3", "B1"),
                        Edit.dataset("\"M1\", \"days\": [\"MONDAY\"]", "\"M3\", \"days\": [\"MONDAY\"]"),
                        Edit.dataset("\"M1\", \"days\": [\"MONDAY\"]", "\"M2\", \"days\": [\"MONDAY\"]")),
                ofDocuments(
                        expect(
                                FindingCode.TWO_BASELINE_SUPERVISIONS,
                                "$.baselineSupervisions[1]",
                                "L1",
                                "$.baselineSupervisions[0]"),
                        Edit.dataset(
                                "\"extra\": {\"s\": 1}}",
                                "\"extra\": {}}, {\"studentId\": \"L1\", \"supervisorId\": \"D1\"}"),
                        Edit.dataset(
                                "\"extra\": {\"s\": 1}}",
                                "\"extra\": {}}, {\"studentId\": \"L2\", \"supervisorId\": \"D1\"}")),
                ofDocuments(
                        expect(FindingCode.TWO_TRAVEL_TIMES, "$.travelTimes[1]", "L1", "B1", "$.travelTimes[0]"),
                        Edit.dataset(
                                "\"extra\": {\"t\": 1}}",
                                "\"extra\": {}}, {\"studentId\": \"L1\", \"companyId\": \"B1\", \"minutes\": 17}"),
                        Edit.dataset(
                                "\"extra\": {\"t\": 1}}",
                                "\"extra\": {}}, {\"studentId\": \"L1\", \"companyId\": \"B2\", \"minutes\": 17}")));
    }
}
