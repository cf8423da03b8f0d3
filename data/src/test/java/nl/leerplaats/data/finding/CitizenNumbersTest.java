package nl.leerplaats.data.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A citizen service number may not be in any document, and ordinary numbers have to pass. The numbers here are made up. */
class CitizenNumbersTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "111222333", // 9+8+7 + 2*(6+5+4) + 3*(3+2) - 3 = 66
                "123456782",
                "000000012", // 2*1 - 2 = 0
                "BSN123456782",
                "L123456782x",
                "leerling-123456782",
                "leerling_123456782",
                "Kim (123456782).",
                "123456782,111222333",
                "1234.56.782",
                "123 456 782",
                "123-456-782",
                "nummer 1234 56 782 van Kim",
                "é123456782"
            })
    void nineDigitsThatPassTheElevenTestAreFound(String text) {
        assertThat(CitizenNumbers.isIn(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "123456781", // the last digit is one off
                "123456783",
                "000000000", // all zero
                "12345678", // eight digits
                "1234567820", // ten digits
                "0123456782",
                "123456782.5", // a decimal fraction
                "52.123456782",
                "a1b123456782f", // other digits in the same word: a hash
                "NL123456782B01",
                "2026-09-01T07:30",
                "06 123 456 782", // part of a longer number in groups
                "+31 123 456 782",
                "123 456-782", // no one way of grouping
                "1234-567-82"
            })
    void otherNumbersPass(String text) {
        assertThat(CitizenNumbers.isIn(text)).isFalse();
    }

    @Test
    void oneInElevenNumbersPassesTheTest() {
        int found = 0;
        for (int number = 100_000_000; number < 100_011_000; number++) {
            found += CitizenNumbers.isIn(Integer.toString(number)) ? 1 : 0;
        }

        assertThat(found).isBetween(990, 1_010);
    }

    @Test
    void maskHidesOnlyTheDigitsOfTheNumber() {
        assertThat(CitizenNumbers.mask("$.students[12]['BSN123456782'] 123456781"))
                .isEqualTo("$.students[12]['BSN*********'] 123456781");
        assertThat(CitizenNumbers.mask("123 456 782 en 1234.56.782")).isEqualTo("*** *** *** en ****.**.***");
        assertThat(CitizenNumbers.mask("2026")).isEqualTo("2026");
    }
}
