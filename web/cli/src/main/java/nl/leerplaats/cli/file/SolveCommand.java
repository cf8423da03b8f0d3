package nl.leerplaats.cli.file;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import nl.leerplaats.cli.command.Context;
import nl.leerplaats.cli.command.Coverage;
import nl.leerplaats.cli.command.ExitStatus;
import nl.leerplaats.cli.command.FailureLog;
import nl.leerplaats.cli.command.Input;
import nl.leerplaats.cli.command.OutputFile;
import nl.leerplaats.cli.command.PlanReport;
import nl.leerplaats.cli.command.Ranges;
import nl.leerplaats.cli.command.UnderWay;
import nl.leerplaats.cli.terminal.Excerpt;
import nl.leerplaats.cli.terminal.Messages;
import nl.leerplaats.cli.terminal.ProgressLine;
import nl.leerplaats.cli.terminal.StopSignal;
import nl.leerplaats.data.format.PlanWriter;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.plan.Plan;
import nl.leerplaats.data.text.Names;
import nl.leerplaats.data.text.Texts;
import nl.leerplaats.data.year.PlanningYear;
import nl.leerplaats.solver.api.Gap;
import nl.leerplaats.solver.api.PlacementSolver;
import nl.leerplaats.solver.api.SolveResult;
import nl.leerplaats.solver.api.SolveRun;
import nl.leerplaats.solver.api.SolveSettings;
import nl.leerplaats.solver.api.StartPlan;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes a plan of a dataset and writes it. */
@Command(name = "solve", sortOptions = false)
public final class SolveCommand implements Callable<Integer> {

    private static final long LOOK_MILLIS = 200;

    private final Context context;
    private final Supplier<PlacementSolver> solver;
    private final UnderWay underWay;

    @Parameters(index = "0", paramLabel = "DATASET")
    private Path dataset = Path.of("");

    @Option(names = "--time", paramLabel = "60s")
    private @Nullable Duration time;

    @Option(names = "--steps", paramLabel = "N", converter = Ranges.Steps.class)
    private @Nullable Long steps;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "1")
    private long seed;

    @Option(names = "--threads", paramLabel = "N", converter = Ranges.Threads.class)
    private int threads = SolveSettings.allCores();

    @Option(names = "--output", paramLabel = "PLAN")
    private @Nullable Path output;

    @Option(names = "--start", paramLabel = "PLAN")
    private @Nullable Path start;

    @Option(names = "--all")
    private boolean all;

    public SolveCommand(Context context, Supplier<PlacementSolver> solver, StopSignal signal) {
        this.context = context;
        this.solver = solver;
        underWay = new UnderWay(context, signal);
    }

    @Override
    public Integer call() throws InterruptedException {
        underWay.hear();
        Input input = new Input(context, all);
        input.requireFile(dataset);
        if (start != null) {
            input.requireFile(start);
        }
        Path target = output == null ? OutputFile.besideDataset(dataset) : output;
        OutputFile file = OutputFile.of(target, dataset, context.messages());
        PlacementSolver planner = solver.get(); // loads native code while the file is read
        Dataset facts = input.readDataset(dataset, Input.Warnings.COUNTED);

        Plan from = start == null ? null : input.readPlan(start, facts);

        SolveResult result = follow(planner, facts, from);
        String written = file.write("solve.written", path -> PlanWriter.write(result.document(), path));
        report(facts, result);
        context.print("");
        context.print(written);
        return ExitStatus.DONE.code();
    }

    /** Without a limit of its own a run gets the default time; with a step limit only, no time limit, so that it can be repeated. */
    private SolveSettings settings() {
        Duration limit = time == null && steps == null ? SolveSettings.DEFAULT_TIME : time;
        return new SolveSettings(limit, steps, seed, threads);
    }

    private SolveResult follow(PlacementSolver planner, Dataset facts, @Nullable Plan from)
            throws InterruptedException {
        SolveSettings settings = settings();
        context.tell(
                "solve.started",
                facts.name(),
                facts.students().size(),
                facts.companies().size());
        context.tell("solve.legend");
        context.tell("solve.gapLegend");
        ProgressLine line = new ProgressLine(context.terminal(), context.messages(), settings.timeLimit());
        SolveRun run = underWay.begin(() -> planner.start(facts, settings, from));
        while (!run.isDone() && !underWay.isStopped()) {
            line.show(run.progress());
            Thread.sleep(LOOK_MILLIS);
        }
        if (underWay.isStopped()) {
            line.end();
            context.tell("solve.stopping");
        }
        SolveResult result = run.await();
        line.show(run.progress());
        line.end();
        return result;
    }

    /** What could not be kept of the plan that the run began from. */
    private void reportStart(Dataset facts, SolveResult result) {
        StartPlan begun = result.start();
        if (begun == null || begun.isWhole()) {
            return;
        }
        Names names = Names.of(facts);
        List<String> lines = new ArrayList<>();
        begun.placements()
                .forEach(one -> lines.add(context.messages()
                        .get(
                                "solve.startPlacement",
                                names.studentWithId(one.studentId()),
                                names.period(one.periodId()),
                                names.company(one.companyId()))));
        begun.supervisions()
                .forEach(one -> lines.add(context.messages()
                        .get(
                                "solve.startSupervision",
                                names.studentWithId(one.studentId()),
                                names.supervisor(one.supervisorId()))));
        context.print(context.messages().get("solve.startBroken", lines.size()));
        Excerpt.of(lines, all, context.messages()).forEach(line -> context.print("  " + line));
        context.print("");
    }

    private void report(Dataset facts, SolveResult result) {
        Messages messages = context.messages();
        reportStart(facts, result);
        PlanReport report = new PlanReport(context);
        Coverage coverage = Coverage.of(PlanningYear.of(facts), result.plan());
        report.printCoverage(Names.of(facts), coverage, result.verdict(), all);
        context.print("");
        report.printCost(result.verdict());
        context.print("");
        report.printGap(Gap.of(result.verdict().cost(), result.bound()));
        context.print("");
        String reason = messages.get("stop." + result.stopReason());
        context.print(messages.get(
                "solve.ended", Texts.of(messages.locale()).elapsed(result.elapsed()), result.steps(), reason));
        Throwable failure = result.failure();
        if (failure != null) {
            FailureLog.tellWhere(failure, context.terminal(), messages);
        }
    }
}
