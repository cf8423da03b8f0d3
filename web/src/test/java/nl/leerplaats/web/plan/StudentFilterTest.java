package nl.leerplaats.web.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.leerplaats.data.model.PlacementStatus;
import nl.leerplaats.data.model.Profile;
import nl.leerplaats.data.year.RequestKey;
import nl.leerplaats.web.plan.StudentFilter.Show;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Somebody with hundreds of students finds the few that matter. */
class StudentFilterTest {

    private static final StageRow NOWHERE = new StageRow(
            new RequestKey("s", "P1"),
            "P1",
            LocalDate.parse("2026-09-01"),
            LocalDate.parse("2027-01-29"),
            19,
            false,
            PlacementStatus.PROPOSED,
            null);

    private final StudentRow placed = row("Noor de Vries", "s1", Profile.BWI, List.of(), false, 38_400);
    private final StudentRow unplaced = row("Sem Jansen", "s2", Profile.ZW, List.of(NOWHERE), false, 38_400);
    private final StudentRow shortOfHours = row("Lotte de Boer", "s1", Profile.ZW, List.of(), false, 38_399);
    private final StudentRow unsupervised = row("Daan Smit", "s1", Profile.ZW, List.of(), true, 38_400);
    private final List<StudentRow> all = List.of(placed, unplaced, shortOfHours, unsupervised);

    private static StudentRow row(
            String name, String school, Profile profile, List<StageRow> stages, boolean unsupervised, long minutes) {
        return new StudentRow(
                name,
                name,
                school,
                school,
                profile,
                stages,
                null,
                unsupervised,
                minutes,
                38_400,
                80,
                80,
                Set.of(name.toLowerCase(Locale.ROOT), "bakkerij jansen"));
    }

    private List<StudentRow> find(
            @Nullable String q, @Nullable String school, @Nullable String profile, @Nullable Show show) {
        return new StudentFilter(q, school, profile, show).apply(all);
    }

    @Test
    void anEmptyFilterShowsEverybody() {
        assertThat(find(null, null, null, null)).isEqualTo(all);
        assertThat(find("  ", "", "", null)).isEqualTo(all);
    }

    @Test
    void everyWordHasToOccurInAnyOrderAndCase() {
        assertThat(find("DE", null, null, null)).containsExactly(placed, shortOfHours);
        assertThat(find("vries noor", null, null, null)).containsExactly(placed);
        assertThat(find("noor jansen", null, null, null)).isEmpty();
    }

    @Test
    void wordsOfTwoNamesAreNoFind() {
        assertThat(find("noor bakkerij", null, null, null)).isEmpty();
        assertThat(find("bakkerij", null, null, null)).isEqualTo(all);
    }

    @Test
    void whatIsTypedIsNoPattern() {
        assertThat(find(".*", null, null, null)).isEmpty();
    }

    @Test
    void schoolAndProfileNarrowDown() {
        assertThat(find(null, "s1", null, null)).containsExactly(placed, shortOfHours, unsupervised);
        assertThat(find(null, "s1", "Z&W", null)).containsExactly(shortOfHours, unsupervised);
    }

    @Test
    void thoseWithATroubleCanBeShownAlone() {
        assertThat(find(null, null, null, Show.UNPLACED)).containsExactly(unplaced);
        assertThat(find(null, null, null, Show.SHORT)).containsExactly(shortOfHours);
        assertThat(find(null, null, null, Show.MISSING)).containsExactlyInAnyOrder(unplaced, shortOfHours);
        assertThat(find(null, null, null, Show.UNSUPERVISED)).containsExactly(unsupervised);
    }

    @Test
    void aMinuteShortIsShort() {
        assertThat(shortOfHours.isShort()).isTrue();
        assertThat(shortOfHours.hoursShort()).hasToString("0.02");
        assertThat(placed.isShort()).isFalse();
        assertThat(placed.hoursShort()).hasToString("0");
    }

    @Test
    void theAddressOfAFilterKeepsIt() {
        assertThat(new StudentFilter("de vries", "s&1", "Z&W", Show.SHORT).address("p"))
                .isEqualTo("/plans/p?q=de%20vries&school=s%261&profile=Z%26W&show=SHORT");
        assertThat(new StudentFilter("a+b;c=d{e}", null, null, null).address("p"))
                .isEqualTo("/plans/p?q=a%2Bb%3Bc%3Dd%7Be%7D");
        assertThat(new StudentFilter("", null, "", null).address("p")).isEqualTo("/plans/p");
    }
}
