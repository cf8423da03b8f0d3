package nl.leerplaats.data.finding;

import static nl.leerplaats.data.finding.Severity.ERROR;
import static nl.leerplaats.data.finding.Severity.NOTICE;
import static nl.leerplaats.data.finding.Severity.WARNING;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Everything that the input check can find, with a stable code. The page {@code docs/findings.md} is made from this list; the messages are
 * in the message files. The names in brackets are the arguments of the finding, in order, as {@link Finding#arguments} says; a name means the
 * same with every code.
 */
public enum FindingCode {
    // The file as a whole.
    FILE_NOT_FOUND(ERROR, "The file does not exist."),
    FILE_UNREADABLE(ERROR, "The file cannot be read: a folder, no permission, or a failing disk."),
    FILE_EMPTY(ERROR, "The document holds nothing."),
    NOT_UTF8(ERROR, "The document has bytes that are not UTF-8 text."),
    BYTE_ORDER_MARK(NOTICE, "The document starts with a byte order mark, which is skipped."),
    SYNTAX(ERROR, "The document is not well-formed JSON."),
    WORKBOOK_NOT_DOCUMENT(ERROR, "The file is a workbook where a document of the data format belongs."),
    TRUNCATED(ERROR, "The document ends in the middle."),
    NESTED_TOO_DEEP(ERROR, "Objects and lists are nested deeper than is read.", "limit"),
    TEXT_TOO_LONG(ERROR, "A key or a text is longer than is read."),
    TRAILING_CONTENT(ERROR, "Something follows after the end of the document."),
    OTHER_DOCUMENT(ERROR, "The document is of the other kind: a plan for a dataset, or the reverse.", "expected"),
    UNKNOWN_FORMAT(ERROR, "The key format does not name this format.", "expected"),
    DATASET_NAME_DIFFERS(ERROR, "The document belongs to a dataset with another name.", "dataset"),
    NOT_A_FILE(ERROR, "What lies in a watched folder is a folder or a link, and no file."),
    UNREADABLE_NAME(ERROR, "The name of a file in a watched folder has signs that cannot be read."),
    OUTDATED_FILE(ERROR, "A file of records is older than one that was used before."),
    MANY_GONE(ERROR, "So many pupils or companies would go that it may be the wrong file.", "pupils", "companies"),

    // One value or object alone.
    UNKNOWN_KEY(ERROR, "An object has a key that the format does not know.", "keys"),
    DUPLICATE_KEY(ERROR, "An object has a key twice."),
    MISSING_KEY(ERROR, "An object lacks a key that it must have.", "key"),
    WRONG_TYPE(ERROR, "A value is of another type than the format asks for.", "expected type", "found type"),
    NOT_A_NUMBER(ERROR, "A value is NaN or infinite, which JSON does not know."),
    NOT_WHOLE(ERROR, "A number has to be whole, written without point or exponent.", "least", "most"),
    NOT_QUARTERS(ERROR, "A number of hours is not a multiple of a quarter."),
    NUMBER_OUT_OF_RANGE(ERROR, "A number is outside its range.", "least", "most"),
    EMPTY_TEXT(ERROR, "An id is empty."),
    BROKEN_TEXT(ERROR, "A text has half of a character: an unpaired surrogate."),
    BAD_DATE(ERROR, "A text is not a date that exists, written as 2026-09-01."),
    DATE_OUT_OF_RANGE(ERROR, "A date is outside the years that are planned.", "first", "last"),
    BAD_TIME(ERROR, "A text is not a time of day, written as 07:30."),
    BAD_WEEKDAY(ERROR, "A text is not a weekday from MONDAY to FRIDAY."),
    UNKNOWN_PROFILE(ERROR, "A text is not one of the ten profiles.", "profiles"),
    UNKNOWN_MODE(ERROR, "A text is not a way to travel.", "modes"),
    UNKNOWN_DAY_PART(ERROR, "A text is not a half of the day.", "halves"),
    UNKNOWN_WEIGHT(ERROR, "A weight has a name that the format does not know.", "weights"),
    BAD_INSTANT(ERROR, "A text is not a moment, written as 2026-09-01T08:15:00Z."),
    UNKNOWN_CHANGE(ERROR, "A change is of a kind that the format does not know.", "kinds"),
    NOT_ONE_KEY(ERROR, "An object must have exactly one of several keys.", "keys", "found"),
    EMPTY_LIST(ERROR, "A list that needs at least one entry has none."),
    REPEATED_ENTRY(ERROR, "A list of unique entries has an entry twice.", "first place"),
    END_BEFORE_START(ERROR, "A last date or time comes before its first.", "first"),
    LOOKS_LIKE_BSN(
            ERROR, "A key or value looks like a citizen service number (BSN): nine digits that pass the eleven-test."),

    // Across records.
    DUPLICATE_ID(ERROR, "Two records of a kind have the same id.", "kind", "first place"),
    UNKNOWN_ID(ERROR, "A record names another that the dataset does not have.", "kind"),
    AS_OF_NOT_MONDAY(ERROR, "The date asOf is not a Monday."),
    CALENDAR_TOO_LONG(ERROR, "A calendar has more days than are planned.", "days", "most"),
    CALENDARS_TOO_LONG(ERROR, "The calendars together have more days than are planned.", "most"),
    PERIOD_OUTSIDE_CALENDAR(ERROR, "A period leaves its calendar.", "period", "first day", "last day"),
    PERIODS_OVERLAP(ERROR, "A period starts before an earlier listed one has ended.", "period", "other period"),
    PERIODS_OUT_OF_ORDER(ERROR, "A period lies before an earlier listed one.", "period", "other period"),
    PERIOD_SPLITS_WEEK(ERROR, "A period starts or ends in the middle of a week.", "period"),
    SPLIT_ID_TAKEN(ERROR, "A period has the id that the split at asOf gives to a part of another.", "other period"),
    UNKNOWN_PERIOD(
            ERROR,
            "A request or a baseline placement is for a period that the calendar of the student's school lacks.",
            "student",
            "calendar"),
    PARTNER_NOT_TAKEN(ERROR, "A school that won a company sends no pupils there.", "company"),
    TWO_REQUESTS(ERROR, "A student has two requests for one period.", "student", "first place"),
    TWO_BASELINES(ERROR, "Two baseline placements are for one request.", "student", "first place"),
    BASELINE_WITHOUT_REQUEST(ERROR, "A baseline placement is for no request of its student.", "student"),
    UNKNOWN_MENTOR(ERROR, "A baseline placement names a mentor that its company lacks.", "company"),
    TWO_BASELINE_SUPERVISIONS(ERROR, "A student has two baseline supervisions.", "first place"),
    TWO_TRAVEL_TIMES(ERROR, "A student and a company have two measured travel times.", "company", "first place"),

    BORN_AFTER_START(ERROR, "A student is born after the school year begins.", "student", "first day of the year"),

    // Changes of a dataset.
    FUTURE_CHANGE(ERROR, "A change would have become known more than a day from now."),
    CHANGE_ID_TAKEN(ERROR, "Another change has the same id and says something else."),
    STILL_NEEDED(ERROR, "A record cannot go while a placement needs it.", "kind", "student", "period"),
    NO_ACCREDITATION(ERROR, "A recognition that ends is not there, and its first day is not given.", "company"),

    // What a file of records does not take back.
    UNAVAILABLE_STAYS(WARNING, "A file says nothing of a company that dropped out: it stays so.", "from"),
    MENTOR_END_STAYS(WARNING, "A file says nothing of a mentor who leaves: that stays so.", "company", "until"),
    STAGE_END_STAYS(WARNING, "A file says nothing of a pupil who leaves: that stays so.", "until"),
    EXCLUSION_STAYS(WARNING, "A file lacks a company where a pupil cannot go: that stays so.", "company"),

    // Accepted, but the reader should know.
    AGE_UNLIKELY(WARNING, "A date of birth does not fit the year.", "student", "age", "grade", "least", "most"),
    MINUTES_UNLIKELY(WARNING, "A number of minutes is unlikely: hours may be meant, or nothing.", "least", "most"),
    HOURS_FEW(WARNING, "Far fewer hours are required than the law asks.", "least", "done", "together"),
    DAYS_FEW(WARNING, "Far fewer stage days are required than the law asks.", "least", "done", "together"),
    HOURS_UNLIKELY(WARNING, "Hours are over what the law allows: minutes may be meant.", "most", "done", "together"),
    NUMBER_UNLIKELY(WARNING, "A number is one that nobody means here.", "least", "most", "done", "together"),
    POSITION_UNLIKELY(WARNING, "A place lies outside the Netherlands while others lie inside.", "lat", "lon"),
    POSITION_SWAPPED(WARNING, "Latitude and longitude are likely the wrong way round.", "lat", "lon"),
    EMAIL_UNLIKELY(WARNING, "A contact has an e-mail address that is none; it is kept as it is."),
    PHONE_UNLIKELY(WARNING, "A contact has a telephone number that can be none; it is kept as it is."),
    NO_SCHOOLS(WARNING, "There is no school."),
    NO_STUDENTS(WARNING, "There is no pupil, so there is nothing to plan."),
    NO_REQUESTS(WARNING, "No pupil has a request, so there is nothing to plan."),
    NO_COMPANIES(WARNING, "There is no company, so nobody can be placed."),
    BASELINE_OVER_PLACES(
            WARNING,
            "More pupils than places, by placements that exist.",
            "company",
            "weekday",
            "from",
            "pupils",
            "places"),
    BASELINE_OVER_MENTOR(
            WARNING,
            "More pupils than a mentor takes, by placements that exist.",
            "company",
            "mentor",
            "weekday",
            "from",
            "pupils",
            "most"),
    TOO_FEW_TEACHING_DAYS(WARNING, "A calendar has too few teaching days by law.", "calendar", "days", "least"),
    NO_CANDIDATE(
            WARNING,
            "No company fits a request: how many each rule removes.",
            "student",
            "period",
            "companies",
            "accreditation",
            "unavailable",
            "age",
            "times",
            "places and mentors",
            "excluded",
            "travel",
            "days and week"),
    HOURS_OUT_OF_REACH(WARNING, "Even the most days miss the required hours.", "student", "required", "reachable"),
    DAYS_OUT_OF_REACH(WARNING, "Even the most days miss the required days.", "student", "required", "reachable"),
    HOURS_OVER_MAXIMUM(
            WARNING,
            "A student cannot reach the required hours within the student's own maximum of hours and days.",
            "student",
            "required",
            "reachable"),
    DAYS_OVER_MAXIMUM(
            WARNING,
            "A student cannot reach the required stage days within the student's own maximum.",
            "student",
            "required",
            "reachable"),
    REQUEST_OVER_MAXIMUM(
            WARNING,
            "Every placement of a request takes the student over the student's own maximum of hours or days.",
            "student",
            "period",
            "least work",
            "counted work",
            "most work",
            "remedies"),
    REQUESTS_OVER_MAXIMUM(
            WARNING,
            "The requests of a student do not fit together under the student's own maximum of hours and days.",
            "student",
            "period",
            "least work",
            "counted work",
            "most work",
            "remedies"),
    DAY_TOO_LONG(
            WARNING,
            "At every company of the student's profile the day is longer than the law allows, and is cut.",
            "student",
            "period",
            "shortest day",
            "longest allowed"),
    WEEK_TOO_LONG(
            WARNING,
            "At every company of the student's profile the week is longer than the law allows.",
            "student",
            "period",
            "shortest week",
            "longest allowed"),
    REQUEST_DROPPED(WARNING, "A request has no week to be on stage, so it is dropped.", "student", "period"),
    BASELINE_DROPPED(WARNING, "A baseline placement is dropped with its request.", "student", "period"),
    COMPANY_WITHOUT_MENTOR(WARNING, "A company has no mentor who can take a pupil.", "company"),
    COMPANY_WITHOUT_PLACE(WARNING, "A company has no place on any weekday.", "company"),
    COMPANY_WITHOUT_SHARED_DAY(WARNING, "A company has no weekday with both a place and a mentor.", "company"),
    RECOGNITION_ENDS(WARNING, "A recognition ends in the year planned.", "company", "profile", "ends"),
    RECOGNITION_LAPSES(
            WARNING,
            "The recognition of a company lapses in the year planned unless it takes a pupil.",
            "company",
            "last placement",
            "lapses"),
    PINNED_BREAKS_RULE(WARNING, "A pinned placement breaks a hard rule.", "rule"),
    AGREED_BREAKS_RULE(WARNING, "An agreed placement breaks a hard rule, so it cannot stay.", "rule"),
    PINNED_OVER_PLACES(WARNING, "More pinned pupils than places.", "company", "weekday", "from", "pupils", "places"),
    PINNED_OVER_MENTOR(
            WARNING,
            "More pinned pupils than a mentor takes.",
            "company",
            "mentor",
            "weekday",
            "from",
            "pupils",
            "most"),
    PINNED_OVER_MAXIMUM(
            WARNING,
            "Completed and pinned work of a student exceeds the maximum.",
            "student",
            "hours",
            "most hours",
            "days",
            "most days"),
    PINNED_SUPERVISION_BREAKS_RULE(
            WARNING, "A pinned supervision is by a supervisor of another school or profile.", "student", "supervisor"),
    PINNED_OVER_SUPERVISOR(WARNING, "More pinned students than a supervisor takes.", "supervisor", "students", "most"),
    SUPERVISORS_TOO_FEW(
            WARNING,
            "The supervisors of a school together take fewer students than it has.",
            "school",
            "students",
            "most"),
    SUPERVISORS_TOO_FEW_FOR_PROFILE(
            WARNING,
            "The supervisors for a profile together take fewer students than the school has in it.",
            "school",
            "profile",
            "students",
            "most"),

    // Places and travel times.
    NO_POSTCODE_TABLE(ERROR, "The file is no postcode table in the layout of GeoNames."),
    POSTCODE_TABLE_LINE(WARNING, "A line of a postcode table cannot be used and is skipped.", "line"),
    POSTCODE_SERVICE_FAILED(
            WARNING,
            "The service that knows where postcodes lie gave no answer; the table of the program is used.",
            "failure",
            "postcodes"),
    POSTCODES_NOT_KEPT(NOTICE, "What the service said about postcodes cannot be kept for the next time."),
    NO_MATRIX(ERROR, "The file with travel times has no header with student, company and minutes.", "columns"),
    MATRIX_BROKEN(ERROR, "A file with travel times cannot be read from some row on."),
    MATRIX_CELL_MISSING(ERROR, "A row of the travel times lacks a cell.", "column"),
    MATRIX_UNKNOWN_ID(ERROR, "A row of the travel times names what the dataset does not have.", "column", "kind"),
    MATRIX_BAD_MINUTES(ERROR, "The minutes of a travel time are not a whole number in range.", "least", "most"),
    MATRIX_REPEATED(ERROR, "A student and a company have two travel times.", "student", "company", "first place"),
    NO_ROAD_NEAR(WARNING, "There is no road near a home or a company.", "kind", "metres"),
    HOME_CUT_OFF(WARNING, "No road, bridge or boat joins the home to companies: out of reach.", "companies", "of"),
    COMPANY_CUT_OFF(WARNING, "No road, bridge or boat joins homes to the company: out of reach.", "students", "of"),
    // Workbooks and CSV files.
    NOT_A_WORKBOOK(ERROR, "The file is not a workbook, whatever its name says."),
    TEXT_NOT_WORKBOOK(ERROR, "The file is plain text, such as CSV, and not a workbook."),
    DOCUMENT_NOT_WORKBOOK(ERROR, "The file is a document in JSON where a workbook belongs."),
    OLD_WORKBOOK(ERROR, "The workbook is of the old kind (.xls)."),
    OTHER_WORKBOOK(ERROR, "The workbook is of another kind than .xlsx, such as .ods or .xlsb."),
    PASSWORD_PROTECTED(ERROR, "The workbook has a password."),
    HAS_MACROS(ERROR, "The workbook has macros."),
    WORKBOOK_TOO_LARGE(ERROR, "The workbook, or what comes out of it, is larger than is read.", "what", "most"),
    BROKEN_WORKBOOK(ERROR, "The workbook ends in the middle or is damaged."),
    BROKEN_CSV(ERROR, "A CSV file cannot be read from some row on."),
    WORKBOOK_NOT_CSV(ERROR, "The file is a workbook where CSV is asked."),
    NO_CSV(ERROR, "The folder has no CSV files."),
    CSV_NOT_TEXT(ERROR, "A CSV file is in an encoding that is not read, or is no text."),
    ZIP_WITHOUT_CSV(ERROR, "The zip is empty, or has no CSV files."),
    ZIP_PASSWORD(ERROR, "The zip has a password."),
    ZIP_UNSAFE(ERROR, "The name of a file in the zip leads out of the zip."),
    ZIP_FOLDERS(ERROR, "The CSV files of a zip lie in more than one folder."),
    ZIP_DAMAGED(ERROR, "The zip ends in the middle, is damaged, or is packed in a way that is not read."),
    MISSING_SHEET(ERROR, "A sheet that has to be there is not."),
    TWO_SHEETS(ERROR, "Two sheets stand for the same.", "other sheet"),
    NO_HEADER(ERROR, "No row of a sheet has the names of its columns."),
    MISSING_COLUMN(ERROR, "A column that has to be there is not."),
    TWO_COLUMNS(ERROR, "Two columns stand for the same.", "column", "other place"),
    MISSING_CELL(ERROR, "A cell that has to be filled is empty.", "column"),
    BROKEN_CELL(ERROR, "A formula in a cell gives an error or has no value."),
    CELL_TOO_LONG(ERROR, "A cell holds more text than is read.", "most"),
    UNKNOWN_CHOICE(ERROR, "A cell holds a word that is not one of the choices.", "choices"),
    NOT_DIGITS(ERROR, "A cell holds something else than a number."),
    HOURS_MEANT(ERROR, "A number of minutes has decimals: hours may be meant.", "times"),
    BAD_DAY(ERROR, "A cell holds something else than a date."),
    MONTH_FIRST(ERROR, "A date has the month before the day, as Americans write it.", "month", "meant day"),
    BAD_CLOCK(ERROR, "A cell holds something else than a time of day."),
    BAD_DATES(ERROR, "A cell holds something else than dates, or two dates with a first and a last."),
    AMBIGUOUS_NAME(ERROR, "A name is that of more than one record.", "kind", "ids"),
    NO_SCHOOL_YEAR(ERROR, "A calendar has no row with its first and last day.", "calendar"),
    TWO_SCHOOL_YEARS(ERROR, "A calendar has two rows with its first and last day.", "calendar", "first place"),
    MISSING_POSITION(ERROR, "A row has no place on the map."),
    UNKNOWN_POSTCODE(ERROR, "A row has only a postcode, and there is none of that number, or it has no position."),
    POST_OFFICE_BOX(WARNING, "The postcode of a row is one of PO boxes, where nobody lives or works."),
    APPROXIMATE_POSITIONS(
            WARNING,
            "Addresses have the position of the four digits of their postcode, exact to a kilometre.",
            "addresses"),
    UNKNOWN_SETTING(ERROR, "A setting is not one that the workbook knows.", "settings"),
    BSN_COLUMN(ERROR, "A column holds what looks like citizen service numbers (BSN).", "column", "cells"),
    BAD_MAPPING(ERROR, "A row of the file with column names names a sheet or column that does not exist.", "choices"),
    UNKNOWN_SHEET(WARNING, "A sheet is not known and not read."),
    UNKNOWN_COLUMN(WARNING, "A column is not known and not read."),
    EXAMPLES_SKIPPED(NOTICE, "Rows that are marked as examples are not read.", "rows"),
    TOTALS_SKIPPED(NOTICE, "Rows with the total of a list are not read.", "rows", "which"),
    AMBIGUOUS_NUMBER(
            ERROR,
            "A number can be read in two ways: with a comma between thousands or before decimals.",
            "whole number",
            "number with decimals"),
    COLUMN_WITHOUT_NAME(WARNING, "A column has something in it and no heading, so it is not read.", "cells"),
    HIDDEN_SHEET(WARNING, "A sheet that is read is hidden.", "rows"),
    HIDDEN_ROWS(WARNING, "Rows that are read are hidden, by hand, by a filter or in a closed group.", "rows", "which"),
    HIDDEN_COLUMNS(WARNING, "Columns that are read are hidden.", "columns", "which"),
    MERGED_CELLS(WARNING, "The value of merged cells holds for each of them.", "which"),
    MERGED_HEADING(WARNING, "A heading stands over more than one column, which are put together.", "range"),
    PLACEMENT_LAPSED(
            WARNING,
            "A placement lapses, for its company or mentor is not in the workbook any more.",
            "kind",
            "student",
            "period"),
    ROWS_LAPSED(WARNING, "Rows about a pupil or a company that is gone are left out.", "kind", "rows"),
    WISH_LAPSED(WARNING, "A preference or an exclusion of a company that is gone is left out.", "kind"),
    SUPERVISION_LAPSED(WARNING, "The supervisor of a pupil is gone, so the pupil has none.", "kind", "student"),
    NAME_DIFFERS(WARNING, "The name beside a number is not the name of that record.", "kind", "number", "its name"),
    PLACEMENTS_PROPOSED(WARNING, "Placements are proposals, so a new plan may change them.", "placements", "of"),
    READ_AS_GUARDIAN(WARNING, "A column of pupils that does not say whose it is is read as the guardian's.", "column"),
    PHONES_MENDED(NOTICE, "Telephone numbers that were kept as numbers got back their zero or plus.", "numbers"),
    CONTACTS_SPLIT(NOTICE, "Telephone numbers and e-mail addresses in the cell of a name are told apart.", "cells"),
    NOT_A_CONTACT(
            WARNING,
            "A cell with a class, a telephone or another way to reach people holds what cannot be one, such as a formula without a value, and is not read."),
    NEEDED_IN_BOTH_YEARS(
            WARNING,
            "What is needed this year is as much as the law asks of both years together, for a pupil with another year.",
            "law, both years",
            "done",
            "together",
            "law, one year"),
    NOT_IN_WORKBOOK(WARNING, "A workbook cannot hold something of the dataset or the plan.", "part", "count"),

    MORE_FINDINGS(NOTICE, "There are more findings of a code than are listed.", "more", "listed");

    private final Severity severity;
    private final String summary;
    private final List<String> argumentNames;

    FindingCode(Severity severity, String summary, String... argumentNames) {
        this.severity = severity;
        this.summary = summary;
        this.argumentNames = List.of(argumentNames);
    }

    /** The findings that only workbooks and CSV files give. */
    public static Set<FindingCode> ofWorkbooks() {
        return EnumSet.range(NOT_A_WORKBOOK, NOT_IN_WORKBOOK);
    }

    /** The findings about a value alone: they hold whatever else is wrong with the input. */
    public static Set<FindingCode> ofValues() {
        return EnumSet.range(BORN_AFTER_START, PHONE_UNLIKELY);
    }

    /** What makes planning pointless: a kind of record is missing altogether. */
    public static Set<FindingCode> ofNothingToPlan() {
        return EnumSet.range(NO_SCHOOLS, NO_COMPANIES);
    }

    /** The stable code, for example {@code unknown-key}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What it means for the document. */
    public Severity severity() {
        return severity;
    }

    /** One sentence for the catalogue. */
    public String summary() {
        return summary;
    }

    /** What the arguments of a finding of this code are, in order. */
    public List<String> argumentNames() {
        return argumentNames;
    }
}
