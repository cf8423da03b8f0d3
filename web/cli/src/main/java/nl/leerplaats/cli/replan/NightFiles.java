package nl.leerplaats.cli.replan;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.leerplaats.cli.command.CommandFailure;
import nl.leerplaats.cli.command.Context;
import nl.leerplaats.cli.command.ExitStatus;
import nl.leerplaats.data.change.Applied;
import nl.leerplaats.data.change.Change;
import nl.leerplaats.data.finding.Finding;
import nl.leerplaats.data.finding.FindingCode;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.plan.Plan;
import nl.leerplaats.data.text.Texts;
import nl.leerplaats.workbook.inbox.Claim;
import nl.leerplaats.workbook.inbox.Content;
import nl.leerplaats.workbook.inbox.ContentReader;
import nl.leerplaats.workbook.inbox.Delivery;
import nl.leerplaats.workbook.inbox.FindingsText;
import nl.leerplaats.workbook.inbox.Inbox;
import nl.leerplaats.workbook.inbox.Look;
import nl.leerplaats.workbook.inbox.RecordChanges;

/** The files of a night: taken out of the watched folder, read, and put away when everything else is done. */
final class NightFiles implements AutoCloseable {

    /** A file that nobody has written for so long is whole. */
    static final Duration UNTOUCHED = Duration.ofSeconds(5);

    private final Dataset base;
    private final Plan working;
    private final List<NightFile> read = new ArrayList<>();
    private final List<String> waiting = new ArrayList<>();
    private final List<Finding> told = new ArrayList<>();
    private final List<Change> delivered = new ArrayList<>();
    private final List<Claim> held = new ArrayList<>();
    private ChangesSoFar soFar;

    private NightFiles(Dataset base, Plan working, ChangesSoFar before) {
        this.base = base;
        this.working = working;
        soFar = before;
    }

    /**
     * Takes and reads what is whole.
     *
     * @param reader reads a file
     * @param base the dataset that the changes are of
     * @param working the plan that holds
     * @param before all changes of earlier nights
     * @param text the words about what is no file
     */
    static NightFiles take(
            Inbox inbox,
            ContentReader reader,
            Dataset base,
            Plan working,
            ChangesSoFar before,
            FindingsText text,
            Context context)
            throws InterruptedException {
        inbox.giveBackAll(); // no other run is at work: this one has the lock
        Look look = inbox.look(UNTOUCHED);
        Finding problem = look.problem();
        if (problem != null) {
            throw new CommandFailure(
                    ExitStatus.WRONG_USE, Texts.of(context.messages().locale()).finding(problem));
        }
        NightFiles files = new NightFiles(base, working, before);
        look.waiting().forEach(one -> files.waiting.add(one.name()));
        look.noFiles().forEach(name -> files.told.add(inbox.tell(name, text)));
        for (Delivery one : look.ready()) {
            inbox.claim(one).ifPresentOrElse(files.held::add, () -> files.waiting.add(one.name()));
        }
        try {
            files.read(reader);
            return files;
        } catch (RuntimeException | Error failed) { // memory may run out in a file that is too much
            files.close();
            throw failed;
        }
    }

    /** Changes first, whatever their order, for records are compared with the data of their own moment. */
    private void read(ContentReader reader) {
        List<Claim> ofRecords = new ArrayList<>();
        List<Content.Records> records = new ArrayList<>();
        Map<Claim, List<Change>> changesOf = new HashMap<>();
        for (Claim claim : held) {
            Content content = reader.read(claim.file(), claim.delivery().name(), base);
            if (content instanceof Content.Records one) {
                ofRecords.add(claim);
                records.add(one);
            } else if (content instanceof Content.Events events) {
                List<Change> changes = events.changes().changes();
                delivered.addAll(changes);
                soFar = soFar.with(changes);
                changesOf.put(claim, changes);
                add(claim, NightFile.Outcome.USED, changes.size(), events.findings());
            } else {
                add(claim, NightFile.Outcome.SET_ASIDE, 0, content.findings());
            }
        }
        for (int i = 0; i < records.size(); i++) {
            compare(ofRecords.get(i), records.get(i));
        }
        tellUnfit(changesOf);
    }

    /** Whether a change fits is known when all are there. */
    private void tellUnfit(Map<Claim, List<Change>> changesOf) {
        List<Applied.SetAside> setAside = soFar.apply(base).setAside();
        read.replaceAll(file -> {
            List<Change> own = changesOf.getOrDefault(file.claim(), List.of());
            List<Finding> unfit = setAside.stream()
                    .filter(one -> own.contains(one.change()))
                    .flatMap(one -> one.findings().stream())
                    .toList();
            return unfit.isEmpty() ? file : file.partly(unfit);
        });
    }

    private void compare(Claim claim, Content.Records records) {
        Delivery delivery = claim.delivery();
        try {
            RecordChanges made = RecordChanges.of(soFar.before(base, working), records, claim);
            if (made.isWrong()) {
                add(claim, NightFile.Outcome.SET_ASIDE, 0, made.refused());
                return;
            }
            delivered.addAll(made.changes());
            soFar = soFar.with(made.changes()).withFile(made.at());
            NightFile file =
                    new NightFile(claim, NightFile.Outcome.USED, made.changes().size(), records.findings());
            read.add(made.refused().isEmpty() ? file : file.partly(made.refused()));
        } catch (IOException vanished) {
            add(
                    claim,
                    NightFile.Outcome.SET_ASIDE,
                    0,
                    List.of(Finding.of(FindingCode.FILE_UNREADABLE, "$", delivery.name())));
        }
    }

    private void add(Claim claim, NightFile.Outcome outcome, int changes, List<Finding> findings) {
        read.add(new NightFile(claim, outcome, changes, findings));
    }

    /** The files that were read. */
    List<NightFile> read() {
        return read;
    }

    /** Names of the files that may not be whole yet, or that another process has. */
    List<String> waiting() {
        return waiting;
    }

    /** What was said of folders and links, for the first time. */
    List<Finding> told() {
        return told;
    }

    /** The changes in these files, and those that the records make. */
    List<Change> delivered() {
        return delivered;
    }

    /** All changes that ever came, those of this night included. */
    ChangesSoFar soFar() {
        return soFar;
    }

    /** Says that these files are still being worked with. */
    void renew() {
        held.forEach(Claim::renewIfNeeded);
    }

    /**
     * Puts every file where it belongs.
     *
     * @return names of those that could not be put away: they stay, or another process has them
     */
    List<String> putAway(FindingsText text) {
        List<String> left = new ArrayList<>();
        for (NightFile file : read) {
            if (file.putAway(text)) {
                held.remove(file.claim());
            } else {
                left.add(file.name());
            }
        }
        return left;
    }

    /** Gives back what was not put away, for the next night. */
    @Override
    public void close() {
        held.forEach(Claim::giveBack);
    }
}
