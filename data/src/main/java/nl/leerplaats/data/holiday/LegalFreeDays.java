package nl.leerplaats.data.holiday;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import nl.leerplaats.data.model.Closure;
import nl.leerplaats.data.value.Extra;
import nl.leerplaats.data.value.Weekdays;

/**
 * The weekdays without education by law (Uitvoeringsbesluit WVO 2020 art. 2.42(1)): New Year's Day, Easter Monday, King's Day, Liberation
 * Day (each year), Ascension Day, Whit Monday, both days of Christmas. They are the public holidays of the Netherlands in Jollyday, of
 * which Good Friday is none. A denominational school may choose other religious days (art. 2.42(2)): its calendar can be edited.
 */
public final class LegalFreeDays {

    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    private LegalFreeDays() {}

    /** The legal free days on a weekday from the first to the last day, both included, in order of time; names in Dutch. */
    public static List<Closure> list(LocalDate first, LocalDate last) {
        HolidayManager manager = HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.NETHERLANDS));
        return manager.getHolidays(first, last, HolidayType.PUBLIC_HOLIDAY).stream()
                .filter(day -> day.getDate().getDayOfWeek().getValue() <= Weekdays.COUNT)
                .sorted()
                .map(LegalFreeDays::closure)
                .toList();
    }

    private static Closure closure(Holiday day) {
        return new Closure(day.getDescription(DUTCH), day.getDate(), day.getDate(), Extra.NONE);
    }
}
