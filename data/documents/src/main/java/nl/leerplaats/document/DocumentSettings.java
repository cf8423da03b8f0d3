package nl.leerplaats.document;

import java.time.LocalDateTime;
import java.util.Locale;
import nl.leerplaats.document.ical.CalendarFile;
import nl.leerplaats.document.visit.VisitSettings;

/**
 * How documents are made.
 *
 * @param locale language: Dutch, or English
 * @param stamp the moment of the documents, Dutch time, from 2020 on; the same moment gives the same bytes
 * @param visits how often and how long supervisors visit
 */
public record DocumentSettings(Locale locale, LocalDateTime stamp, VisitSettings visits) {

    public DocumentSettings {
        if (stamp.isBefore(CalendarFile.EPOCH)) {
            throw new IllegalArgumentException(
                    "The moment of the documents (" + stamp + ") is before " + CalendarFile.EPOCH + ".");
        }
    }
}
