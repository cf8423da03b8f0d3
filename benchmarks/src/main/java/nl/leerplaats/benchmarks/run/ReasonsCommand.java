package nl.leerplaats.benchmarks.run;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import nl.leerplaats.benchmarks.result.ReasonsLine;
import nl.leerplaats.benchmarks.result.ResultFiles;
import nl.leerplaats.benchmarks.result.ResultLine;
import nl.leerplaats.data.check.PlanChecker;
import nl.leerplaats.data.generate.InstanceKind;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.plan.Cost;
import nl.leerplaats.data.plan.Plan;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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

    @Mixin
    private final PlannedInstances planned = new PlannedInstances();

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
        for (InstanceKind kind : planned.kinds()) {
            for (long seed : planned.seeds()) {
                ReasonsLine line = measure(kind, seed, planned.dataset(kind, seed));
                ResultFiles.append(results, line);
                tell(line);
            }
        }
        return CommandLine.ExitCode.OK;
    }

    private ReasonsLine measure(InstanceKind kind, long seed, Dataset dataset)
            throws IOException, InterruptedException {
        ResultLine.Instance solved = PlannedInstances.named(kind, seed, dataset);
        Plan plan = planned.plan(dataset, seconds);
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
