package nl.leerplaats.data.validate;

import nl.leerplaats.data.finding.FindingCode;
import nl.leerplaats.data.finding.FindingCollector;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.model.SchoolCalendar;
import nl.leerplaats.data.year.CalendarDays;
import nl.leerplaats.data.year.LegalLimits;

/** Counts the days of education of each calendar (WVO 2020 art. 2.39). */
final class TeachingDayChecks {

    private final FindingCollector findings;

    TeachingDayChecks(FindingCollector findings) {
        this.findings = findings;
    }

    void check(Dataset dataset) {
        for (int i = 0; i < dataset.calendars().size(); i++) {
            SchoolCalendar calendar = dataset.calendars().get(i);
            int days = CalendarDays.of(calendar).countOpenDates();
            if (days < LegalLimits.TEACHING_DAYS) {
                findings.add(
                        FindingCode.TOO_FEW_TEACHING_DAYS,
                        "$.calendars[" + i + "]",
                        "",
                        calendar.id(),
                        days,
                        LegalLimits.TEACHING_DAYS);
            }
        }
    }
}
