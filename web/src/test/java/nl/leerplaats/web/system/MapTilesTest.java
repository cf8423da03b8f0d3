package nl.leerplaats.web.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import nl.leerplaats.data.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages may load map tiles of the address that somebody set, and of no other. */
class MapTilesTest {

    private static WebSettings of(String tiles) {
        return new WebSettings(Language.NL, false, 1, 1, "", "", tiles, false, List.of());
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
