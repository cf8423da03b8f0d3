package nl.leerplaats.document;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.leerplaats.data.TinyDataset;
import nl.leerplaats.data.TinyPlan;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.plan.Plan;
import nl.leerplaats.data.year.PlanningYear;
import nl.leerplaats.document.stage.PlanBook;
import nl.leerplaats.document.visit.VisitSettings;
import org.junit.jupiter.api.Test;

/** By their digests people find who has other papers: one too many is paper for nothing, one too few is a pupil at the wrong door. */
class DigestTest {

    private static final Dataset TINY =
            TinyDataset.create().supervisor("vera", vera -> {}).build();

    private static Map<String, String> digests(Plan plan, LocalDateTime stamp, String language) {
        PlanBook book = PlanBook.of(PlanningYear.of(TINY), plan);
        DocumentSettings settings = new DocumentSettings(Locale.forLanguageTag(language), stamp, VisitSettings.DEFAULT);
        Map<String, String> result = new LinkedHashMap<>();
        PlanDocuments.list(book, settings, Selection.ALL).forEach(file -> result.put(file.path(), file.digest()));
        return result;
    }

    private static Plan plan(DayOfWeek... days) {
        return TinyPlan.of(TINY)
                .place("anna", "P1", "bakery", "mies", days)
                .supervise("anna", "vera")
                .build();
    }

    @Test
    void theSamePlanSaysTheSame() {
        LocalDateTime stamp = LocalDateTime.of(2026, 1, 1, 12, 0);
        assertThat(digests(plan(MONDAY, TUESDAY), stamp, "nl")).isEqualTo(digests(plan(MONDAY, TUESDAY), stamp, "nl"));
    }

    @Test
    void anotherDayIsInEveryPaperOfThePlacement() {
        LocalDateTime stamp = LocalDateTime.of(2026, 1, 1, 12, 0);
        Map<String, String> before = digests(plan(MONDAY, TUESDAY), stamp, "nl");
        Map<String, String> after = digests(plan(MONDAY, WEDNESDAY), stamp, "nl");
        Set<String> other = new TreeSet<>();
        before.forEach((path, digest) -> {
            if (!digest.equals(after.get(path))) {
                other.add(path);
            }
        });
        assertThat(other)
                .contains(
                        "leerlingen/anna/agenda.ics",
                        "leerlingen/anna/leer-werkovereenkomst-Bedrijf-bakery.pdf",
                        "leerbedrijven/Bedrijf-bakery/agenda.ics",
                        "leerbedrijven/Bedrijf-bakery/informatieblad.pdf",
                        "docentbegeleiders/vera/agenda.ics",
                        "klassen/School-school/stagebord.pdf");
    }

    @Test
    void theDateOfThePaperIsPartOfIt() {
        Map<String, String> early = digests(plan(MONDAY), LocalDateTime.of(2026, 1, 1, 12, 0), "nl");
        Map<String, String> late = digests(plan(MONDAY), LocalDateTime.of(2026, 1, 2, 12, 0), "nl");
        assertThat(late.get("leerlingen/anna/urenstaat.pdf")).isNotEqualTo(early.get("leerlingen/anna/urenstaat.pdf"));
    }
}
