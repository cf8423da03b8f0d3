package nl.leerplaats.benchmarks.run;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import nl.leerplaats.benchmarks.instance.Checksum;
import nl.leerplaats.benchmarks.instance.InstanceLibrary;
import nl.leerplaats.benchmarks.result.ReasonsLine;
import nl.leerplaats.benchmarks.result.ResultFiles;
import nl.leerplaats.benchmarks.result.ResultLine;
import nl.leerplaats.data.check.PlanChecker;
import nl.leerplaats.data.generate.DatasetGenerator;
import nl.leerplaats.data.generate.InstanceKind;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.plan.Cost;
import nl.leerplaats.data.plan.Plan;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** How long a reader of the pages waits for the reasons of a student, and for who fits at a company. */
@Command(
        name = "reasons",
        mixinStandardHelpOptions = true,
        description =
                "Measures the time of the reasons of students and of who fits at companies, on plans of the solver, and appends a line for each instance.")
final class ReasonsCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it before the call
    private CommandLine.Model.CommandSpec spec;

    @Option(
            names = "--kinds",
            defaultValue = "region",
            split = ",",
            converter = KindName.class,
            description = "kinds of instance (default ${DEFAULT-VALUE})")
    private List<InstanceKind> kinds = List.of();

    @Option(names = "--instances", split = ",", defaultValue = "1", description = "seeds (default ${DEFAULT-VALUE})")
    private List<Long> instances = List.of();

    @Option(names = "--students", description = "size in students (default: the usual one of the kind)")
    private @Nullable Integer size;

    @Option(names = "--seconds", defaultValue = "10", description = "time to make a plan (default ${DEFAULT-VALUE})")
    private double seconds;

    @Option(
            names = "--every-student",
            defaultValue = "3",
            description = "measure one of so many students (default ${DEFAULT-VALUE})")
    private int everyStudent;

    @Option(
            names = "--every-company",
            defaultValue = "30",
            description = "measure one of so many companies (default ${DEFAULT-VALUE})")
    private int everyCompany;

    @Option(
            names = "--plans",
            defaultValue = "benchmarks/target/plans",
            description =
                    "folder of the plans; those that are not there are made, so that two versions can be asked about the same (default ${DEFAULT-VALUE})")
    private Path plans = Path.of("");

    @Option(names = "--append", description = "file for the lines (default benchmarks/results/reasons/DATE.jsonl)")
    private @Nullable Path append;

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (everyStudent < 1 || everyCompany < 1) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(), "--every-student and --every-company are 1 or more.");
        }
        Path results =
                append != null ? append : Path.of("benchmarks", "results", "reasons", LocalDate.now() + ".jsonl");
        for (InstanceKind kind : kinds) {
            for (long seed : instances) {
                int students = size == null ? kind.students() : size;
                ReasonsLine line = measure(kind, seed, DatasetGenerator.generate(kind, seed, students));
                ResultFiles.append(results, line);
                tell(line);
            }
        }
        return CommandLine.ExitCode.OK;
    }

    private ReasonsLine measure(InstanceKind kind, long seed, Dataset dataset)
            throws IOException, InterruptedException {
        ResultLine.Instance solved = new ResultLine.Instance(
                dataset.name(),
                kind.code(),
                seed,
                dataset.students().size(),
                Checksum.of(InstanceLibrary.bytes(dataset)));
        Plan plan = new KeptPlans(plans, seconds).plan(dataset);
        Cost cost = PlanChecker.check(dataset, plan).cost();
        Instant start = Instant.now();
        ReasonTimer timer = new ReasonTimer(dataset, plan);
        timer.students(everyStudent / 2, 3 * everyStudent); // warm, as a server is
        timer.companies(everyCompany / 2, 3 * everyCompany);
        return new ReasonsLine(
                ReasonsLine.FORMAT,
                start,
                solved,
                new ResultLine.Claim(cost.hard(), cost.medium(), cost.soft()),
                everyStudent,
                everyCompany,
                timer.prepareMillis(),
                timer.students(0, everyStudent),
                timer.companies(0, everyCompany),
                Machines.machine(),
                Machines.source(CommandText.of(spec)));
    }

    private void tell(ReasonsLine line) {
        spec.commandLine().getOut().printf("%s%n", line.instance().name());
        tell("reasons of a student", line.students());
        tell("who fits at a company", line.companies());
    }

    private void tell(String what, ReasonsLine.Times times) {
        spec.commandLine()
                .getOut()
                .printf(
                        "  %-22s n=%d  cpu: median %.0f, 90%% %.0f, slowest %.0f ms  wall: median %.0f, 90%% %.0f, slowest %.0f ms%n",
                        what,
                        times.count(),
                        times.cpu().median(),
                        times.cpu().ninety(),
                        times.cpu().most(),
                        times.wall().median(),
                        times.wall().ninety(),
                        times.wall().most());
        spec.commandLine().getOut().flush();
    }
}
