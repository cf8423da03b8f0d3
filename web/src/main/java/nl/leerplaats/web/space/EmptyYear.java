package nl.leerplaats.web.space;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.leerplaats.data.holiday.HolidayRegion;
import nl.leerplaats.data.holiday.RegionCalendar;
import nl.leerplaats.data.holiday.RegionChoice;
import nl.leerplaats.data.holiday.SchoolHolidays;
import nl.leerplaats.data.holiday.SchoolYear;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.model.School;
import nl.leerplaats.data.model.SchoolCalendar;
import nl.leerplaats.data.model.Weights;
import nl.leerplaats.data.place.PostcodeAreas;
import nl.leerplaats.data.value.Extra;
import nl.leerplaats.data.value.Location;
import nl.leerplaats.data.value.PerWeekday;
import nl.leerplaats.data.value.Weekdays;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/**
 * What is typed to start a year with nobody in it yet: one school with the calendar of its region.
 *
 * @param school name of the school
 * @param postcode postcode of the school: visits start there
 * @param municipality municipality of the school
 * @param year school year
 * @param region holiday region, which decides where a municipality is divided
 */
public record EmptyYear(
        @Nullable String school,
        @Nullable String postcode,
        @Nullable String municipality,
        @Nullable String year,
        @Nullable HolidayRegion region) {

    /** Minutes in school on a weekday without stage until the school says otherwise: five hours and a half, as in the empty workbook. */
    static final int SCHOOL_MINUTES = 330;

    private static final int LONGEST_NAME = 200;

    /** What is wrong, by field; empty where nothing is. */
    public Map<String, String> problems(MessageSource messages, Locale locale) {
        Map<String, String> problems = new LinkedHashMap<>();
        if (text(school).isEmpty()) {
            problems.put("school", messages.getMessage("empty.noSchool", null, locale));
        } else if (text(school).length() > LONGEST_NAME) {
            problems.put("school", messages.getMessage("empty.longName", new Object[] {LONGEST_NAME}, locale));
        }
        if (text(postcode).isEmpty()) {
            problems.put("postcode", messages.getMessage("empty.noPostcode", null, locale));
        } else if (place().isEmpty()) {
            problems.put(
                    "postcode", messages.getMessage("empty.unknownPostcode", new Object[] {text(postcode)}, locale));
        }
        RegionChoice choice = choice();
        if (text(municipality).isEmpty()) {
            problems.put("municipality", messages.getMessage("empty.noMunicipality", null, locale));
        } else if (!(choice instanceof RegionChoice.Found)) {
            problems.put("municipality", RegionProblem.text(choice, text(municipality), messages, locale));
        }
        if (schoolYear().isEmpty()) {
            problems.put("year", messages.getMessage("empty.unknownYear", null, locale));
        }
        return problems;
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    private Optional<Location> place() {
        return PostcodeAreas.BUILT_IN.find(text(postcode));
    }

    private RegionChoice choice() {
        return RegionChoice.of(text(municipality), region);
    }

    private Optional<SchoolYear> schoolYear() {
        return SchoolYear.find(text(year)).filter(SchoolHolidays.listYears()::contains);
    }

    /** The year without anybody; only where there are no problems. */
    Dataset dataset() {
        RegionChoice.Found found = (RegionChoice.Found) choice();
        SchoolYear known = schoolYear().orElseThrow();
        SchoolCalendar calendar = RegionCalendar.make(found.region(), known, RegionCalendar.DEFAULT_PERIODS);
        School one = new School(
                text(school),
                text(school),
                null,
                calendar.id(),
                place().orElseThrow(),
                PerWeekday.of(Weekdays.ALL, SCHOOL_MINUTES),
                null,
                Extra.NONE);
        return new Dataset(
                text(school) + " " + known,
                null,
                List.of(calendar),
                List.of(one),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Weights.DEFAULT,
                Extra.NONE);
    }
}
