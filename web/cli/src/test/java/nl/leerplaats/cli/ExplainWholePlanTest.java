package nl.leerplaats.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.leerplaats.data.firstcome.FirstComeFirstServed;
import nl.leerplaats.data.format.DatasetWriter;
import nl.leerplaats.data.format.PlanWriter;
import nl.leerplaats.data.generate.DatasetGenerator;
import nl.leerplaats.data.generate.InstanceKind;
import nl.leerplaats.data.model.Dataset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** What {@code explain} tells of a plan as a whole: what is scarce, what is fragile, how even it is. */
@Execution(ExecutionMode.CONCURRENT)
class ExplainWholePlanTest {

    private static final Pattern CHANGES =
            Pattern.compile("^( *)(?:Verder verandert er niets|Met (\\d+) andere verandering(?:en)? erbij)");

    @TempDir
    private Path folder;

    private final Shell shell = Shell.withoutSolver();
    private String dataset = "";
    private String plan = "";

    @BeforeEach
    void write() throws IOException {
        Dataset facts = DatasetGenerator.generate(InstanceKind.TIGHT, 3);
        dataset = folder.resolve("tight.json").toString();
        plan = folder.resolve("tight.plan.json").toString();
        DatasetWriter.write(facts, Path.of(dataset));
        PlanWriter.write(FirstComeFirstServed.plan(facts), Path.of(plan));
    }

    @Test
    void whatIsScarceIsTold() {
        assertThat(shell.run("explain", dataset, plan, "--scarce")).isZero();
        assertThat(shell.out())
                .contains("Plaatsen die in elk plan ontbreken")
                .contains("één plaats erbij op")
                .contains("Hoe elk profiel ervoor staat");
    }

    @Test
    void whatIsFragileAndHowEvenItIsAreToldInEnglishToo() {
        assertThat(shell.run("explain", dataset, plan, "--fragile", "--fair", "--language", "en"))
                .isZero();
        assertThat(shell.out())
                .contains("If a company drops out")
                .containsPattern("(All|Of the) \\d+ companies in use")
                .doesNotContainPattern("Of the (\\d+) companies in use \\1 were")
                .contains("drops out, ")
                .contains("By school")
                .contains("Furthest from their wishes");
    }

    /** "Nothing else changes" above a list of changes, or a number that is not that of the list, is not true. */
    @Test
    void whatElseChangesIsCountedInFull() throws IOException {
        Dataset facts = DatasetGenerator.generate(InstanceKind.SCHOOL, 1);
        DatasetWriter.write(facts, Path.of(dataset));
        PlanWriter.write(FirstComeFirstServed.plan(facts), Path.of(plan));
        int counted = 0;
        for (int number = 1; number <= 6; number++) {
            assertThat(shell.run("explain", dataset, plan, "--student", "S000" + number))
                    .isZero();
            counted += assertChangesAreCounted(shell.out().lines().toList());
        }
        assertThat(counted).isPositive();
    }

    private static int assertChangesAreCounted(List<String> lines) {
        int counted = 0;
        for (int at = 0; at < lines.size(); at++) {
            Matcher told = CHANGES.matcher(lines.get(at));
            if (told.find()) {
                long expected = told.group(2) == null ? 0 : Long.parseLong(told.group(2));
                int indent = told.group(1).length();
                long below = lines.subList(at + 1, lines.size()).stream()
                        .takeWhile(line -> line.startsWith(" ".repeat(indent + 1)))
                        .count();
                assertThat(below).as(lines.get(at)).isEqualTo(expected);
                counted++;
            }
        }
        return counted;
    }

    @Test
    void theDocumentHasAllOfIt() {
        assertThat(shell.run("explain", dataset, plan, "--scarce", "--fragile", "--fair", "--json"))
                .isZero();
        assertThat(shell.out())
                .contains("\"scarce\"")
                .contains("\"shortages\"")
                .contains("\"companiesWithRoom\"")
                .contains("\"standIns\"")
                .contains("\"longestWays\"");
    }
}
