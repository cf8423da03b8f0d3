package nl.leerplaats.web.plan;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.leerplaats.data.model.DayPart;
import nl.leerplaats.data.model.PlacementStatus;
import nl.leerplaats.data.model.Profile;
import nl.leerplaats.data.value.Weekdays;
import nl.leerplaats.data.year.RequestKey;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Periods after each other are one line where nothing differs between them, and only then. */
class StageSpanTest {

    private static final StageRow.Place BAKERY =
            new StageRow.Place("b", "Bakkerij", "Mies", Weekdays.of(MONDAY, TUESDAY), null, List.of(), 12);
    private static final StageRow.Place OTHER_DAYS =
            new StageRow.Place("b", "Bakkerij", "Mies", Weekdays.of(MONDAY), null, List.of(), 12);

    private static StageRow stage(int month, boolean past, PlacementStatus status, StageRow.@Nullable Place place) {
        LocalDate from = LocalDate.of(2027, month, 1);
        return new StageRow(
                new RequestKey("anna", "P" + month), "P" + month, from, from.plusDays(20), 3, past, status, place);
    }

    private static StageRow stage(int month, StageRow.@Nullable Place place) {
        return stage(month, false, PlacementStatus.PROPOSED, place);
    }

    private static List<String> periods(StageRow... stages) {
        return StageSpan.listOf(List.of(stages)).stream()
                .map(span -> span.wholeYear() ? "whole year" : span.period())
                .toList();
    }

    @Test
    void aYearAtOneCompanyIsOneLineWithItsDatesAndWeeks() {
        List<StageSpan> spans = StageSpan.listOf(List.of(stage(1, BAKERY), stage(2, BAKERY), stage(3, BAKERY)));

        assertThat(spans).singleElement().satisfies(span -> {
            assertThat(span.wholeYear()).isTrue();
            assertThat(span.from()).isEqualTo(LocalDate.of(2027, 1, 1));
            assertThat(span.to()).isEqualTo(LocalDate.of(2027, 3, 21));
            assertThat(span.weeks()).isEqualTo(9);
            assertThat(span.place()).isEqualTo(BAKERY);
        });
    }

    @Test
    void theOnlyPeriodKeepsItsName() {
        assertThat(periods(stage(1, BAKERY))).containsExactly("P1");
    }

    @Test
    void aYearWithoutAPlaceIsOneLineToo() {
        assertThat(periods(stage(1, null), stage(2, null))).containsExactly("whole year");
    }

    @Test
    void otherDaysAreAnotherLine() {
        assertThat(periods(stage(1, BAKERY), stage(2, OTHER_DAYS), stage(3, OTHER_DAYS)))
                .containsExactly("P1", "P2 – P3");
    }

    @Test
    void halfDaysAndOrientationAreAnotherLine() {
        StageRow.Place mornings = new StageRow.Place(
                "b", "Bakkerij", "Mies", Weekdays.of(MONDAY, TUESDAY), DayPart.MORNING, List.of(), 12);
        StageRow.Place orientation = new StageRow.Place(
                "b", "Bakkerij", "Mies", Weekdays.of(MONDAY, TUESDAY), null, List.of(Profile.ZW), 12);

        assertThat(periods(stage(1, BAKERY), stage(2, mornings), stage(3, orientation)))
                .containsExactly("P1", "P2", "P3");
        assertThat(orientation.orientation()).isEqualTo("Z&W");
    }

    @Test
    void whatComesBackLaterIsNoOneLine() {
        assertThat(periods(stage(1, BAKERY), stage(2, null), stage(3, BAKERY))).containsExactly("P1", "P2", "P3");
    }

    @Test
    void whatIsPastOrAgreedStandsApart() {
        assertThat(periods(
                        stage(1, true, PlacementStatus.PINNED, BAKERY),
                        stage(2, false, PlacementStatus.PINNED, BAKERY),
                        stage(3, false, PlacementStatus.AGREED, BAKERY)))
                .containsExactly("P1", "P2", "P3");
    }

    @Test
    void whoHasNoRequestHasNoLine() {
        assertThat(StageSpan.listOf(List.of())).isEmpty();
    }
}
