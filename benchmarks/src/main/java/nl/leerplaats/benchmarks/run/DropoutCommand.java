package nl.leerplaats.benchmarks.run;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import nl.leerplaats.benchmarks.report.DropoutFigures;
import nl.leerplaats.benchmarks.result.DropoutLine;
import nl.leerplaats.benchmarks.result.ResultFiles;
import nl.leerplaats.benchmarks.result.ResultLine;
import nl.leerplaats.data.generate.InstanceKind;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.plan.Placement;
import nl.leerplaats.data.plan.Plan;
import nl.leerplaats.data.year.PlannedRequest;
import nl.leerplaats.data.year.PlanningYear;
import nl.leerplaats.data.year.RequestKey;
import nl.leerplaats.solver.replan.ReplanSettings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** How soon there is a proposal when companies drop out, and how many agreed placements it changes. */
@Command(
        name = "dropout",
        mixinStandardHelpOptions = true,
        description =
                "Lets companies drop out of plans of the solver, one after the other in one warm process, and appends a line for each.")
final class DropoutCommand implements Callable<Integer> {

    /** Weeks after the first day of school in which nobody drops out, and weeks after that in which one does. */
    private static final int FIRST_WEEK = 6;

    private static final int WEEKS = 30;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it before the call
    private CommandLine.Model.CommandSpec spec;

    @Mixin
    private final PlannedInstances planned = new PlannedInstances();

    @Option(
            names = "--count",
            defaultValue = "40",
            description = "drop-outs of each instance (default ${DEFAULT-VALUE})")
    private int count;

    @Option(
            names = "--at-once",
            defaultValue = "1",
            description = "companies that drop out together (default ${DEFAULT-VALUE})")
    private int atOnce;

    @Option(
            names = "--whole",
            defaultValue = "1",
            description =
                    "make all proposals in one of so many drop-outs, the first alone in the others (default ${DEFAULT-VALUE})")
    private int whole;

    @Option(
            names = "--rival",
            defaultValue = "0",
            description = "give so many drop-outs of each instance to CP-SAT as well (default ${DEFAULT-VALUE})")
    private int rival;

    @Option(
            names = "--seconds",
            defaultValue = "15",
            description = "time for all proposals, and for CP-SAT (default ${DEFAULT-VALUE})")
    private double seconds;

    @Option(names = "--threads", defaultValue = "2", description = "threads (default ${DEFAULT-VALUE})")
    private int threads;

    @Option(
            names = "--seconds-plan",
            defaultValue = "60",
            description = "time to make a plan (default ${DEFAULT-VALUE})")
    private double planSeconds;

    @Option(names = "--append", description = "file for the lines (default benchmarks/results/dropout/DATE.jsonl)")
    private @Nullable Path append;

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (count < 1 || atOnce < 1 || whole < 1 || rival < 0) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(), "--count, --at-once and --whole are 1 or more, --rival is 0 or more.");
        }
        Path results =
                append != null ? append : Path.of("benchmarks", "results", "dropout", LocalDate.now() + ".jsonl");
        boolean reached = true;
        for (InstanceKind kind : planned.kinds()) {
            List<DropoutLine> lines = new ArrayList<>();
            for (long seed : planned.seeds()) {
                lines.addAll(measure(kind, seed, planned.dataset(kind, seed), results));
            }
            tell(kind, lines);
            List<String> broken = DropoutFigures.broken(lines);
            broken.forEach(one -> out().printf("  not reached: %s%n", one));
            out().flush();
            reached &= broken.isEmpty();
        }
        return reached ? CommandLine.ExitCode.OK : CommandLine.ExitCode.SOFTWARE;
    }

    private List<DropoutLine> measure(InstanceKind kind, long seed, Dataset dataset, Path results)
            throws IOException, InterruptedException {
        ResultLine.Instance solved = PlannedInstances.named(kind, seed, dataset);
        Plan working = planned.plan(dataset, planSeconds);
        ReplanSettings settings = new ReplanSettings(Duration.ofMillis(Math.round(seconds * 1000)), 1, threads);
        DropoutTrial trial = new DropoutTrial(dataset, working, settings);
        SplittableRandom draw = new SplittableRandom(seed);
        LocalDate warm = monday(dataset, draw);
        trial.run(companies(dataset, working, warm, draw), warm, false, false); // warm, as a server is
        List<DropoutLine> lines = new ArrayList<>();
        for (int number = 0; number < count; number++) {
            LocalDate asOf = monday(dataset, draw);
            List<String> companies = companies(dataset, working, asOf, draw);
            Instant start = Instant.now();
            DropoutTrial.Seen seen = trial.run(companies, asOf, number % whole == 0, number < rival);
            DropoutLine line = new DropoutLine(
                    DropoutLine.FORMAT,
                    start,
                    solved,
                    asOf.toString(),
                    companies,
                    new DropoutLine.Settings(settings.time().toMillis(), threads, settings.seed()),
                    seen.firstMillis(),
                    seen.allMillis(),
                    seen.leastChanges(),
                    seen.proposals(),
                    seen.betweenGap(),
                    seen.rival(),
                    Machines.machine(),
                    Machines.source(CommandText.of(spec)));
            ResultFiles.append(results, line);
            tell(line);
            lines.add(line);
        }
        return lines;
    }

    private static LocalDate monday(Dataset dataset, SplittableRandom draw) {
        LocalDate first = dataset.calendars().get(0).firstDay();
        return first.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY)).plusWeeks(FIRST_WEEK + draw.nextInt(WEEKS));
    }

    /** Companies at which somebody is or will be on that day, drawn. */
    private List<String> companies(Dataset dataset, Plan plan, LocalDate asOf, SplittableRandom draw) {
        PlanningYear year = PlanningYear.of(dataset);
        TreeSet<String> busy = new TreeSet<>();
        for (Placement placement : plan.placements()) {
            PlannedRequest request = year.findRequest(RequestKey.of(placement));
            if (request != null && !request.lastDay().isBefore(asOf)) {
                busy.add(placement.companyId());
            }
        }
        List<String> all = new ArrayList<>(busy);
        List<String> chosen = new ArrayList<>();
        while (chosen.size() < atOnce && !all.isEmpty()) {
            chosen.add(all.remove(draw.nextInt(all.size())));
        }
        Collections.sort(chosen);
        return chosen;
    }

    private void tell(DropoutLine line) {
        DropoutLine.Proposed first = line.first();
        String other = line.rival() == null
                ? ""
                : "; cp-sat %d agreed, %d/%d"
                        .formatted(
                                line.rival().agreed(),
                                line.rival().medium(),
                                line.rival().soft());
        out().printf(
                        "%s %s %s: first %d ms, %d of at least %d agreed, %d/%d%s, all %s ms, gap %s%s%n",
                        line.instance().name(),
                        line.asOf(),
                        line.companies(),
                        line.firstMillis(),
                        first.agreed(),
                        line.leastChanges(),
                        first.medium(),
                        first.soft(),
                        first.best() ? " best" : "",
                        line.allMillis(),
                        line.betweenGap(),
                        other);
        out().flush();
    }

    private void tell(InstanceKind kind, List<DropoutLine> lines) {
        long[] first =
                lines.stream().mapToLong(DropoutLine::firstMillis).sorted().toArray();
        long[] all = lines.stream()
                .map(DropoutLine::allMillis)
                .filter(one -> one != null)
                .mapToLong(Long::longValue)
                .sorted()
                .toArray();
        out().printf(
                        "%s: %d drop-outs; first proposal median %d, slowest %d ms; all proposals of %d: median %d, slowest %d ms%n",
                        kind.code(),
                        lines.size(),
                        first[first.length / 2],
                        first[first.length - 1],
                        all.length,
                        all.length == 0 ? 0 : all[all.length / 2],
                        all.length == 0 ? 0 : all[all.length - 1]);
        out().printf(
                        "  agreed placements changed: as few as proven %d, one more %d, more %d; first proposal proven the best in %d%n",
                        lines.stream().filter(line -> line.above() == 0).count(),
                        lines.stream().filter(line -> line.above() == 1).count(),
                        lines.stream().filter(line -> line.above() > 1).count(),
                        lines.stream().filter(line -> line.first().best()).count());
        List<DropoutLine> rivals =
                lines.stream().filter(line -> line.rival() != null).toList();
        out().printf(
                        "  against CP-SAT in %d: ahead %d, equal %d, behind %d%n",
                        rivals.size(),
                        rivals.stream().filter(line -> line.againstRival() < 0).count(),
                        rivals.stream().filter(line -> line.againstRival() == 0).count(),
                        rivals.stream().filter(line -> line.againstRival() > 0).count());
        out().flush();
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }
}
