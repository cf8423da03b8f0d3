package nl.leerplaats.cli.replan;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import nl.leerplaats.cli.command.CommandFailure;
import nl.leerplaats.cli.command.Context;
import nl.leerplaats.cli.command.ExitStatus;
import nl.leerplaats.cli.command.Input;
import nl.leerplaats.cli.command.Ranges;
import nl.leerplaats.cli.command.UnderWay;
import nl.leerplaats.cli.terminal.Messages;
import nl.leerplaats.cli.terminal.StopSignal;
import nl.leerplaats.cli.terminal.Terminal;
import nl.leerplaats.data.format.AtomicFile;
import nl.leerplaats.data.format.ChangesWriter;
import nl.leerplaats.data.format.DatasetWriter;
import nl.leerplaats.data.format.json.JsonTree;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.plan.Plan;
import nl.leerplaats.data.replan.Keep;
import nl.leerplaats.data.replan.Replanning;
import nl.leerplaats.data.text.Names;
import nl.leerplaats.data.year.PlanningYear;
import nl.leerplaats.solver.api.PlacementSolver;
import nl.leerplaats.solver.api.SolveSettings;
import nl.leerplaats.solver.replan.Proposals;
import nl.leerplaats.solver.replan.ReplanSettings;
import nl.leerplaats.workbook.inbox.ContentReader;
import nl.leerplaats.workbook.inbox.FindingsText;
import nl.leerplaats.workbook.inbox.Inbox;
import nl.leerplaats.workbook.sheet.DatasetFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What is done each night: reads what came in, brings the dataset up to date, and makes proposals where the plan does not hold any more. */
@Command(name = "nightly", sortOptions = false)
public final class NightlyCommand implements Callable<Integer> {

    private final Context context;
    private final Messages messages;
    private final Supplier<PlacementSolver> solver;
    private final UnderWay underWay;
    private final Clock clock;
    private final FindingsText findings;

    @Option(names = "--inbox", paramLabel = "DIR", required = true)
    private Path inbox = Path.of("");

    @Option(names = "--dataset", paramLabel = "DATASET", required = true)
    private Path dataset = Path.of("");

    @Option(names = "--plan", paramLabel = "PLAN", required = true)
    private Path plan = Path.of("");

    @Option(names = "--output", paramLabel = "DIR", required = true)
    private Path output = Path.of("");

    @Option(names = "--as-of", paramLabel = "DATE")
    private @Nullable LocalDate asOf;

    @Option(names = "--keep", paramLabel = "KEEP")
    private Keep keep = Keep.ALL;

    @Option(names = "--time", paramLabel = "20s")
    private Duration time = ReplanSettings.DEFAULT_TIME;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "1")
    private long seed;

    @Option(names = "--threads", paramLabel = "N", converter = Ranges.Threads.class)
    private int threads = SolveSettings.allCores();

    @Option(names = "--json")
    private boolean json;

    @Option(names = "--all")
    private boolean all;

    /**
     * The command.
     *
     * @param clock what day it is, in the time of the schools
     */
    public NightlyCommand(Context context, Supplier<PlacementSolver> solver, StopSignal signal, Clock clock) {
        this.context = context;
        this.solver = solver;
        this.clock = clock;
        underWay = new UnderWay(context, signal);
        messages = context.messages();
        findings = new FindingsText(messages.locale());
    }

    @Override
    public Integer call() throws InterruptedException {
        Input input = new Input(json ? context.withoutResult() : context, all);
        input.requireFile(dataset);
        input.requireFile(plan);
        if (asOf != null) {
            ReplanMonday.require(asOf, context);
        }
        requireFolders();
        NightLock lock = NightLock.take(output, context);
        try {
            return night(input);
        } catch (IOException failed) {
            throw new CommandFailure(ExitStatus.FAILED, messages.get("night.failedWrite", output));
        } finally {
            lock.close();
        }
    }

    private void requireFolders() {
        if (!Files.isDirectory(inbox)) {
            throw context.wrongUse("night.noInbox", inbox);
        }
        List<Path> sources = List.of(dataset, plan);
        ReplanFolder.of(output.resolve(NightOutput.PROPOSALS), context, sources);
        ReplanFolder.of(output, context, sources).create();
        try {
            if (Files.isSameFile(inbox, output)) {
                throw context.wrongUse("night.sameFolder", inbox);
            }
        } catch (IOException unreadable) {
            throw context.wrongUse("night.noInbox", inbox);
        }
    }

    private int night(Input input) throws IOException, InterruptedException {
        NightOutput place = new NightOutput(output);
        place.recover();
        StringWriter words = new StringWriter();
        Context told = new Context(
                new Terminal(new PrintWriter(words), context.terminal().err(), false), messages);
        Dataset base = input.readDataset(dataset, Input.Warnings.COUNTED);
        Plan working = input.readPlan(plan, base);
        LocalDate monday = monday(base, told);
        Optional<Path> changes = place.changes();
        ChangesSoFar before =
                changes.isEmpty() ? ChangesSoFar.NONE : ChangesSoFar.of(input.readChanges(changes.get(), base));
        Inbox folder = new Inbox(inbox, clock);
        ContentReader reader = new ContentReader(DatasetFile.Settings.PLAIN, clock);
        try (NightFiles files = NightFiles.take(folder, reader, base, working, before, findings, context)) {
            NightResult result = NightResult.of(base, working, before, files, monday, keep);
            Map<String, @Nullable Object> document = write(place, base, files, result, told, words);
            List<String> left = files.putAway(findings);
            tell(document, words, left);
        }
        return ExitStatus.DONE.code();
    }

    private @Nullable LocalDate monday(Dataset base, Context told) {
        LocalDate monday =
                asOf == null ? ReplanMonday.next(LocalDate.now(clock), base).orElse(null) : asOf;
        if (monday != null) {
            ReplanMonday.requireWithinYear(monday, base, told);
        }
        return monday;
    }

    /** Makes proposals where they are needed, and puts all that the night gave in its place. */
    private Map<String, @Nullable Object> write(
            NightOutput place, Dataset base, NightFiles files, NightResult result, Context told, StringWriter words)
            throws IOException, InterruptedException {
        Replanning replanning = result.replanning();
        Dataset last = replanning == null ? result.dataset() : replanning.dataset();
        Names names = Names.of(last).orElse(Names.of(result.dataset())).orElse(Names.of(base));
        PlanningYear year = PlanningYear.of(last);
        ReplanJson documents = new ReplanJson(messages.locale(), year, names);
        new NightReport(told, names, all).print(files, result);
        Map<String, AtomicFile.Content> written = new LinkedHashMap<>();
        NightNeed need = result.need();
        Proposals proposals = null;
        if (replanning != null && need != null && need.isThere()) {
            proposals = propose(replanning, files);
            ReplanReport report = new ReplanReport(told, year, proposals, names, all);
            report.print(List.of());
            ReplanFolder.files(proposals, report, documents)
                    .forEach((name, content) -> written.put(NightOutput.ofProposals(name), content));
        }
        Map<String, @Nullable Object> document =
                new NightJson(messages.locale(), documents).document(files, result, proposals);
        written.put(NightOutput.DATASET, out -> DatasetWriter.write(result.dataset(), out));
        written.put(
                NightOutput.CHANGES, out -> ChangesWriter.write(files.soFar().document(base.name()), out));
        written.put(NightOutput.FOR_PROGRAMS, out -> JsonTree.write(document, out));
        written.put(NightOutput.IN_WORDS, out -> out.write(words.toString().getBytes(StandardCharsets.UTF_8)));
        place.stage(written);
        place.decide();
        place.putInPlace();
        return document;
    }

    private Proposals propose(Replanning replanning, NightFiles files) throws InterruptedException {
        underWay.hear();
        ReplanSettings settings = new ReplanSettings(time, seed, threads);
        ReplanWork work = new ReplanWork(context, underWay, settings, files::renew);
        Proposals proposals = work.make(solver.get(), replanning);
        work.tellFailure(proposals);
        return proposals;
    }

    private void tell(Map<String, @Nullable Object> document, StringWriter words, List<String> left) {
        if (json) {
            context.printDocument(document);
        } else {
            context.terminal().out().print(words);
            context.print(messages.get("night.written", output));
        }
        if (!left.isEmpty()) {
            context.tell("night.left", Names.oneLine(String.join(", ", left)));
        }
    }
}
