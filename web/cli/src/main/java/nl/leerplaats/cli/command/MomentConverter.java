package nl.leerplaats.cli.command;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import nl.leerplaats.document.ical.CalendarFile;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the moment of documents: a date ({@code 2026-11-25}) or a date with a time ({@code 2026-11-25T14:30}), from 2020 to 2099. */
public final class MomentConverter implements ITypeConverter<LocalDateTime> {

    private static final int LAST_YEAR = 2099;

    @Override
    public LocalDateTime convert(String value) {
        LocalDateTime moment = parse(value);
        if (moment.isBefore(CalendarFile.EPOCH) || moment.getYear() > LAST_YEAR) {
            throw new TypeConversionException(value);
        }
        return moment;
    }

    private static LocalDateTime parse(String value) {
        try {
            return value.contains("T")
                    ? LocalDateTime.parse(value)
                    : LocalDate.parse(value).atStartOfDay();
        } catch (DateTimeException noMoment) {
            throw new TypeConversionException(value);
        }
    }

    /** Reads a time of day: {@code 09:00}. */
    public static final class OfDay implements ITypeConverter<LocalTime> {
        @Override
        public LocalTime convert(String value) {
            try {
                return LocalTime.parse(value);
            } catch (DateTimeException noTime) {
                throw new TypeConversionException(value);
            }
        }
    }
}
