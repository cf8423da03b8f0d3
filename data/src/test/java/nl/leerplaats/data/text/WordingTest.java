package nl.leerplaats.data.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import nl.leerplaats.data.TinyDataset;
import nl.leerplaats.data.value.Weekdays;
import org.junit.jupiter.api.Test;

/** Lists, times and periods read as somebody would say them. */
class WordingTest {

    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    /** One way of writing a list, in both languages. */
    @Test
    void aListIsWrittenAsASentenceHasIt() {
        Texts texts = Texts.of(DUTCH);
        assertThat(texts.list(List.of())).isEmpty();
        assertThat(texts.list(List.of("a"))).isEqualTo("a");
        assertThat(texts.list(List.of("a", "b"))).isEqualTo("a en b");
        assertThat(texts.list(List.of("a", "'s {0}", "c"))).isEqualTo("a, 's {0} en c");
        assertThat(texts.weekdays(new Weekdays(0b10011))).isEqualTo("maandag, dinsdag en vrijdag");
        assertThat(Texts.of(Locale.ENGLISH).weekdays(new Weekdays(0b00011))).isEqualTo("Monday and Tuesday");
    }

    @Test
    void aTimeThatPassedIsSaidInWords() {
        Texts texts = Texts.of(DUTCH);
        assertThat(texts.elapsed(Duration.ofMillis(900))).isEqualTo("0 seconden");
        assertThat(texts.elapsed(Duration.ofSeconds(1))).isEqualTo("1 seconde");
        assertThat(texts.elapsed(Duration.ofSeconds(10))).isEqualTo("10 seconden");
        assertThat(texts.elapsed(Duration.ofSeconds(60))).isEqualTo("1 minuut");
        assertThat(texts.elapsed(Duration.ofSeconds(70))).isEqualTo("1 minuut en 10 seconden");
        assertThat(texts.elapsed(Duration.ofSeconds(3725))).isEqualTo("1 uur, 2 minuten en 5 seconden");
        assertThat(Texts.of(Locale.ENGLISH).elapsed(Duration.ofSeconds(7261)))
                .isEqualTo("2 hours, 1 minute and 1 second");
    }

    /** A period is named by whoever made the calendar, and often P1: its dates say which it is, unless schools differ. */
    @Test
    void aPeriodIsToldWithItsDates() {
        Names names = Names.of(TinyDataset.create().build());
        Texts texts = Texts.of(DUTCH);
        assertThat(texts.period("P1", names)).isEqualTo("P1 (31-8-2026 tot en met 29-1-2027)");
        assertThat(texts.period("P1~2026-11-02", names)).isEqualTo("P1");
        assertThat(texts.period("P9", names)).isEqualTo("P9");
        assertThat(texts.periods(names)).startsWith("P1 (31-8-2026 tot en met 29-1-2027) en P2 (");
    }
}
