package nl.leerplaats.data.holiday;

import static nl.leerplaats.data.holiday.HolidayRegion.MIDDEN;
import static nl.leerplaats.data.holiday.HolidayRegion.NOORD;
import static nl.leerplaats.data.holiday.HolidayRegion.ZUID;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.leerplaats.data.fact.FactTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Feature: the holiday region of the municipality in which a school lies. */
class MunicipalitiesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "Zwolle | NOORD",
                "UTRECHT | MIDDEN",
                "Maastricht | ZUID",
                "'s-Gravenhage | MIDDEN",
                "S GRAVENHAGE | MIDDEN",
                "den bosch | ZUID",
                "Sudwest Fryslan | NOORD",
                "De Friese Meren | NOORD",
                "Zeewolde | MIDDEN",
                "Hattem | NOORD",
                "Eemnes | NOORD",
                "Nijmegen | ZUID"
            })
    void isFoundHoweverThePlaceIsWritten(String name, HolidayRegion region) {
        assertThat(Municipalities.list(name))
                .singleElement()
                .extracting(Municipality::regions)
                .isEqualTo(List.of(region));
    }

    @Test
    void aNameThatIsUsedTwiceGivesBothUnlessTheProvinceIsWithIt() {
        assertThat(Municipalities.list("Bergen"))
                .extracting(Municipality::regions)
                .containsExactly(List.of(NOORD), List.of(ZUID));
        assertThat(Municipalities.list("Bergen (Limburg)"))
                .extracting(Municipality::regions)
                .containsExactly(List.of(ZUID));
    }

    @Test
    void aDividedMunicipalityHasBothRegions() {
        assertThat(Municipalities.list("Altena"))
                .singleElement()
                .extracting(Municipality::regions)
                .isEqualTo(List.of(MIDDEN, ZUID));
    }

    @Test
    void nobodyGuessesTheRegionOfAPlaceThatIsNoMunicipality() {
        assertThat(Municipalities.list("Lutjebroek")).isEmpty();
        assertThat(Municipalities.list("")).isEmpty();
    }

    /** 342 municipalities: 116 noord, 103 midden, 119 zuid, and 4 divided. */
    @Test
    void everyMunicipalityIsThere() {
        assertThat(Municipalities.listAll()).hasSize(342);
        assertThat(Municipalities.listAll().filter(one -> one.regions().equals(List.of(NOORD))))
                .hasSize(116);
        assertThat(Municipalities.listAll().filter(one -> one.regions().equals(List.of(MIDDEN))))
                .hasSize(103);
        assertThat(Municipalities.listAll().filter(one -> one.regions().equals(List.of(ZUID))))
                .hasSize(119);
        assertThat(FactTable.rows(Municipalities.class, "municipalities.tsv")).allMatch(row -> row.size() == 3);
    }
}
