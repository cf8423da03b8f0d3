package nl.leerplaats.cli.command;

import java.util.stream.Collectors;
import nl.leerplaats.data.holiday.HolidayRegion;
import nl.leerplaats.data.holiday.Municipality;
import nl.leerplaats.data.holiday.PeriodDivision;
import nl.leerplaats.data.holiday.RegionChoice;
import nl.leerplaats.data.holiday.SchoolHolidays;
import nl.leerplaats.data.holiday.SchoolYear;
import org.jspecify.annotations.Nullable;

/**
 * Which calendar the user means.
 *
 * @param context tells the user what is wrong
 * @param region region, where it is given
 * @param municipality municipality of the school, where it is given
 */
public record YearChoice(
        Context context,
        @Nullable HolidayRegion region,
        @Nullable String municipality) {

    /** The school years of which the holidays are known, for a message. */
    public static String knownYears() {
        return SchoolHolidays.listYears().stream().map(SchoolYear::toString).collect(Collectors.joining(", "));
    }

    /** The school year as it was typed; wrong use where its holidays are not known. */
    public SchoolYear schoolYear(String year) {
        SchoolYear read =
                SchoolYear.find(year).orElseThrow(() -> context.wrongUse("calendar.badYear", year, knownYears()));
        if (!SchoolHolidays.listYears().contains(read)) {
            throw context.wrongUse("calendar.unknownYear", read, knownYears());
        }
        return read;
    }

    /** The region that is given, or that of the municipality. For a divided municipality a region that is given with it decides. */
    public HolidayRegion chooseRegion() {
        if (municipality == null) {
            if (region == null) {
                throw context.wrongUse("calendar.noRegion");
            }
            return region;
        }
        RegionChoice choice = RegionChoice.of(municipality, region);
        if (choice instanceof RegionChoice.Found found) {
            return found.region();
        }
        if (choice instanceof RegionChoice.Several several) {
            throw context.wrongUse("calendar.twoMunicipalities", municipality, String.join(", ", several.names()));
        }
        if (choice instanceof RegionChoice.Divided divided) {
            Municipality one = divided.municipality();
            throw context.wrongUse("calendar.dividedMunicipality", one.name(), codes(one));
        }
        if (choice instanceof RegionChoice.Elsewhere elsewhere && region != null) {
            Municipality one = elsewhere.municipality();
            throw context.wrongUse("calendar.otherRegion", one.name(), codes(one), region.code());
        }
        throw context.wrongUse("calendar.unknownMunicipality", municipality);
    }

    private static String codes(Municipality municipality) {
        return municipality.regions().stream().map(HolidayRegion::code).collect(Collectors.joining(", "));
    }

    /** Wrong use where a year cannot be divided into so many periods. */
    public void requirePeriods(int periods) {
        if (periods < 1 || periods > PeriodDivision.MOST) {
            throw context.wrongUse("calendar.periodsRange", PeriodDivision.MOST);
        }
    }
}
