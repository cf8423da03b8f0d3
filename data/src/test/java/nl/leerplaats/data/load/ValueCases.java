package nl.leerplaats.data.load;

import static nl.leerplaats.data.load.FindingCase.ofDocuments;

import java.util.List;
import java.util.stream.Stream;
import nl.leerplaats.data.finding.Finding;
import nl.leerplaats.data.finding.FindingCode;

/** Findings about one value or object alone, as edits of the full dataset. */
final class ValueCases {

    private ValueCases() {}

    private static Finding expect(FindingCode code, String path, Object value, Object... arguments) {
        return Finding.of(code, path, value, arguments);
    }

    static List<FindingCase> all() {
        return Stream.of(objects(), types(), numbers(), texts(), days(), names(), lists(), order())
                .flatMap(List::stream)
                .toList();
    }

    private static List<FindingCase> objects() {
        return List.of(
                ofDocuments(
                        expect(
                                FindingCode.UNKNOWN_KEY,
                                "$.companies[0].mentors[1].phone",
                                "phone",
                                "id, name, days, maxStudents, until, contact, extra"),
                        Edit.dataset("\"id\": \"M2\",", "\"id\": \"M2\", \"phone\": [1, {\"x\": 2}],"),
                        Edit.dataset("\"id\": \"M2\",", "\"id\": \"M2\", \"extra\": {\"phone\": 1},")),
                ofDocuments(
                        expect(
                                FindingCode.UNKNOWN_KEY,
                                "$.students[0].guardian.mobile",
                                "mobile",
                                "person, phone, email, address, extra"),
                        Edit.dataset("\"guardian\": {", "\"guardian\": {\"mobile\": \"06\", "),
                        Edit.dataset("\"guardian\": {", "\"guardian\": {\"extra\": {\"mobile\": \"06\"}, ")),
                ofDocuments(
                        expect(FindingCode.DUPLICATE_KEY, "$.students[1].grade", "grade"),
                        Edit.dataset("\"grade\": 3,", "\"grade\": 3, \"grade\": 4,"),
                        Edit.dataset("\"grade\": 3,", "\"grade\": 4,")),
                ofDocuments(
                        expect(FindingCode.DUPLICATE_KEY, "$.students[0].extra.k", "k"),
                        Edit.dataset("\"k\": 1E400", "\"k\": 1, \"k\": 2"),
                        Edit.dataset("\"k\": 1E400", "\"k\": 1, \"K\": 2")),
                ofDocuments(
                        expect(FindingCode.DUPLICATE_KEY, "$.weights.travel", "travel"),
                        Edit.dataset("\"travel\": 2", "\"travel\": 2, \"travel\": 3"),
                        Edit.dataset("\"travel\": 2", "\"travel\": 3")),
                ofDocuments(
                        expect(FindingCode.DUPLICATE_KEY, "$.companies[0].places.MONDAY", "MONDAY"),
                        Edit.dataset("\"MONDAY\": 2,", "\"MONDAY\": 2, \"MONDAY\": 2,"),
                        Edit.dataset("\"MONDAY\": 2,", "\"MONDAY\": 2, \"FRIDAY\": 2,")),
                ofDocuments(
                        expect(FindingCode.MISSING_KEY, "$.students[1].birthDate", "", "birthDate"),
                        Edit.dataset("\"birthDate\": \"2011-01-01\", ", ""),
                        Edit.dataset("\"name\": \"Zoë Ångström\", ", "")),
                ofDocuments(
                        expect(FindingCode.MISSING_KEY, "$.calendars[0].closures[0].to", "", "to"),
                        Edit.dataset("\"to\": \"2027-01-01\", ", ""),
                        Edit.dataset("\"from\": \"2026-12-21\"", "\"from\": \"2027-01-01\"")),
                ofDocuments(
                        expect(FindingCode.UNKNOWN_FORMAT, "$.format", "leerplaats-dataset/2", "leerplaats-dataset/1"),
                        Edit.dataset("leerplaats-dataset/1", "leerplaats-dataset/2"),
                        Edit.dataset()));
    }

    private static List<FindingCase> types() {
        return List.of(
                type("$.students[1].grade", "3", "\"grade\": 3", "\"grade\": \"3\"", "number", "text"),
                type("$.students[1].grade", "null", "\"grade\": 3", "\"grade\": null", "number", "null"),
                type("$.schools[0].name", "5", "\"Het Lyceum \\\"Oost\\\"\"", "5", "text", "number"),
                type("$.students[1].requests", "", "\"requests\": []", "\"requests\": {\"a\": 1}", "list", "object"),
                type("$.students[1].home", "", "{\"lat\": -0.0001, \"lon\": 5.1}", "[[1]]", "object", "list"),
                type("$.companies[1].places", "true", "\"places\": {}", "\"places\": true", "object", "boolean"),
                type(
                        "$.baseline[0].pinned",
                        "1",
                        "[\"MONDAY\", \"TUESDAY\"], \"pinned\": true",
                        "[\"MONDAY\"], \"pinned\": 1",
                        "boolean",
                        "number"),
                type(
                        "$.extra",
                        "e",
                        "\"extra\": {\n    \"numbers\": [1.10, 12345678901234567890123, 1e-7]\n  }",
                        "\"extra\": \"e\"",
                        "object",
                        "text"),
                type(
                        "$.calendars[0].periods[1]",
                        "P2",
                        "{\"id\": \"P2\", \"from\": \"2027-02-01\", \"to\": \"2027-07-09\"}",
                        "\"P2\"",
                        "object",
                        "text"),
                ofDocuments(
                        expect(FindingCode.NOT_A_NUMBER, "$.students[1].home.lat", "NaN"),
                        Edit.dataset("-0.0001", "NaN"),
                        Edit.dataset("-0.0001", "0")),
                ofDocuments(
                        expect(FindingCode.NOT_A_NUMBER, "$.students[0].extra.k", "-Infinity"),
                        Edit.dataset("1E400", "-Infinity"),
                        Edit.dataset("1E400", "-1E400")));
    }

    static FindingCase type(String path, String value, String find, String with, String expected, String found) {
        return ofDocuments(
                expect(FindingCode.WRONG_TYPE, path, value, expected, found), Edit.dataset(find, with), Edit.dataset());
    }

    private static List<FindingCase> numbers() {
        return List.of(
                range("$.companies[0].minutesPerDay", "\"minutesPerDay\": 480", "1000001", "1000000", 0, 1_000_000),
                range("$.companies[0].minutesPerDay", "\"minutesPerDay\": 480", "-1", "0", 0, 1_000_000),
                range("$.students[1].grade", "\"grade\": 3", "2", "3", 3, 4),
                range("$.students[1].grade", "\"grade\": 3", "5", "4", 3, 4),
                range("$.weights.travel", "\"travel\": 2", "1000001", "1000000", 0, 1_000_000),
                range("$.companies[0].minimumAge", "\"minimumAge\": 15", "121", "120", 0, 120),
                range("$.students[1].hours.maximum", "\"maximum\": 640.5", "1000000.25", "1000000", 0, 1_000_000),
                range("$.students[1].hours.maximum", "\"maximum\": 640.5", "-0.25", "0.25", 0, 1_000_000),
                range("$.students[1].hours.maximum", "\"maximum\": 640.5", "1e999999", "1e3", 0, 1_000_000),
                range("$.students[1].hours.maximum", "\"maximum\": 640.5", "1e99999999999", "1e3", 0, 1_000_000),
                range("$.students[1].home.lat", "\"lat\": -0.0001", "-90.0000001", "-90", -90, 90),
                range("$.students[1].home.lat", "\"lat\": -0.0001", "1e999999", "1e-999999", -90, 90),
                range("$.schools[0].location.lon", "\"lon\": 5.125", "180.5", "180.0", -180, 180),
                ofDocuments(
                        expect(FindingCode.NUMBER_OUT_OF_RANGE, "$.students[0].requests[0].daysPerWeek[1]", "5", 1, 4),
                        Edit.dataset("[2, 1]", "[2, 5]"),
                        Edit.dataset("[2, 1]", "[2, 4]")),
                ofDocuments(
                        expect(FindingCode.NUMBER_OUT_OF_RANGE, "$.students[0].requests[0].daysPerWeek[0]", "0", 1, 4),
                        Edit.dataset("[2, 1]", "[0]"),
                        Edit.dataset("[2, 1]", "[1]")),
                notWhole("$.students[1].grade", "\"grade\": 3", "3.0", "3", 3, 4),
                notWhole("$.companies[0].employees", "\"employees\": 12", "1e1", "10", 0, 1_000_000),
                // Hours where minutes belong: what is allowed shows what was meant.
                notWhole("$.companies[0].minutesPerDay", "\"minutesPerDay\": 480", "7.5", "450", 0, 1_000_000),
                number(
                        FindingCode.NOT_QUARTERS,
                        "$.students[1].hours.maximum",
                        "\"maximum\": 640.5",
                        "640.3",
                        "640.250"),
                number(
                        FindingCode.NOT_QUARTERS,
                        "$.students[1].hours.maximum",
                        "\"maximum\": 640.5",
                        "1e-999999",
                        "0e-999999"));
    }

    static FindingCase range(String path, String find, String broken, String atLimit, long least, long most) {
        String key = find.substring(0, find.indexOf(':') + 2);
        return ofDocuments(
                expect(FindingCode.NUMBER_OUT_OF_RANGE, path, broken, least, most),
                Edit.dataset(find, key + broken),
                Edit.dataset(find, key + atLimit));
    }

    static FindingCase number(FindingCode code, String path, String find, String broken, String atLimit) {
        String key = find.substring(0, find.indexOf(':') + 2);
        return ofDocuments(
                expect(code, path, broken), Edit.dataset(find, key + broken), Edit.dataset(find, key + atLimit));
    }

    /** A number with a point: the finding says from what to what a whole one may be. */
    static FindingCase notWhole(String path, String find, String broken, String atLimit, int least, int most) {
        String key = find.substring(0, find.indexOf(':') + 2);
        return ofDocuments(
                expect(FindingCode.NOT_WHOLE, path, broken, least, most),
                Edit.dataset(find, key + broken),
                Edit.dataset(find, key + atLimit));
    }

    private static List<FindingCase> texts() {
        return List.of(
                text(FindingCode.EMPTY_TEXT, "$.companies[0].mentors[1].id", "\"id\": \"M2\"", "", " "),
                text(
                        FindingCode.BROKEN_TEXT,
                        "$.supervisors[0].name",
                        "\"name\": \"Wil\"",
                        "a\\ud83d",
                        "a\\ud83d\\ude00"),
                text(
                        FindingCode.BROKEN_TEXT,
                        "$.supervisors[0].name",
                        "\"name\": \"Wil\"",
                        "\\ude00\\ud83d",
                        "\\u0000"));
    }

    private static List<FindingCase> days() {
        return List.of(
                text(
                        FindingCode.BAD_DATE,
                        "$.students[1].birthDate",
                        "\"birthDate\": \"2011-01-01\"",
                        "2011-02-29",
                        "2012-02-29"),
                text(
                        FindingCode.BAD_DATE,
                        "$.students[1].birthDate",
                        "\"birthDate\": \"2011-01-01\"",
                        "1-1-2011",
                        "2011-01-01"),
                text(
                        FindingCode.BAD_DATE,
                        "$.students[1].birthDate",
                        "\"birthDate\": \"2011-01-01\"",
                        "2011-1-1",
                        "2011-01-02"),
                text(FindingCode.BAD_TIME, "$.companies[0].workTimes.to", "\"to\": \"16:30\"", "24:00", "23:59"),
                text(FindingCode.BAD_TIME, "$.companies[0].workTimes.from", "\"from\": \"07:30\"", "7:30", "00:00"),
                text(FindingCode.BAD_WEEKDAY, "$.supervisors[0].visitDays[0]", "[\"TUESDAY\"]", "SATURDAY", "FRIDAY"),
                text(FindingCode.BAD_WEEKDAY, "$.supervisors[0].visitDays[0]", "[\"TUESDAY\"]", "Monday", "MONDAY"),
                ofDocuments(
                        expect(FindingCode.BAD_WEEKDAY, "$.schools[0].schoolMinutes.SUNDAY", "SUNDAY"),
                        Edit.dataset("\"FRIDAY\": 300", "\"SUNDAY\": 300"),
                        Edit.dataset("\"FRIDAY\": 300", "\"TUESDAY\": 300")),
                ofDocuments(
                        expect(
                                FindingCode.DATE_OUT_OF_RANGE,
                                "$.students[1].birthDate",
                                "1899-12-31",
                                "1900-01-01",
                                "2199-12-31"),
                        Edit.dataset("2011-01-01", "1899-12-31"),
                        Edit.dataset("2011-01-01", "1900-01-01")),
                ofDocuments(
                        expect(
                                FindingCode.DATE_OUT_OF_RANGE,
                                "$.companies[0].unavailableFrom",
                                "0000-12-31",
                                "0001-01-01",
                                "9999-12-31"),
                        Edit.dataset("2027-12-01", "0000-12-31"),
                        Edit.dataset("2027-12-01", "0001-01-01")));
    }

    private static List<FindingCase> names() {
        return List.of(
                ofDocuments(
                        expect(
                                FindingCode.UNKNOWN_PROFILE,
                                "$.students[0].profile",
                                "ZW",
                                "BWI, PIE, M&T, MVI, E&O, HBR, Z&W, GROEN, MAT, D&P"),
                        Edit.dataset("\"grade\": 4, \"profile\": \"Z&W\"", "\"grade\": 4, \"profile\": \"ZW\""),
                        Edit.dataset("\"grade\": 4, \"profile\": \"Z&W\"", "\"grade\": 4, \"profile\": \"D&P\"")),
                ofDocuments(
                        expect(
                                FindingCode.UNKNOWN_MODE,
                                "$.students[1].travel.modes[0]",
                                "BUS",
                                "WALK, BIKE, MOPED, TRANSIT, CAR"),
                        Edit.dataset("[\"WALK\"]", "[\"BUS\"]"),
                        Edit.dataset("[\"WALK\"]", "[\"CAR\"]")),
                ofDocuments(
                        expect(
                                FindingCode.UNKNOWN_DAY_PART,
                                "$.students[0].requests[0].dayPart",
                                "EVENING",
                                "MORNING, AFTERNOON"),
                        Edit.dataset("\"MORNING\"", "\"EVENING\""),
                        Edit.dataset("\"MORNING\"", "\"AFTERNOON\"")),
                ofDocuments(
                        expect(
                                FindingCode.UNKNOWN_WEIGHT,
                                "$.weights.Travel",
                                "Travel",
                                "unplaced, shortfallHour, shortfallDay, unsupervised, brokenAgreement, changedAgreement, schoolShare, travel, longTravel, interest, preference, "
                                        + "unlisted, notPartner, extraDay, noVisitDay, companyChange, mentorChange, dayChange, visitTrip, "
                                        + "supervisorLoad, recognitionLapse, baselineCompany, baselineMentor, baselineDay, "
                                        + "baselineSupervisor"),
                        Edit.dataset("\"travel\": 2", "\"Travel\": 2"),
                        Edit.dataset("\"travel\": 2", "\"baselineSupervisor\": 2")),
                ofDocuments(
                        expect(FindingCode.LOOKS_LIKE_BSN, "$.students[1].name", ""),
                        Edit.dataset("\"id\": \"L2\",", "\"id\": \"L2\", \"name\": \"Kim 111222333\","),
                        Edit.dataset("\"id\": \"L2\",", "\"id\": \"L2\", \"name\": \"Kim 111222334\",")));
    }

    /** The broken text stands between the quotes of the part that is found. */
    static FindingCase text(FindingCode code, String path, String find, String broken, String atLimit) {
        int end = find.lastIndexOf('"');
        int start = find.lastIndexOf('"', end - 1) + 1;
        String value = code == FindingCode.BROKEN_TEXT ? "" : broken;
        return ofDocuments(
                expect(code, path, value),
                Edit.dataset(find, find.substring(0, start) + broken + find.substring(end)),
                Edit.dataset(find, find.substring(0, start) + atLimit + find.substring(end)));
    }

    private static List<FindingCase> lists() {
        return List.of(
                ofDocuments(
                        expect(FindingCode.EMPTY_LIST, "$.students[1].travel.modes", ""),
                        Edit.dataset("[\"WALK\"]", "[]"),
                        Edit.dataset("[\"zorg\", \"koken\"]", "[]")),
                ofDocuments(
                        expect(FindingCode.EMPTY_LIST, "$.students[0].requests[1].daysPerWeek", ""),
                        Edit.dataset("\"daysPerWeek\": [2]}", "\"daysPerWeek\": []}"),
                        Edit.dataset("\"daysPerWeek\": [2]}", "\"daysPerWeek\": [4]}")),
                repeated("$.students[0].requests[0].daysPerWeek[1]", "1", "[2, 1]", "[1, 1]", "[1, 2]"),
                repeated(
                        "$.students[0].preferences[1]",
                        "B1",
                        "\"preferences\": [\"B1\"]",
                        "\"preferences\": [\"B1\", \"B1\"]",
                        "\"preferences\": [\"B1\", \"B2\"]"),
                repeated(
                        "$.students[0].interests[1]",
                        "zorg",
                        "[\"zorg\", \"koken\"]",
                        "[\"zorg\", \"zorg\"]",
                        "[\"zorg\", \"Zorg\"]"),
                repeated(
                        "$.supervisors[0].profiles[1]",
                        "BWI",
                        "[\"Z&W\", \"BWI\"]",
                        "[\"BWI\", \"BWI\"]",
                        "[\"BWI\", \"Z&W\"]"),
                repeated(
                        "$.students[0].travel.modes[1]",
                        "BIKE",
                        "[\"BIKE\", \"TRANSIT\"]",
                        "[\"BIKE\", \"BIKE\"]",
                        "[\"BIKE\", \"CAR\"]"),
                repeated(
                        "$.supervisors[0].visitDays[1]",
                        "TUESDAY",
                        "[\"TUESDAY\"]",
                        "[\"TUESDAY\", \"TUESDAY\"]",
                        "[\"TUESDAY\", \"MONDAY\"]"));
    }

    private static FindingCase repeated(String path, String value, String find, String broken, String atLimit) {
        String first = path.substring(0, path.lastIndexOf('[')) + "[0]";
        return ofDocuments(
                expect(FindingCode.REPEATED_ENTRY, path, value, first),
                Edit.dataset(find, broken),
                Edit.dataset(find, atLimit));
    }

    private static List<FindingCase> order() {
        return List.of(
                order(
                        "$.calendars[0].closures[0].to",
                        "2026-12-20",
                        "2026-12-21",
                        "\"to\": \"2027-01-01\"",
                        "\"to\": \""),
                order(
                        "$.companies[0].closures[0].to",
                        "2026-10-11",
                        "2026-10-12",
                        "\"to\": \"2026-10-16\"",
                        "\"to\": \""),
                order(
                        "$.companies[0].accreditations[0].until",
                        "2023-12-31",
                        "2024-01-01",
                        "\"until\": \"2028-01-01\"",
                        "\"until\": \""),
                order(
                        "$.students[0].stageUntil",
                        "2026-09-06",
                        "2026-09-07",
                        "\"stageUntil\": \"2027-06-25\"",
                        "\"stageUntil\": \""),
                order("$.companies[0].workTimes.to", "07:29", "07:30", "\"to\": \"16:30\"", "\"to\": \""),
                ofDocuments(
                        expect(
                                FindingCode.END_BEFORE_START,
                                "$.calendars[0].periods[1].to",
                                "2027-01-31",
                                "2027-02-01"),
                        Edit.dataset("\"to\": \"2027-07-09\"", "\"to\": \"2027-01-31\""),
                        Edit.dataset("\"to\": \"2027-07-09\"", "\"to\": \"2027-02-05\"")),
                ofDocuments(
                        expect(FindingCode.END_BEFORE_START, "$.calendars[0].lastDay", "2026-08-30", "2026-08-31"),
                        Edit.dataset("\"lastDay\": \"2027-07-09\"", "\"lastDay\": \"2026-08-30\""),
                        Edit.dataset("\"lastDay\": \"2027-07-09\"", "\"lastDay\": \"2027-07-10\"")));
    }

    private static FindingCase order(String path, String broken, String atLimit, String find, String with) {
        return ofDocuments(
                expect(FindingCode.END_BEFORE_START, path, broken, atLimit),
                Edit.dataset(find, with + broken + "\""),
                Edit.dataset(find, with + atLimit + "\""));
    }
}
