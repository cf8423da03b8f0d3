package nl.leerplaats.web.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Memory is given back once when the work is over, and nobody who works waits for it. */
class IdleMemoryTest {

    private static final long SECOND = 1_000_000_000;

    private final AtomicInteger collections = new AtomicInteger();
    private final IdleMemory memory = new IdleMemory(collections::incrementAndGet);

    @Test
    void nothingIsCollectedWhileSomebodyWorks() {
        for (int look = 1; look < 10; look++) {
            memory.look(look * 20 * SECOND, look * 15 * SECOND);
        }
        assertThat(collections).hasValue(0);
    }

    @Test
    void whenTheWorkIsOverItIsCollectedOnce() {
        memory.look(20 * SECOND, 15 * SECOND);
        memory.look(40 * SECOND, 30 * SECOND);
        for (int look = 3; look < 10; look++) {
            memory.look(look * 20 * SECOND, 30 * SECOND);
        }
        assertThat(collections).hasValue(1);
    }

    @Test
    void afterMoreWorkItIsCollectedAgain() {
        memory.look(20 * SECOND, 0);
        memory.look(40 * SECOND, 0);
        memory.look(60 * SECOND, 20 * SECOND);
        memory.look(80 * SECOND, 20 * SECOND);
        assertThat(collections).hasValue(2);
    }

    @Test
    void aTenthOfACoreIsWorkAndLessIsNot() {
        memory.look(20 * SECOND, 0);
        memory.look(40 * SECOND, 2 * SECOND);
        assertThat(collections).hasValue(0);
        memory.look(60 * SECOND, 4 * SECOND - 1);
        assertThat(collections).hasValue(1);
    }

    @Test
    void itCanBeDoneOnThisMachine() {
        var atRest = new IdleMemory();
        atRest.look(20 * SECOND, 0);
        assertThatCode(() -> atRest.look(40 * SECOND, 0)).doesNotThrowAnyException();
    }
}
