package nl.leerplaats.web.plan.reason;

import java.util.List;
import java.util.Locale;
import nl.leerplaats.data.text.Texts;
import nl.leerplaats.data.value.Weekdays;
import nl.leerplaats.solver.scarcity.AreaSupply;

/**
 * How a profile stands in an area, in words.
 *
 * @param supply the figures
 * @param area name of the area
 * @param days Monday to Friday
 */
record SupplyRow(AreaSupply supply, String area, List<Day> days) {

    SupplyRow {
        days = List.copyOf(days);
    }

    /**
     * A weekday.
     *
     * @param name name of the weekday
     * @param room companies with room on it
     */
    record Day(String name, int room) {}

    static SupplyRow of(AreaSupply supply, String area, Locale locale) {
        Texts texts = Texts.of(locale);
        return new SupplyRow(
                supply,
                area,
                Weekdays.ALL.toList().stream()
                        .map(day -> new Day(texts.weekday(day), supply.room(day)))
                        .toList());
    }
}
