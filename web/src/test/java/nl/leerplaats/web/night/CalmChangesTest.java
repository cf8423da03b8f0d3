package nl.leerplaats.web.night;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.leerplaats.web.store.night.NightStore;
import org.junit.jupiter.api.Test;

class CalmChangesTest {

    private final CalmChanges calm = new CalmChanges();

    private List<NightStore.Changed> look(String... states) {
        return calm.list(List.of(states).stream()
                .map(state -> new NightStore.Changed(state.substring(0, 1), state))
                .toList());
    }

    @Test
    void whatIsTheSameAtTwoLooksIsCalm() {
        assertThat(look("a1")).isEmpty();
        assertThat(look("a2")).isEmpty();
        assertThat(look("a2")).containsExactly(new NightStore.Changed("a", "a2"));
    }

    @Test
    void eachSpaceIsLookedAtByItself() {
        assertThat(look("a1", "b1")).isEmpty();
        assertThat(look("a2", "b1")).containsExactly(new NightStore.Changed("b", "b1"));
        assertThat(look("a2")).containsExactly(new NightStore.Changed("a", "a2"));
    }

    @Test
    void whatNeverIsCalmIsHeldBackNoLongerThanSoManyLooks() {
        for (int look = 1; look <= CalmChanges.MOST_LOOKS; look++) {
            assertThat(look("a" + look)).isEmpty();
        }
        assertThat(look("a" + (CalmChanges.MOST_LOOKS + 1))).hasSize(1);
        assertThat(look("a" + (CalmChanges.MOST_LOOKS + 2))).as("anew").isEmpty();
    }

    @Test
    void whatWasNotedBySomebodyElseIsForgotten() {
        assertThat(look("a1")).isEmpty();
        assertThat(look()).isEmpty();
        assertThat(look("a1")).isEmpty();
    }
}
