package nl.leerplaats.cli.replan;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.leerplaats.cli.command.CommandFailure;
import nl.leerplaats.cli.command.Context;
import nl.leerplaats.cli.command.ExitStatus;
import nl.leerplaats.cli.command.Input;
import nl.leerplaats.cli.command.Ranges;
import nl.leerplaats.cli.command.UnderWay;
import nl.leerplaats.cli.terminal.Messages;
import nl.leerplaats.cli.terminal.StopSignal;
import nl.leerplaats.data.change.Applied;
import nl.leerplaats.data.change.ChangeDocument;
import nl.leerplaats.data.change.ChangeLog;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.plan.Plan;
import nl.leerplaats.data.replan.Keep;
import nl.leerplaats.data.replan.Replanning;
import nl.leerplaats.data.text.Names;
import nl.leerplaats.data.text.Texts;
import nl.leerplaats.data.year.PlanningYear;
import nl.leerplaats.solver.api.PlacementSolver;
import nl.leerplaats.solver.api.SolveSettings;
import nl.leerplaats.solver.replan.Proposals;
import nl.leerplaats.solver.replan.ReplanSettings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Plans again from a plan that holds, after something happened: proposals side by side, and what each changes for whom. */
@Command(name = "replan", sortOptions = false)
public final class ReplanCommand implements Callable<Integer> {

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
        ReplanMonday.require(asOf, context);
        ReplanFolder folder = output == null ? null : ReplanFolder.of(output, context, sources());
        PlacementSolver planner = solver.get(); // loads native code while the files are read
        Dataset before = input.readDataset(dataset, Input.Warnings.COUNTED);
        ReplanMonday.requireWithinYear(asOf, before, shown);
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
        ReplanWork work = new ReplanWork(context, underWay, new ReplanSettings(time, seed, threads), () -> {});
        Proposals proposals = work.make(planner, replanning);
        PlanningYear year = PlanningYear.of(replanning.dataset());
        Names told = Names.of(replanning.dataset()).orElse(names);
        ReplanReport report = new ReplanReport(shown, year, proposals, told, all);
        ReplanJson documents = new ReplanJson(messages.locale(), year, told);
        if (json) {
            context.printDocument(documents.document(proposals, applied, happened));
        } else {
            report.print(happened.applied());
        }
        if (folder != null) {
            shown.print(folder.write(proposals, report, documents));
        } else {
            shown.print(messages.get("replan.notWritten"));
        }
        work.tellFailure(proposals);
        return ExitStatus.DONE.code();
    }

    private List<Path> sources() {
        return changes == null ? List.of(dataset, plan) : List.of(dataset, plan, changes);
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
}
