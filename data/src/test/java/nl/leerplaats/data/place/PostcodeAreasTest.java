package nl.leerplaats.data.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.leerplaats.data.value.Location;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Feature: every Dutch postcode has a position without anything to fetch. */
class PostcodeAreasTest {

    private static final PostcodeAreas AREAS = PostcodeAreas.BUILT_IN;

    /** There are about 4,070 postcodes of addresses, from 1011 (Amsterdam) to 9999 (Stitswerd). */
    @Test
    void everyPostcodeOfAddressesIsThereAndInsideTheCountry() {
        List<Location> all = IntStream.rangeClosed(1000, 9999)
                .mapToObj(Integer::toString)
                .filter(digits -> !AREAS.isPostOfficeBox(digits))
                .map(AREAS::find)
                .flatMap(Optional::stream)
                .toList();

        assertThat(all).hasSize(AREAS.size()).hasSizeBetween(4_060, 4_100);
        assertThat(all).allSatisfy(place -> {
            assertThat(place.lat()).isBetween(50.75, 53.56);
            assertThat(place.lon()).isBetween(3.35, 7.22);
        });
    }

    /** A typing error in the source puts a postcode in another province: its neighbours by number then lie far away. */
    @Test
    void postcodesOfNeighbouringNumbersLieNearEachOther() {
        List<Location> inOrder = IntStream.rangeClosed(1000, 9999)
                .mapToObj(Integer::toString)
                .filter(digits -> !AREAS.isPostOfficeBox(digits))
                .map(AREAS::find)
                .flatMap(Optional::stream)
                .toList();
        for (int i = 0; i < inOrder.size(); i++) {
            Location place = inOrder.get(i);
            double nearest = Double.MAX_VALUE;
            for (int j = Math.max(0, i - 4); j <= Math.min(inOrder.size() - 1, i + 4); j++) {
                if (j != i) {
                    nearest = Math.min(nearest, place.kilometresTo(inOrder.get(j)));
                }
            }
            // The farthest are Schiermonnikoog (9166), Vlieland (8899) and Breezanddijk (8766), in the sea.
            assertThat(nearest).as(place.toString()).isLessThan(25);
            if (!List.of("9166", "8899", "8766").contains(place.postcode())) {
                assertThat(nearest).as(place.toString()).isLessThan(13);
            }
        }
    }

    /** Schools and stations at known places, and the postcodes that the source has in the sea, abroad or elsewhere. */
    @ParameterizedTest
    @CsvSource({
        "1012AB, 52.378, 4.900", // Amsterdam Centraal
        "3511CE, 52.089, 5.110", // Utrecht Centraal
        "9711LW, 53.217, 6.567", // Groningen, Grote Markt
        "6211CM, 50.851, 5.691", // Maastricht, Markt
        "4381ET, 51.442, 3.573", // Vlissingen
        "8911AD, 53.201, 5.794", // Leeuwarden
        "3062AD, 51.926, 4.513", // Rotterdam Kralingen
        "6431LE, 50.924, 5.926", // Hoensbroek
        "2324BZ, 52.139, 4.474", // Leiden
        "5721LZ, 51.399, 5.733", // Asten
        "7711KK, 52.582, 6.285", // Nieuwleusen
        "3862WH, 52.221, 5.500", // Nijkerk
    })
    void aPostcodeLiesWithinTwoKilometresOfItsAddresses(String postcode, double lat, double lon) {
        assertThat(AREAS.find(postcode)).hasValueSatisfying(place -> {
            assertThat(place.kilometresTo(Location.of(lat, lon))).isLessThan(2);
            assertThat(place.postcode()).isEqualTo(postcode);
        });
        assertThat(AREAS.isApproximate(postcode)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3511AB",
                "3511 AB",
                "3511ab",
                " 3511  Ab ",
                "3511\u00a0AB",
                "3511\u202fAB",
                "35 11 A B",
                "3511-AB",
                "NL-3511 AB",
                "nl 3511ab",
                "\ufeff3511AB"
            })
    void aPostcodeIsReadHoweverItIsTyped(String typed) {
        assertThat(AREAS.find(typed)).map(Location::postcode).contains("3511AB");
    }

    /** Some numbers do not exist; some that people fill in as an example, and errors of the source, are among them. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "1234", "1234AB", "3512X", "0123", "1954AA", "5217", "7146", "351", "35111", "3511A", "3511ABC",
                "D-3511", "Utrecht", "", "12345"
            })
    void whatIsNoPostcodeHasNoPosition(String typed) {
        assertThat(AREAS.find(typed)).isEmpty();
        assertThat(AREAS.isApproximate(typed)).isFalse();
    }

    /** Schools often write the postcode of their PO box. It lies in their town, and the reader is told what it is. */
    @ParameterizedTest
    @CsvSource({
        "1000AA, 52.37, 4.90", // Amsterdam
        "3500 AB, 52.09, 5.12", // Utrecht
        "3503, 52.09, 5.12",
        "2509, 52.08, 4.31", // Den Haag
        "3740, 52.21, 5.29", // Baarn
        "8901, 53.20, 5.79", // Leeuwarden
    })
    void aPostOfficeBoxLiesInItsTown(String postcode, double lat, double lon) {
        assertThat(AREAS.isPostOfficeBox(postcode)).isTrue();
        assertThat(AREAS.find(postcode))
                .hasValueSatisfying(place ->
                        assertThat(place.kilometresTo(Location.of(lat, lon))).isLessThan(3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"3511", "1011", "1234", "1954", "9999", "Utrecht"})
    void whatIsAnAreaOrNothingIsNoPostOfficeBox(String postcode) {
        assertThat(AREAS.isPostOfficeBox(postcode)).isFalse();
    }
}
