package nl.leerplaats.workbook.sheet.read;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.leerplaats.data.finding.FindingCode;
import nl.leerplaats.data.place.PostcodeAreas;
import nl.leerplaats.data.place.PostcodePositions;
import nl.leerplaats.data.value.Location;
import nl.leerplaats.workbook.sheet.layout.Layout;
import nl.leerplaats.workbook.sheet.layout.ObjectDraft;
import nl.leerplaats.workbook.sheet.row.BookRows;
import nl.leerplaats.workbook.sheet.row.Row;
import nl.leerplaats.workbook.sheet.text.NumberText;
import org.jspecify.annotations.Nullable;

/** A place on the map: degrees where they are given, else where the postcode lies. */
public final class PositionImport {

    private static final String LAT = "lat";
    private static final String LON = "lon";
    private static final String POSTCODE = "postcode";

    private final ImportContext in;

    PositionImport(ImportContext in) {
        this.in = in;
    }

    /** The postcodes of all rows that have no degrees, each once, in the order in which they stand. */
    public static List<String> postcodes(BookRows rows) {
        return written(rows).distinct().toList();
    }

    /** Rows whose position is that of the four digits of their postcode. */
    public static int countApproximate(BookRows rows, PostcodePositions positions) {
        return (int) written(rows).filter(positions::isApproximate).count();
    }

    private static Stream<String> written(BookRows rows) {
        return Stream.of(Layout.SCHOOLS, Layout.STUDENTS, Layout.COMPANIES)
                .flatMap(sheet -> rows.of(sheet).stream())
                .filter(PositionImport::hasNoDegrees)
                .map(row -> row.cell(POSTCODE).text())
                .filter(postcode -> !postcode.isEmpty());
    }

    private static boolean hasNoDegrees(Row row) {
        return row.cell(LAT).isEmpty() && row.cell(LON).isEmpty();
    }

    /** The location of a row; null, with a finding, where it has none. */
    @Nullable
    Map<String, Object> read(Row row) {
        ObjectDraft location = new ObjectDraft();
        if (hasNoDegrees(row)) {
            ofPostcode(row, location);
        } else {
            for (String key : new String[] {LAT, LON}) {
                if (row.cell(key).isEmpty()) {
                    in.cells().missing(row, key);
                }
                location.put(key, in.cells().read(row, key, NumberText::degrees));
            }
        }
        location.put(POSTCODE, in.cells().text(row, POSTCODE));
        if (location.tree().containsKey(LAT) && location.tree().containsKey(LON)) {
            return location.tree();
        }
        in.origins().report(row, LAT);
        return null;
    }

    private void ofPostcode(Row row, ObjectDraft location) {
        String postcode = row.cell(POSTCODE).text();
        if (postcode.isEmpty()) {
            in.cells().report(row, LAT, FindingCode.MISSING_POSITION, "");
            return;
        }
        Optional<Location> found = in.positions().find(postcode);
        if (found.isEmpty()) {
            in.cells().report(row, POSTCODE, FindingCode.UNKNOWN_POSTCODE, postcode);
            return;
        }
        if (PostcodeAreas.BUILT_IN.isPostOfficeBox(postcode)) {
            in.cells().report(row, POSTCODE, FindingCode.POST_OFFICE_BOX, postcode);
        }
        location.put(LAT, BigDecimal.valueOf(found.get().lat()));
        location.put(LON, BigDecimal.valueOf(found.get().lon()));
    }
}
