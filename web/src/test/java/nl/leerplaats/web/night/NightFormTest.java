package nl.leerplaats.web.night;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.List;
import nl.leerplaats.web.store.night.NightSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is typed is kept as it was meant, or every field that cannot be used is told at once. */
class NightFormTest {

    @Test
    void whatIsShownIsReadAsItWas() {
        NightSettings settings = new NightSettings(false, LocalTime.of(23, 5), true, 600, "a@school.nl, b@school.nl");
        assertThat(NightForm.of(settings).problems()).isEmpty();
        assertThat(NightForm.of(settings).toSettings()).isEqualTo(settings);
        assertThat(NightForm.of(NightSettings.USUAL).toSettings()).isEqualTo(NightSettings.USUAL);
    }

    @ParameterizedTest
    @CsvSource({"1, true", "240, true", "0, false", "241, false", "x, false"})
    void theTimeOfASearchHasItsLimits(String minutes, boolean good) {
        NightForm form = new NightForm(true, "03:00", true, minutes, "");
        assertThat(form.problems()).isEqualTo(good ? List.of() : List.of("Minutes"));
    }

    @Test
    void addressesMayStandInAnyOrdinaryWay() {
        NightForm form = new NightForm(true, "03:00", true, "1", " a@school.nl;b@school.nl\nc@school.nl ,");
        assertThat(form.problems()).isEmpty();
        assertThat(form.toSettings().mail()).isEqualTo("a@school.nl, b@school.nl, c@school.nl");
    }

    @Test
    void everythingThatCannotBeUsedIsToldAtOnce() {
        NightForm form = new NightForm(true, "25:00", true, null, "nobody");
        assertThat(form.problems()).containsExactly("Time", "Minutes", "Mail");
    }
}
