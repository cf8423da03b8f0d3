package nl.leerplaats.cli.file;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.leerplaats.cli.command.CommandFailure;
import nl.leerplaats.cli.command.Context;
import nl.leerplaats.cli.command.ExitStatus;
import nl.leerplaats.cli.terminal.CountLine;
import nl.leerplaats.cli.terminal.Messages;
import nl.leerplaats.data.text.Texts;
import nl.leerplaats.document.DocumentFile;
import nl.leerplaats.document.DocumentFolder;
import nl.leerplaats.document.DocumentMaker;
import nl.leerplaats.document.Selection;
import org.jspecify.annotations.Nullable;

/** Writes documents in a folder, and tells what was written, replaced, kept and taken away, and what could not be written. */
final class DocumentsWritten {

    private final Context context;
    private final Messages messages;
    private final Path folder;
    private final List<DocumentFile> files;
    private final DocumentFolder list;
    private final List<DocumentFile> done = new ArrayList<>();
    private final List<String> kept = new ArrayList<>();
    private final Map<String, List<String>> unwritten = new LinkedHashMap<>();
    private int replaced;
    private int halves;
    private DocumentFolder.@Nullable Unfinished unfinished;
    private boolean isMadeUp;

    /**
     * What is to be written.
     *
     * @param context where it tells
     * @param folder where the documents come
     * @param source whose documents they are
     * @param files the documents
     */
    DocumentsWritten(Context context, Path folder, DocumentFolder.Source source, List<DocumentFile> files) {
        this.context = context;
        this.messages = context.messages();
        this.folder = folder;
        this.files = files;
        try {
            list = DocumentFolder.open(folder, source);
        } catch (IOException failure) {
            throw new CommandFailure(
                    ExitStatus.FAILED, messages.get("documents.noList", folder.resolve(DocumentFolder.LIST)));
        }
    }

    /** Writes them all; nothing where something is in the way, or a file is there already and nothing may be replaced. */
    void write(Selection selection, boolean replace) {
        list.findInTheWay(files).ifPresent(file -> {
            throw context.wrongUse("documents.inTheWay", file);
        });
        list.findOther().ifPresent(other -> {
            throw context.wrongUse("documents.other", folder, other.dataset(), String.join(", ", other.schools()));
        });
        List<DocumentFile> existing = list.listExisting(files);
        CountLine line = new CountLine(context.terminal(), messages, files.size());
        try {
            unfinished = list.findUnfinished().orElse(null);
            refuse(replace ? List.of() : list.listWhole(existing));
            halves = list.begin(selection, files.size());
            DocumentMaker.makeAll(files, made -> {
                line.show(done.size() + kept.size());
                write(made);
            });
            isMadeUp = list.finish(selection);
        } catch (IOException failure) {
            line.end();
            DocumentFile failed = files.get(Math.min(done.size() + kept.size(), files.size() - 1));
            throw new CommandFailure(
                    ExitStatus.FAILED,
                    messages.get("documents.failed", folder.resolve(failed.path()), done.size(), files.size()));
        }
        replaced = existing.size() - kept.size();
        line.show(files.size());
        line.end();
    }

    private void refuse(List<DocumentFile> existing) {
        if (!existing.isEmpty()) {
            reportUnfinished("documents.unfinished.stays");
            throw context.wrongUse(
                    "documents.exists",
                    existing.size(),
                    folder.resolve(existing.get(0).path()));
        }
    }

    private void reportUnfinished(String rest) {
        DocumentFolder.Unfinished one = unfinished;
        if (one != null) {
            context.print(messages.get("documents.unfinished", one.written(), one.total(), messages.get(rest)));
        }
    }

    private void write(DocumentMaker.Made made) throws IOException {
        if (list.write(made)) {
            done.add(made.file());
            if (!made.unwritten().isEmpty()) {
                unwritten.put(made.file().path(), made.unwritten());
            }
        } else {
            kept.add(made.file().path());
        }
    }

    /** Tells how many were written, and which were not because somebody edited them. */
    void reportCounts() {
        reportUnfinished(isMadeUp ? "documents.unfinished.made" : "documents.unfinished.part");
        if (halves > 0) {
            context.print(messages.get("documents.halves", halves));
        }
        context.print(messages.get("documents.written", done.size(), folder, kinds()));
        if (replaced > 0) {
            context.print(messages.get("documents.replaced", replaced));
        }
        tell("documents.kept", kept);
        tell(
                "documents.unwritten",
                unwritten.entrySet().stream()
                        .map(one -> one.getKey() + ": " + String.join(", ", one.getValue()))
                        .toList());
    }

    /** Takes away what an earlier plan left, where that may be, and tells. */
    void reportRest(Selection selection, boolean replace) {
        try {
            List<String> stale = list.listStale(files, selection);
            if (replace) {
                DocumentFolder.Tidied tidied = list.takeAway(stale);
                tell("documents.removed", tidied.removed());
                tell("documents.staleKept", tidied.kept());
                if (!tidied.stuck().isEmpty()) {
                    tell("documents.stuck", tidied.stuck());
                    throw new CommandFailure(ExitStatus.FAILED, messages.get("documents.notTaken", folder));
                }
            } else if (!stale.isEmpty()) {
                context.print(messages.get("documents.stale", stale.size(), stale.get(0)));
            }
        } catch (IOException failure) {
            throw new CommandFailure(ExitStatus.FAILED, messages.get("documents.notTaken", folder));
        }
    }

    private void tell(String key, List<String> names) {
        if (!names.isEmpty()) {
            context.print(messages.get(key, names.size()));
            names.forEach(name -> context.print("  " + name));
        }
    }

    /** How many of each kind there are, of those that there are. */
    private String kinds() {
        List<String> kinds = new ArrayList<>();
        addKind(kinds, ".pdf", "documents.pdf");
        addKind(kinds, ".ics", "documents.ics");
        addKind(kinds, ".csv", "documents.csv");
        return Texts.of(messages.locale()).list(kinds);
    }

    private void addKind(List<String> kinds, String end, String key) {
        long count = done.stream().filter(file -> file.path().endsWith(end)).count();
        if (count > 0) {
            kinds.add(messages.get(key, count));
        }
    }
}
