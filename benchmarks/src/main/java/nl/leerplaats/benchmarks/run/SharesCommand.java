package nl.leerplaats.benchmarks.run;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import nl.leerplaats.benchmarks.contender.Contender;
import nl.leerplaats.benchmarks.contender.Outcome;
import nl.leerplaats.benchmarks.contender.Task;
import nl.leerplaats.benchmarks.result.ResultFiles;
import nl.leerplaats.benchmarks.result.ResultLine;
import nl.leerplaats.benchmarks.result.SharesLine;
import nl.leerplaats.data.check.PlanChecker;
import nl.leerplaats.data.fairness.Fairness;
import nl.leerplaats.data.generate.DatasetGenerator;
import nl.leerplaats.data.generate.InstanceKind;
import nl.leerplaats.data.model.CostTerm;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.plan.Cost;
import nl.leerplaats.data.plan.Plan;
import nl.leerplaats.data.year.PlanningYear;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What the weight of {@code schoolShare} does: how evenly what cannot be placed is spread over the schools, and what that costs. */
@Command(
        name = "shares",
        mixinStandardHelpOptions = true,
        description =
                "Makes plans with several weights of schoolShare and appends a line for each: the shares of the schools without a placement, and what the plan costs.")
final class SharesCommand implements Callable<Integer> {

    private static final int MILLIS = 1000;
    private static final int THREADS = 2;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it before the call
    private CommandLine.Model.CommandSpec spec;

    @Option(
            names = "--kinds",
            defaultValue = "scarce",
            split = ",",
            converter = KindName.class,
            description = "kinds of instance (default ${DEFAULT-VALUE})")
    private List<InstanceKind> kinds = List.of();

    @Option(
            names = "--instances",
            split = ",",
            defaultValue = "1,2,3",
            description = "seeds (default ${DEFAULT-VALUE})")
    private List<Long> seeds = List.of();

    @Option(names = "--students", description = "size in students (default: the usual one of the kind)")
    private @Nullable Integer size;

    @Option(
            names = "--weights",
            split = ",",
            defaultValue = "0,120",
            description = "weights of schoolShare (default ${DEFAULT-VALUE})")
    private List<Integer> weights = List.of();

    @Option(names = "--seconds", defaultValue = "60", description = "time of each plan (default ${DEFAULT-VALUE})")
    private double seconds;

    @Option(names = "--append", description = "file for the lines (default benchmarks/results/shares/DATE.jsonl)")
    private @Nullable Path append;

    @Override
    public Integer call() throws IOException, InterruptedException {
        Path results = append != null ? append : Path.of("benchmarks", "results", "shares", LocalDate.now() + ".jsonl");
        for (InstanceKind kind : kinds) {
            for (long seed : seeds) {
                Dataset dataset = DatasetGenerator.generate(kind, seed, size == null ? kind.students() : size);
                ResultLine.Instance instance = PlannedInstances.named(kind, seed, dataset);
                for (int weight : weights) {
                    SharesLine line = measure(instance, dataset, weight);
                    ResultFiles.append(results, line);
                    tell(line);
                }
            }
        }
        return CommandLine.ExitCode.OK;
    }

    private SharesLine measure(ResultLine.Instance instance, Dataset dataset, int weight) throws InterruptedException {
        Instant start = Instant.now();
        Dataset weighted = with(dataset, weight);
        Outcome outcome = Contender.LEERPLAATS.plan(
                weighted, new Task(Duration.ofMillis(Math.round(seconds * MILLIS)), 1, THREADS));
        Plan plan = Objects.requireNonNull(outcome.plan());
        List<SharesLine.School> schools = Fairness.of(PlanningYear.of(weighted), plan).bySchool().stream()
                .map(school ->
                        new SharesLine.School(school.id(), school.weeksAsked(), school.weeksAsked() - school.weeks()))
                .toList();
        Cost without = PlanChecker.check(with(dataset, 0), plan).cost();
        return new SharesLine(
                SharesLine.FORMAT,
                start,
                instance,
                weight,
                seconds,
                schools,
                schools.stream().mapToLong(SharesLine.School::weeksWithout).sum(),
                SharesLine.largestDifference(schools),
                new ResultLine.Claim(without.hard(), without.medium(), without.soft()),
                Objects.requireNonNull(outcome.bound()).medium(),
                PlanChecker.check(weighted, plan).cost().medium(),
                Machines.machine(),
                Machines.source(CommandText.of(spec)));
    }

    private static Dataset with(Dataset dataset, int weight) {
        return dataset.withWeights(dataset.weights().with(Map.of(CostTerm.SCHOOL_SHARE, weight)));
    }

    private void tell(SharesLine line) {
        spec.commandLine()
                .getOut()
                .printf(
                        "%s  weight %d: largest difference %.3f, %d weeks without a placement; without the term %d/%d/%d; medium at least %d, of %d%n",
                        line.instance().name(),
                        line.weight(),
                        line.largestDifference(),
                        line.weeksWithout(),
                        line.withoutTerm().hard(),
                        line.withoutTerm().medium(),
                        line.withoutTerm().soft(),
                        line.provenMedium(),
                        line.medium());
        spec.commandLine().getOut().flush();
    }
}
