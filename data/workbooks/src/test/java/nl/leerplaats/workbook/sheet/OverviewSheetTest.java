package nl.leerplaats.workbook.sheet;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;
import nl.leerplaats.data.TinyDataset;
import nl.leerplaats.data.TinyPlan;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.plan.Placement;
import nl.leerplaats.data.plan.Plan;
import nl.leerplaats.data.replan.Keep;
import nl.leerplaats.data.replan.Replanning;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The overview is read by people: it says of a period that was split what changed in it, and nothing where nothing did. */
class OverviewSheetTest {

    private static final Dataset DATASET =
            TinyDataset.create().company("butcher", butcher -> {}).build();

    private static final Plan PLAN = TinyPlan.of(DATASET)
            .place("anna", "P1", "bakery", "mies", MONDAY, TUESDAY)
            .build();

    @TempDir
    private Path folder;

    /** The texts of all sheets. */
    private String texts(Dataset dataset, Plan plan) throws IOException {
        Path file = folder.resolve("plan.xlsx");
        try (OutputStream out = Files.newOutputStream(file)) {
            WorkbookWriter.write(dataset, plan, out);
        }
        try (ZipFile zip = new ZipFile(file.toFile());
                InputStream in = zip.getInputStream(zip.getEntry("xl/sharedStrings.xml"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("&#xa;", "\n");
        }
    }

    private static Replanning again() {
        return Replanning.of(DATASET, PLAN, LocalDate.of(2026, 12, 7), Keep.ALL);
    }

    @Test
    void aPeriodThatGoesOnAsItWasIsOneLine() throws IOException {
        String before = "P1: Bedrijf bakery (ma, di)\nP2: geen plaats";
        assertThat(texts(DATASET, PLAN)).contains(before, "1 van 2");
        assertThat(texts(again().dataset(), again().working())).contains(before, "1 van 2");
    }

    @Test
    void aPeriodThatChangesSaysFromWhenOn() throws IOException {
        List<Placement> placements = new ArrayList<>();
        for (Placement one : again().working().placements()) {
            placements.add(
                    one.periodId().equals("P1")
                            ? one
                            : new Placement("anna", one.periodId(), "butcher", "mies", one.days(), one.extra()));
        }
        Plan moved = new Plan(DATASET.name(), placements, List.of(), null, PLAN.extra());

        assertThat(texts(again().dataset(), moved))
                .contains("P1: Bedrijf bakery (ma, di)\nP1 vanaf 07-12-2026: Bedrijf butcher (ma, di)\nP2: geen plaats")
                .contains("2 van 3");
    }

    /** The figures and the cost are the judge's, so that the rows beside them have to count what the judge counts. */
    @Test
    void whatTheJudgeLeavesOutIsNoPlace() throws IOException {
        Plan broken = TinyPlan.of(DATASET)
                .place("anna", "P1", "smithy", "mies", MONDAY, TUESDAY)
                .place("anna", "P1", "bakery", "mies", MONDAY, TUESDAY)
                .place("anna", "P2", "bakery", "nobody", MONDAY, TUESDAY)
                .supervise("anna", "nobody")
                .build();

        assertThat(texts(DATASET, broken))
                .contains("P1: Bedrijf bakery (ma, di)\nP2: geen plaats", "1 van 2")
                .doesNotContain("smithy", "nobody");
    }
}
