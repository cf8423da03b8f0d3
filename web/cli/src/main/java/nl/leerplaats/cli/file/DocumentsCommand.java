package nl.leerplaats.cli.file;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import nl.leerplaats.cli.command.Context;
import nl.leerplaats.cli.command.ExitStatus;
import nl.leerplaats.cli.command.Input;
import nl.leerplaats.cli.command.MomentConverter;
import nl.leerplaats.cli.command.Ranges;
import nl.leerplaats.cli.terminal.Messages;
import nl.leerplaats.data.check.Verdict;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.plan.HardRule;
import nl.leerplaats.data.plan.Plan;
import nl.leerplaats.data.year.PlanningYear;
import nl.leerplaats.document.DocumentFile;
import nl.leerplaats.document.DocumentFolder;
import nl.leerplaats.document.DocumentKind;
import nl.leerplaats.document.DocumentSettings;
import nl.leerplaats.document.PlanDocuments;
import nl.leerplaats.document.Selection;
import nl.leerplaats.document.stage.PlanBook;
import nl.leerplaats.document.visit.VisitSettings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes what is handed out of a plan: calendars, visit plans, hours statements, draft agreements, information sheets. */
@Command(name = "documents", sortOptions = false)
public final class DocumentsCommand implements Callable<Integer> {

    /** What can be asked for. */
    enum Kind {
        CALENDAR,
        VISITS,
        HOURS,
        AGREEMENT,
        COMPANY,
        LISTS,
        ALL
    }

    private final Context context;
    private final Messages messages;
    private final Clock clock;

    @Parameters(index = "0", paramLabel = "DATASET")
    private Path dataset = Path.of("");

    @Parameters(index = "1", paramLabel = "PLAN")
    private Path plan = Path.of("");

    @Parameters(index = "2", paramLabel = "OUTDIR")
    private Path folder = Path.of("");

    @Option(names = "--kind", paramLabel = "KIND")
    private Kind kind = Kind.ALL;

    @Option(names = "--student", paramLabel = "ID")
    private @Nullable String student;

    @Option(names = "--company", paramLabel = "ID")
    private @Nullable String company;

    @Option(names = "--supervisor", paramLabel = "ID")
    private @Nullable String supervisor;

    @Option(names = "--date", paramLabel = "DATE", converter = MomentConverter.class)
    private @Nullable LocalDateTime date;

    @Option(names = "--visit-weeks", paramLabel = "N", converter = Ranges.Weeks.class)
    private int visitWeeks = VisitSettings.DEFAULT.weeksBetween();

    @Option(names = "--visit-from", paramLabel = "09:00", converter = MomentConverter.OfDay.class)
    private LocalTime visitFrom = VisitSettings.DEFAULT.dayStart();

    @Option(names = "--replace")
    private boolean replace;

    /**
     * The command.
     *
     * @param context where it writes
     * @param clock what day it is where none is given, in Dutch time
     */
    public DocumentsCommand(Context context, Clock clock) {
        this.context = context;
        this.clock = clock;
        messages = context.messages();
    }

    @Override
    public Integer call() {
        Input input = new Input(context, false);
        input.requireFile(dataset);
        input.requireFile(plan);
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw context.wrongUse("documents.noFolder", folder);
        }
        Dataset facts = input.readDataset(dataset, Input.Warnings.COUNTED);
        Plan given = input.readPlan(plan, facts);
        PlanBook book = PlanBook.of(PlanningYear.of(facts), given);
        Selection selection = selection(book);
        List<DocumentFile> files = PlanDocuments.list(book, settings(), selection);
        if (files.isEmpty()) {
            throw context.wrongUse("documents.none");
        }
        DocumentsWritten written = new DocumentsWritten(context, folder, DocumentFolder.Source.of(facts), files);
        written.write(selection, replace);
        report(written, book.verdict());
        written.reportRest(selection, replace);
        context.print(messages.get("documents.careful"));
        return ExitStatus.DONE.code();
    }

    private DocumentSettings settings() {
        VisitSettings usual = VisitSettings.DEFAULT;
        return new DocumentSettings(
                messages.locale(),
                date == null ? LocalDate.now(clock).atStartOfDay() : date,
                new VisitSettings(visitWeeks, usual.visitMinutes(), visitFrom, usual.dayMinutes()));
    }

    private Selection selection(PlanBook book) {
        long ids =
                Stream.of(student, company, supervisor).filter(Objects::nonNull).count();
        if (ids > 1) {
            throw context.wrongUse("documents.oneId");
        }
        if (student != null && book.year().findStudent(student) == null) {
            throw context.wrongUse("documents.noStudent", student);
        }
        if (company != null && book.year().findCompany(company) == null) {
            throw context.wrongUse("documents.noCompany", company);
        }
        if (supervisor != null && book.year().findSupervisor(supervisor) == null) {
            throw context.wrongUse("documents.noSupervisor", supervisor);
        }
        Set<DocumentKind> kinds = kind == Kind.ALL ? Set.of() : Set.of(DocumentKind.valueOf(kind.name()));
        return new Selection(kinds, student, company, supervisor);
    }

    private void report(DocumentsWritten written, Verdict verdict) {
        written.reportCounts();
        long unread = verdict.countBreaks(HardRule.FORMAT);
        if (unread > 0) {
            context.print(messages.get("documents.leftOut", unread));
        }
        long broken = verdict.cost().hard() - unread;
        if (broken > 0) {
            context.print(messages.get("documents.broken", broken));
        }
        if (!verdict.cost().isValid()) {
            context.print(messages.get("documents.check", dataset, plan));
        }
    }
}
