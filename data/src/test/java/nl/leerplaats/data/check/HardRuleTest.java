package nl.leerplaats.data.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leerplaats.data.plan.HardRule;
import org.junit.jupiter.api.Test;

/** The rules as the format names them; when they are broken is in {@link RuleCases}. */
class HardRuleTest {

    @Test
    void theNamesOfTheRulesAreThoseOfTheFormat() {
        assertThat(Stream.of(HardRule.values()).map(HardRule::key).collect(Collectors.joining(" ")))
                .isEqualTo("format days place mentor accreditation week times age travel excluded unavailable maximum"
                        + " pinned supervisor");
    }
}
