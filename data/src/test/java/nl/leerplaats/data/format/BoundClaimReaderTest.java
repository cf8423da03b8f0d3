package nl.leerplaats.data.format;

import static org.assertj.core.api.Assertions.assertThat;

import nl.leerplaats.data.plan.BoundClaim;
import nl.leerplaats.data.plan.Cost;
import nl.leerplaats.data.value.Extra;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Extensions are free, so a claim is either found as it was written or not there. */
class BoundClaimReaderTest {

    private static final BoundClaim CLAIM = new BoundClaim(300, 310, 40_000, 337);

    @Test
    void aClaimIsFoundAsItWasWritten() {
        assertThat(BoundClaimReader.find(CLAIM.asExtra())).contains(CLAIM);
    }

    @Test
    void aClaimIsFoundBesideOtherExtensions() {
        Extra extra =
                new Extra("{\"by\": {\"bound\": [1, {}]}, \"bound\": {\"note\": [2], \"medium\": 2, \"atMedium\": 4, "
                        + "\"unavoidableMedium\": 1, \"soft\": 3}, \"x\": null}");

        assertThat(BoundClaimReader.find(extra)).contains(new BoundClaim(1, 2, 3, 4));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"by\": \"hand\"}",
                "{\"bound\": 7}",
                "{\"bound\": null}",
                "{\"bound\": [1, 2, 3, 4]}",
                "{\"bound\": {\"medium\": 2, \"soft\": 3, \"atMedium\": 4}}",
                "{\"bound\": {\"unavoidableMedium\": 1, \"medium\": \"2\", \"soft\": 3, \"atMedium\": 4}}",
                "{\"bound\": {\"unavoidableMedium\": 1, \"medium\": 2.5, \"soft\": 3, \"atMedium\": 4}}",
                "{\"bound\": {\"unavoidableMedium\": 1, \"medium\": 99999999999999999999, \"soft\": 3, \"atMedium\": 4}}"
            })
    void whatIsNoClaimIsNotThere(String json) {
        assertThat(BoundClaimReader.find(new Extra(json))).isEmpty();
        assertThat(BoundClaimReader.find(Extra.NONE)).isEmpty();
    }

    @Test
    void aPlanBelowAClaimShowsThatItIsWrong() {
        assertThat(CLAIM.isPossible(new Cost(0, 310, 40_000))).isTrue();
        assertThat(CLAIM.isPossible(new Cost(0, 309, 40_000))).isFalse();
        assertThat(CLAIM.isPossible(new Cost(0, 337, 39_999))).isFalse();
        assertThat(CLAIM.isPossible(new Cost(0, 338, 39_999))).isTrue();
        assertThat(new BoundClaim(5, 4, 3, 4).isPossible(new Cost(0, 9, 9))).isFalse();
    }
}
