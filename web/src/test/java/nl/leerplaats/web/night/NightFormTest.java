package nl.leerplaats.web.night;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.leerplaats.web.store.night.NightSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
        NightForm form = new NightForm(true, "03:00", true, minutes, "", null);
        assertThat(form.problems())
                .isEqualTo(good ? Map.of() : Map.of("minutes", new NightForm.Problem("Minutes", "")));
    }

    @ParameterizedTest
    @CsvSource({"00:00, true", "23:59, true", "24:00, false", "3:00, false", "03:00:30, false", "03:00:00, false"})
    void aTimeHasHoursAndMinutes(String at, boolean good) {
        NightForm form = new NightForm(true, at, true, "1", "", null);
        assertThat(form.problems()).isEqualTo(good ? Map.of() : Map.of("at", new NightForm.Problem("Time", "")));
    }

    private static NightForm withMail(String mail) {
        return new NightForm(true, "03:00", true, "1", mail, null);
    }

    @Test
    void addressesMayStandInAnyOrdinaryWay() {
        NightForm form = withMail(" a@school.nl;b@school.nl\nc@school.nl d@x.school.nl, Ria Jansen <ria@school.nl> ,");
        assertThat(form.problems()).isEmpty();
        assertThat(form.toSettings().mail())
                .isEqualTo("a@school.nl, b@school.nl, c@school.nl, d@x.school.nl, ria@school.nl");
    }

    @Test
    void anAddressIsKeptOnce() {
        assertThat(withMail("ria@school.nl, RIA@School.nl, Ria <ria@school.nl>")
                        .toSettings()
                        .mail())
                .isEqualTo("ria@school.nl");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a@b..nl",
                "a@b",
                "<script>alert(1)</script>@x.nl",
                "a\u0000b@x.nl",
                "nobody",
                "a@b@c.nl",
                "a@-x.nl",
                ".a@x.nl",
                "a@x.nl.",
                "Ria <>"
            })
    void whatIsNoAddressIsNamed(String wrong) {
        assertThat(withMail("a@school.nl, " + wrong).problems())
                .isEqualTo(Map.of("mail", new NightForm.Problem("Mail", wrong)));
    }

    @Test
    void aListThatIsTooLongSaysHowLongItIs() {
        // Addresses of 18 signs with two between: a hundred are 1998.
        String most = IntStream.range(0, 100)
                .mapToObj(index -> "person" + (100 + index) + "@schoo.nl")
                .collect(Collectors.joining(", "));
        assertThat(withMail("ab" + most).problems()).as("2000").isEmpty();
        assertThat(withMail("abc" + most).problems())
                .isEqualTo(Map.of("mail", new NightForm.Problem("MailLong", "2001")));
    }

    @Test
    void everythingThatCannotBeUsedIsToldAtOnce() {
        NightForm form = new NightForm(true, "25:00", true, null, "nobody", null);
        assertThat(form.problems()).containsOnlyKeys("at", "minutes", "mail");
    }

    @Test
    void whoLookedAtOtherSettingsIsToldSo() {
        NightSettings other = new NightSettings(true, LocalTime.of(3, 0), true, 60, "a@school.nl");
        NightForm form = NightForm.of(NightSettings.USUAL);
        assertThat(form.isStale(NightSettings.USUAL)).isFalse();
        assertThat(form.isStale(other)).isTrue();
        assertThat(form.shown(other).isStale(other)).isFalse();
    }
}
