package nl.leerplaats.web.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import nl.leerplaats.web.SomeSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages may load map tiles of the address that somebody set, and of no other. */
class MapTilesTest {

    private static WebSettings of(String tiles) {
        return SomeSettings.ofTiles(tiles);
    }

    @Test
    void theOriginOfTheTilesIsNamedToTheBrowser() {
        assertThat(of("https://tegels.example.org:8443/kaart/{z}/{x}/{y}.png").mapOrigin())
                .isEqualTo("https://tegels.example.org:8443");
        assertThat(of("").mapOrigin()).as("nothing is fetched").isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tegels",
                "ftp://a/{z}",
                "https://a b/{z}",
                "https://a/{z} ; script-src *",
                "https://a;b/x",
                "https://"
            })
    void whatIsNoAddressIsRefused(String tiles) {
        assertThatIllegalArgumentException().isThrownBy(() -> of(tiles)).withMessageContaining("map-tiles");
    }
}
