package nl.leerplaats.web.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Long lists are shown a page at a time; no address may leave somebody without rows or with an error. */
class PaginationTest {

    private static final List<Integer> TEN =
            IntStream.rangeClosed(1, 10).boxed().toList();

    @Test
    void aFullPageHasTheRowsOfItsNumber() {
        Pagination<Integer> page = Pagination.of(TEN, 2, 4);
        assertThat(page.rows()).containsExactly(5, 6, 7, 8);
        assertThat(page.first()).isEqualTo(5);
        assertThat(page.last()).isEqualTo(8);
        assertThat(page.pages()).isEqualTo(3);
        assertThat(page.hasPrevious()).isTrue();
        assertThat(page.hasNext()).isTrue();
    }

    @Test
    void theLastPageHasWhatIsLeft() {
        Pagination<Integer> page = Pagination.of(TEN, 3, 4);
        assertThat(page.rows()).containsExactly(9, 10);
        assertThat(page.hasNext()).isFalse();
    }

    @Test
    void aListThatJustFitsIsOnePage() {
        Pagination<Integer> page = Pagination.of(TEN, 1, 10);
        assertThat(page.pages()).isEqualTo(1);
        assertThat(page.hasNext()).isFalse();
        assertThat(page.hasPrevious()).isFalse();
    }

    @Test
    void aNumberOutsideTheListGivesTheNearestPage() {
        assertThat(Pagination.of(TEN, 0, 4).number()).isEqualTo(1);
        assertThat(Pagination.of(TEN, -7, 4).rows()).containsExactly(1, 2, 3, 4);
        assertThat(Pagination.of(TEN, Integer.MAX_VALUE, 4).rows()).containsExactly(9, 10);
    }

    @Test
    void anEmptyListIsOneEmptyPage() {
        Pagination<Integer> page = Pagination.of(List.of(), 5, 4);
        assertThat(page.rows()).isEmpty();
        assertThat(page.first()).isZero();
        assertThat(page.last()).isZero();
        assertThat(page.number()).isEqualTo(1);
    }
}
