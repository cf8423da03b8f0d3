package nl.leerplaats.cli.replan;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.leerplaats.cli.command.CommandFailure;
import nl.leerplaats.cli.command.Context;
import nl.leerplaats.cli.command.ExitStatus;
import nl.leerplaats.cli.command.FailureLog;
import nl.leerplaats.cli.command.Input;
import nl.leerplaats.cli.command.Ranges;
import nl.leerplaats.cli.command.UnderWay;
import nl.leerplaats.cli.terminal.Messages;
import nl.leerplaats.cli.terminal.ProgressLine;
import nl.leerplaats.cli.terminal.StopSignal;
import nl.leerplaats.data.change.Applied;
import nl.leerplaats.data.change.ChangeDocument;
import nl.leerplaats.data.change.ChangeLog;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.model.Period;
import nl.leerplaats.data.plan.Plan;
import nl.leerplaats.data.replan.Keep;
import nl.leerplaats.data.replan.Replanning;
import nl.leerplaats.data.text.Names;
import nl.leerplaats.data.text.Texts;
import nl.leerplaats.data.year.PlanningYear;
import nl.leerplaats.solver.api.PlacementSolver;
import nl.leerplaats.solver.api.SolveProgress;
import nl.leerplaats.solver.api.SolveSettings;
import nl.leerplaats.solver.replan.ProposalKind;
import nl.leerplaats.solver.replan.Proposals;
import nl.leerplaats.solver.replan.ReplanProgress;
import nl.leerplaats.solver.replan.ReplanRun;
import nl.leerplaats.solver.replan.ReplanSettings;
import nl.leerplaats.solver.replan.Replanner;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Plans again from a plan that holds, after something happened: proposals side by side, and what each changes for whom. */
@Command(name = "replan", sortOptions = false)
public final class ReplanCommand implements Callable<Integer> {

    private static final long LOOK_MILLIS = 100;

    private final Context context;
    private final Messages messages;
    private final Supplier<PlacementSolver> solver;
    private final UnderWay underWay;

    @Parameters(index = "0", paramLabel = "DATASET")
    private Path dataset = Path.of("");

    @Parameters(index = "1", paramLabel = "PLAN")
    private Path plan = Path.of("");

    @Option(names = "--as-of", paramLabel = "DATE", required = true)
    private LocalDate asOf = LocalDate.EPOCH;

    @Option(names = "--drop", paramLabel = "COMPANY[@DATE]")
    private List<String> dropped = List.of();

    @Option(names = "--mentor-left", paramLabel = "COMPANY/MENTOR@DATE")
    private List<String> mentorsLeft = List.of();

    @Option(names = "--student-left", paramLabel = "ID@DATE")
    private List<String> studentsLeft = List.of();

    @Option(names = "--changes", paramLabel = "CHANGES")
    private @Nullable Path changes;

    @Option(names = "--keep", paramLabel = "KEEP")
    private Keep keep = Keep.ALL;

    @Option(names = "--time", paramLabel = "20s")
    private Duration time = ReplanSettings.DEFAULT_TIME;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "1")
    private long seed;

    @Option(names = "--threads", paramLabel = "N", converter = Ranges.Threads.class)
    private int threads = SolveSettings.allCores();

    @Option(names = "--output", paramLabel = "DIR")
    private @Nullable Path output;

    @Option(names = "--json")
    private boolean json;

    @Option(names = "--all")
    private boolean all;

    public ReplanCommand(Context context, Supplier<PlacementSolver> solver, StopSignal signal) {
        this.context = context;
        this.solver = solver;
        underWay = new UnderWay(context, signal);
        messages = context.messages();
    }

    @Override
    public Integer call() throws InterruptedException {
        underWay.hear();
        Context shown = json ? context.withoutResult() : context;
        Input input = new Input(shown, all);
        input.requireFile(dataset);
        input.requireFile(plan);
        if (changes != null) {
            input.requireFile(changes);
        }
        requireMonday();
        ReplanFolder folder = output == null ? null : ReplanFolder.of(output, context, sources());
        PlacementSolver planner = solver.get(); // loads native code while the files are read
        Dataset before = input.readDataset(dataset, Input.Warnings.COUNTED);
        requireWithinYear(before, shown);
        Plan working = input.readPlan(plan, before);
        Applied applied = applied(input, before);
        Applied happened = happened(applied.dataset());
        Names names = Names.of(before).orElse(Names.of(happened.dataset()));
        if (changes != null) {
            new ChangeReport(shown, names, all).print(applied);
        }
        if (folder != null) {
            folder.create();
        }
        Replanning replanning = Replanning.of(happened.dataset(), working, asOf, keep);
        Proposals proposals = follow(planner, replanning);
        PlanningYear year = PlanningYear.of(replanning.dataset());
        Names told = Names.of(replanning.dataset()).orElse(names);
        ReplanReport report = new ReplanReport(shown, year, proposals, told, all);
        ReplanJson documents = new ReplanJson(messages.locale(), year, told);
        if (json) {
            documents.print(context, proposals, applied, happened);
        } else {
            report.print(happened.applied());
        }
        if (folder != null) {
            shown.print(folder.write(proposals, report, documents));
        } else {
            shown.print(messages.get("replan.notWritten"));
        }
        tellFailure(proposals);
        return ExitStatus.DONE.code();
    }

    private void requireMonday() {
        if (asOf.getDayOfWeek() != DayOfWeek.MONDAY) {
            throw context.wrongUse(
                    "replan.noMonday",
                    asOf,
                    asOf.with(TemporalAdjusters.previous(DayOfWeek.MONDAY)),
                    asOf.with(TemporalAdjusters.next(DayOfWeek.MONDAY)));
        }
    }

    private List<Path> sources() {
        return changes == null ? List.of(dataset, plan) : List.of(dataset, plan, changes);
    }

    /** Ends the command where nothing is left to plan from that Monday on; for a year that has not begun a warning is printed, for it may be the wrong year. */
    private void requireWithinYear(Dataset before, Context shown) {
        LocalDate earlier = before.asOf();
        if (earlier != null && asOf.isBefore(earlier)) {
            throw context.wrongUse("replan.tooEarly", earlier);
        }
        List<Period> periods = before.calendars().stream()
                .flatMap(calendar -> calendar.periods().stream())
                .toList();
        LocalDate last =
                periods.stream().map(Period::to).max(LocalDate::compareTo).orElse(asOf);
        if (asOf.isAfter(last)) {
            throw context.wrongUse("replan.afterYear", asOf, last);
        }
        LocalDate first =
                periods.stream().map(Period::from).min(LocalDate::compareTo).orElse(asOf);
        if (asOf.isBefore(first)) {
            shown.print(messages.get("replan.wholeYear", asOf, first));
            shown.print("");
        }
    }

    /** What a file of changes makes of the dataset; what does not fit is set aside and printed. */
    private Applied applied(Input input, Dataset before) {
        if (changes == null) {
            return ChangeLog.apply(before, List.of());
        }
        ChangeDocument given = input.readChanges(changes, before);
        return ChangeLog.apply(before, given.changes());
    }

    /** What the options say has happened; they come after the changes of a file, and have to fit. */
    private Applied happened(Dataset now) {
        ReplanEvents events = new ReplanEvents(context, now, asOf);
        dropped.forEach(events::drop);
        mentorsLeft.forEach(events::mentorLeft);
        studentsLeft.forEach(events::studentLeft);
        Applied result = ChangeLog.apply(now, events.changes());
        if (!result.setAside().isEmpty()) {
            throw new CommandFailure(
                    ExitStatus.WRONG_USE,
                    result.setAside().stream()
                            .map(one -> doesNotFit(one, Names.of(now)))
                            .collect(Collectors.joining(System.lineSeparator())));
        }
        return result;
    }

    private String doesNotFit(Applied.SetAside one, Names names) {
        Texts texts = Texts.of(messages.locale());
        String why = one.findings().stream()
                .map(finding -> texts.finding(finding, names))
                .collect(Collectors.joining(" "));
        return messages.get("replan.doesNotFit", texts.change(one.change(), names), why);
    }

    private Proposals follow(PlacementSolver planner, Replanning replanning) throws InterruptedException {
        context.tell("replan.started");
        ProgressLine line = new ProgressLine(context.terminal(), messages, time);
        ReplanRun run =
                underWay.begin(() -> new Replanner(planner).start(replanning, new ReplanSettings(time, seed, threads)));
        ProposalKind shown = null;
        while (!run.isDone() && !underWay.isStopped()) {
            shown = show(line, run.progress(), shown);
            Thread.sleep(LOOK_MILLIS);
        }
        line.end();
        if (underWay.isStopped()) {
            context.tell("replan.stopping");
        }
        return run.await();
    }

    /** Shows how the run stands, and says once which proposal is being made. */
    private ProposalKind show(ProgressLine line, ReplanProgress progress, @Nullable ProposalKind shown) {
        if (progress.kind() != shown) {
            line.end();
            context.tell("replan.name." + progress.kind().name());
        }
        SolveProgress run = progress.run();
        if (run != null) {
            line.show(new SolveProgress(
                    progress.elapsed(), run.phase(), run.best(), null, run.unplaced(), run.hoursShort()));
        }
        return progress.kind();
    }

    private void tellFailure(Proposals proposals) {
        Throwable failure = proposals.failure();
        if (failure != null) {
            context.tell("replan.failed");
            FailureLog.tellWhere(failure, context.terminal(), messages);
        }
    }
}
