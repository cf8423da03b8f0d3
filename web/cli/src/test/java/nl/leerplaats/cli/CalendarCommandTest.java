package nl.leerplaats.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The calendar of a school year on the command line. */
class CalendarCommandTest {

    private final Shell shell = Shell.withoutSolver();

    @TempDir
    private Path folder = Path.of("");

    @Test
    void showsHolidaysFreeDaysPeriodsAndTeachingDays() {
        assertThat(shell.run("calendar", "--region", "midden", "--year", "2026-2027"))
                .isZero();

        assertThat(shell.out())
                .contains(
                        "Schooljaar 2026-2027, regio midden: ma 31-8-2026 tot en met vr 16-7-2027",
                        "Herfstvakantie (advies: de school mag een andere week kiezen)",
                        "Kerstvakantie",
                        "do 6-5-2027",
                        "20 schoolweken",
                        "21 schoolweken",
                        "Onderwijsdagen: 201 in 41 weken. De wet vraagt er minstens 189",
                        "nog hoogstens 12 dagen vrij")
                .doesNotContain("Kerstvakantie (advies", "Koningsdag");
    }

    /** 196 days in Midden in 2027-2028: of the twelve free days only seven can be used. */
    @Test
    void tellsHowManyFreeDaysAreLeft() {
        shell.run("calendar", "--region", "MIDDEN", "--year", "2027/28", "--language", "en");

        assertThat(shell.out()).contains("Teaching days: 196 in 40 weeks", "still give 7 days off");
    }

    @Test
    void theMunicipalityGivesTheRegionAndChoosesInADividedOne() {
        assertThat(shell.run("calendar", "--municipality", "'s-Hertogenbosch", "--year", "2026-2027"))
                .isZero();
        assertThat(shell.out()).contains("regio zuid");
        assertThat(shell.run("calendar", "--municipality", "altena", "--region", "midden", "--year", "2026-2027"))
                .isZero();
        assertThat(shell.out()).contains("regio midden");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--year 2026-2027 | --region",
                "--region noord --year 2026 | 2026-2027",
                "--region noord --year 2030-2031 | 2027-2028",
                "--municipality Lutjebroek --year 2026-2027 | Lutjebroek",
                "--municipality Bergen --year 2026-2027 | Limburg",
                "--municipality Altena --year 2026-2027 | midden, zuid",
                "--municipality Altena --region noord --year 2026-2027 | midden, zuid",
                "--municipality Zwolle --region zuid --year 2026-2027 | noord",
                "--region oost --year 2026-2027 | zuid",
                "--region noord --year 2026-2027 --periods 11 | 10",
                "--region noord --year 2026-2027 --periods 0 | 10",
                "--region noord | --year"
            })
    void wrongUseNamesWhatIsWrong(String line, String named) {
        assertThat(shell.run(("calendar " + line.strip()).split(" "))).isEqualTo(2);
        assertThat(shell.err()).contains(named.strip()).doesNotContain("Exception");
        assertThat(shell.out()).isEmpty();
    }

    /** What is printed can be put into a dataset as it is. */
    @Test
    void theJsonIsACalendarOfADataset() throws IOException {
        assertThat(shell.run("calendar", "--region", "noord", "--year", "2025-2026", "--periods", "4", "--json"))
                .isZero();
        Path dataset = Files.writeString(folder.resolve("dataset.json"), """
                {"format": "leerplaats-dataset/1", "name": "calendar", "calendars": [%s], "schools": [], "students": [],
                 "companies": [], "supervisors": []}
                """.formatted(shell.out()));

        assertThat(shell.run("check", dataset.toString())).isZero();
        assertThat(shell.out())
                .as("nothing about the calendar: only that there is nobody yet")
                .contains("Waarschuwingen (3)", "Geen scholen", "Geen leerlingen", "Geen leerbedrijven")
                .doesNotContain("Fouten", "calendars");
    }
}
