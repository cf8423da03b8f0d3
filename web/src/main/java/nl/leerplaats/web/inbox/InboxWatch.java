package nl.leerplaats.web.inbox;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import nl.leerplaats.data.finding.Finding;
import nl.leerplaats.data.finding.FindingCode;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.text.FailureTrace;
import nl.leerplaats.web.space.postcode.PostcodeDesk;
import nl.leerplaats.web.store.Store;
import nl.leerplaats.web.store.db.DatabaseSettings;
import nl.leerplaats.web.store.space.PlanningSpace;
import nl.leerplaats.web.store.space.SpaceStore;
import nl.leerplaats.web.store.upload.KeptMapping;
import nl.leerplaats.web.system.WebSettings;
import nl.leerplaats.web.system.error.SilentDatabase;
import nl.leerplaats.workbook.inbox.Claim;
import nl.leerplaats.workbook.inbox.Content;
import nl.leerplaats.workbook.inbox.ContentReader;
import nl.leerplaats.workbook.inbox.FindingsText;
import nl.leerplaats.workbook.inbox.Inbox;
import nl.leerplaats.workbook.inbox.Look;
import nl.leerplaats.workbook.inbox.PrivateFolder;
import nl.leerplaats.workbook.inbox.RecordChanges;
import nl.leerplaats.workbook.sheet.DatasetFile;
import nl.leerplaats.workbook.sheet.row.ColumnMapping;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Looks every few seconds into the folder of each space. What fits of a file becomes changes of the space, known by their ids, so that the same file
 * once more does no harm; what does not is told beside the file. Several processes may watch the same folders.
 */
@Component
class InboxWatch {

    private static final Logger LOG = LoggerFactory.getLogger(InboxWatch.class);
    private static final int LOOK_EVERY_SECONDS = 5;

    private final Store store;
    private final InboxFolders folders;
    private final WebSettings settings;
    private final DatabaseSettings database;
    private final PostcodeDesk postcodes;
    private final Clock clock;
    private final FindingsText text;
    private final Map<String, Inbox> inboxes = new HashMap<>();
    private final Set<Path> closed = new HashSet<>();

    InboxWatch(
            Store store,
            InboxFolders folders,
            WebSettings settings,
            DatabaseSettings database,
            PostcodeDesk postcodes,
            Clock clock) {
        this.database = database;
        this.store = store;
        this.folders = folders;
        this.settings = settings;
        this.postcodes = postcodes;
        this.clock = clock;
        text = new FindingsText(settings.language().locale());
    }

    @Scheduled(fixedDelay = LOOK_EVERY_SECONDS, timeUnit = TimeUnit.SECONDS)
    void lookByItself() {
        if (!settings.role().works()) {
            return;
        }
        try {
            look();
        } catch (RuntimeException failure) {
            if (SilentDatabase.isCauseOf(failure)) {
                LOG.warn("The watched folders wait for the database.");
            } else {
                LOG.error(
                        "The watched folders could not be looked at:{}{}",
                        System.lineSeparator(),
                        FailureTrace.text(failure));
            }
        }
    }

    void look() {
        List<PlanningSpace> spaces = store.spaces().list();
        inboxes.keySet().retainAll(spaces.stream().map(PlanningSpace::id).toList());
        for (PlanningSpace space : spaces) {
            folders.of(space.id()).ifPresent(folder -> look(space.id(), folder));
        }
    }

    private void look(String spaceId, Path folder) {
        if (!isThere(folder)) {
            return;
        }
        Inbox inbox = inboxes.computeIfAbsent(spaceId, id -> open(folder));
        inbox.giveBackStale();
        Look look = inbox.look();
        look.noFiles().forEach(name -> inbox.tell(name, text));
        look.ready().forEach(one -> inbox.claim(one).ifPresent(claim -> take(spaceId, claim)));
    }

    /** The database in a file is of this process alone, and so are the folders: what lies taken there was taken by one that is no more. */
    private Inbox open(Path folder) {
        Inbox inbox = new Inbox(folder, clock);
        if (database.isFile()) {
            inbox.giveBackAll();
        }
        return inbox;
    }

    /** What cannot be made is told once, until it can. */
    private boolean isThere(Path folder) {
        try {
            PrivateFolder.createAll(folder);
            closed.remove(folder);
            return true;
        } catch (IOException refused) {
            if (closed.add(folder)) {
                LOG.warn("A watched folder cannot be made in ({}).", folder.getParent());
            }
            return false;
        }
    }

    private void take(String spaceId, Claim claim) {
        try {
            use(spaceId, claim);
        } catch (RuntimeException | Error failure) {
            claim.giveBack(); // it is taken again, at a later look
            throw failure;
        }
    }

    private void use(String spaceId, Claim claim) {
        Dataset now = store.spaces().find(spaceId).orElseThrow().dataset();
        String kept = store.mappings().find(spaceId).map(KeptMapping::content).orElse(null);
        ContentReader reader =
                new ContentReader(new DatasetFile.Settings(postcodes.source(), ColumnMapping.NONE, kept), clock);
        Content content = reader.read(claim.file(), claim.delivery().name(), now);
        if (content instanceof Content.Events events) {
            apply(spaceId, claim, events);
        } else if (content instanceof Content.Records records) {
            compare(spaceId, claim, records);
        } else {
            claim.setAside(content.findings(), text);
        }
    }

    private void apply(String spaceId, Claim claim, Content.Events events) {
        SpaceStore.Outcome outcome = store.spaces()
                .apply(spaceId, events.changes().changes(), claim.delivery().name());
        List<Finding> unfit = outcome.setAside().stream()
                .flatMap(one -> one.findings().stream())
                .toList();
        end(claim, unfit, events);
    }

    private void compare(String spaceId, Claim claim, Content.Records records) {
        RecordChanges made;
        try {
            made = RecordChanges.of(SpaceBefore.of(store, spaceId), records, claim);
        } catch (IOException vanished) {
            claim.setAside(
                    List.of(Finding.of(
                            FindingCode.FILE_UNREADABLE, "$", claim.delivery().name())),
                    text);
            return;
        }
        if (made.isWrong()) {
            claim.setAside(made.refused(), text);
            return;
        }
        store.together(() -> {
            store.spaces().apply(spaceId, made.changes(), claim.delivery().name());
            store.nights().noteFile(spaceId, made.at());
        });
        end(claim, made.refused(), records);
    }

    private void end(Claim claim, List<Finding> unfit, Content content) {
        List<Finding> all =
                Stream.concat(unfit.stream(), content.findings().stream()).toList();
        claim.done(unfit.isEmpty(), all, text);
    }
}
