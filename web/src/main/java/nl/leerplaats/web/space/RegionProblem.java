package nl.leerplaats.web.space;

import java.util.Locale;
import java.util.stream.Collectors;
import nl.leerplaats.data.holiday.HolidayRegion;
import nl.leerplaats.data.holiday.Municipality;
import nl.leerplaats.data.holiday.RegionChoice;
import org.springframework.context.MessageSource;

/** Says why a municipality does not decide the holiday region, and what to fill in. */
final class RegionProblem {

    private RegionProblem() {}

    static String text(RegionChoice choice, String typed, MessageSource messages, Locale locale) {
        if (choice instanceof RegionChoice.Several several) {
            Object[] facts = {typed, String.join(", ", several.names())};
            return messages.getMessage("template.several", facts, locale);
        }
        if (choice instanceof RegionChoice.Divided divided) {
            return messages.getMessage("template.divided", facts(divided.municipality()), locale);
        }
        if (choice instanceof RegionChoice.Elsewhere elsewhere) {
            return messages.getMessage("template.elsewhere", facts(elsewhere.municipality()), locale);
        }
        return messages.getMessage("template.unknown", new Object[] {typed}, locale);
    }

    private static Object[] facts(Municipality municipality) {
        String regions =
                municipality.regions().stream().map(HolidayRegion::code).collect(Collectors.joining(", "));
        return new Object[] {municipality.name(), regions};
    }
}
