package nl.leerplaats.web.space;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import nl.leerplaats.data.holiday.HolidayRegion;
import nl.leerplaats.data.holiday.Municipalities;
import nl.leerplaats.data.holiday.SchoolHolidays;
import nl.leerplaats.data.holiday.SchoolYear;

/**
 * What can be chosen for an empty workbook.
 *
 * @param municipalities names as they can be typed, with the province where two have the same
 * @param years school years of which the holidays are known
 * @param likely the year that somebody most likely plans now: from February the next one
 * @param regions holiday regions
 */
record TemplateForm(
        List<String> municipalities, List<SchoolYear> years, SchoolYear likely, List<HolidayRegion> regions) {

    private static final int MONTHS_AHEAD = 6;

    TemplateForm {
        municipalities = List.copyOf(municipalities);
        years = List.copyOf(years);
        regions = List.copyOf(regions);
    }

    static TemplateForm of(LocalDate today) {
        List<SchoolYear> years = List.copyOf(SchoolHolidays.listYears());
        LocalDate ahead = today.plusMonths(MONTHS_AHEAD);
        int start = ahead.getMonth().compareTo(Month.AUGUST) >= 0 ? ahead.getYear() : ahead.getYear() - 1;
        SchoolYear likely = years.stream()
                .filter(year -> year.startYear() >= start)
                .findFirst()
                .orElse(years.get(years.size() - 1));
        List<String> names = Municipalities.listAll()
                .map(one -> Municipalities.list(one.name()).size() > 1
                        ? one.name() + " (" + one.province() + ")"
                        : one.name())
                .sorted(String.CASE_INSENSITIVE_ORDER)
                .toList();
        return new TemplateForm(names, years, likely, List.of(HolidayRegion.values()));
    }
}
