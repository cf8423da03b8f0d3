package nl.leerplaats.document.ical;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** RFC 5545, 3.1: 75 octets, which are not letters, and never half a letter. */
class LongLinesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"a", "\u00e9", "\u0141", "\u6f22", "\ud83d\ude00", "e\u0301", "a\ud83d\ude00", "x,\u00e9;", "\\n"
            })
    void noLineIsLongerAndNothingIsLost(String letter) throws IOException, ParserException {
        for (int count = 1; count < 90; count++) {
            String name = letter.repeat(count);
            CalendarEvent event = new CalendarEvent(
                    "uid", List.of(LocalDate.of(2026, 9, 1)), LocalTime.NOON, 45, name, name + "\n" + name, name, true);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            CalendarFile.write(name, List.of(event), LocalDateTime.of(2026, 9, 1, 0, 0), out);
            byte[] bytes = out.toByteArray();

            String text = new String(bytes, StandardCharsets.UTF_8);
            assertThat(Arrays.asList(text.split("\r\n", -1)))
                    .allSatisfy(line -> assertThat(line.getBytes(StandardCharsets.UTF_8))
                            .as(line)
                            .hasSizeLessThanOrEqualTo(75));
            assertThat(text).doesNotContain("\ufffd");
            VEvent read = new CalendarBuilder()
                    .build(new ByteArrayInputStream(bytes))
                    .<VEvent>getComponents("VEVENT")
                    .get(0);
            assertThat(read.getSummary())
                    .isNotNull()
                    .satisfies(summary -> assertThat(summary.getValue()).isEqualTo(name));
        }
    }

    /** A line of 75 octets stays whole; one octet more goes on in a second line, which counts its space. */
    @Test
    void exactlyAtTheLimit() {
        String full = "x".repeat(75);

        assertThat(LongLines.fold(full + "\r\n")).isEqualTo(full + "\r\n");
        assertThat(LongLines.fold(full + "y\r\n")).isEqualTo(full + "\r\n y\r\n");
        assertThat(LongLines.fold("x".repeat(74) + "\u00e9\r\n")).isEqualTo("x".repeat(74) + "\r\n \u00e9\r\n");
        assertThat(LongLines.fold("x".repeat(75 + 75))).isEqualTo(full + "\r\n " + "x".repeat(74) + "\r\n x");
    }
}
