package nl.leerplaats.web.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Memory is given back once when the work is over, and nobody who works waits for it. */
class IdleMemoryTest {

    private static final long SECOND = 1_000_000_000;
    private static final long LARGE = 900L << 20;

    private final AtomicInteger collections = new AtomicInteger();
    private final IdleMemory memory = new IdleMemory(collections::incrementAndGet);

    @Test
    void nothingIsCollectedWhileSomebodyWorks() {
        for (int look = 1; look < 10; look++) {
            memory.look(look * 20 * SECOND, look * 15 * SECOND, LARGE);
        }
        assertThat(collections).hasValue(0);
    }

    @Test
    void whenTheWorkIsOverItIsCollectedOnce() {
        memory.look(20 * SECOND, 15 * SECOND, LARGE);
        memory.look(40 * SECOND, 30 * SECOND, LARGE);
        for (int look = 3; look < 10; look++) {
            memory.look(look * 20 * SECOND, 30 * SECOND, LARGE);
        }
        assertThat(collections).hasValue(1);
    }

    @Test
    void afterMoreWorkItIsCollectedAgain() {
        memory.look(20 * SECOND, 0, LARGE);
        memory.look(40 * SECOND, 0, LARGE);
        memory.look(60 * SECOND, 20 * SECOND, LARGE);
        memory.look(80 * SECOND, 20 * SECOND, LARGE);
        assertThat(collections).hasValue(2);
    }

    @Test
    void aTenthOfACoreIsWorkAndLessIsNot() {
        memory.look(20 * SECOND, 0, LARGE);
        memory.look(40 * SECOND, 2 * SECOND, LARGE);
        assertThat(collections).hasValue(0);
        memory.look(60 * SECOND, 4 * SECOND - 1, LARGE);
        assertThat(collections).hasValue(1);
    }

    @Test
    void aSmallHeapIsLeftAlone() {
        memory.look(20 * SECOND, 0, 192L << 20);
        memory.look(40 * SECOND, 0, 192L << 20);
        assertThat(collections).hasValue(0);
    }
}
