package nl.leerplaats.web.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import nl.leerplaats.data.format.AtomicFile;
import nl.leerplaats.data.format.DatasetWriter;
import nl.leerplaats.data.format.JsonTree;
import nl.leerplaats.data.format.PlanWriter;
import nl.leerplaats.solver.replan.Proposal;
import nl.leerplaats.solver.replan.ProposalKind;
import nl.leerplaats.solver.replan.Proposals;

/** The folder for proposals: the dataset that is planned again, and of each proposal its plan and what it changes. */
final class ReplanFolder {

    /** The dataset that is planned again. */
    static final String DATASET = "dataset.json";

    private static final String PLAN = ".plan.json";
    private static final String CHANGES = ".changes.json";
    private static final String WORDS = ".changes.txt";
    private static final List<String> EXTENSIONS = List.of(PLAN, CHANGES, WORDS);

    private final Path folder;
    private final Messages messages;

    private ReplanFolder(Path folder, Messages messages) {
        this.folder = folder;
        this.messages = messages;
    }

    /** Checks that proposals can be written here without touching what they are made of. */
    static ReplanFolder of(Path folder, Context context, Path dataset, Path plan) {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw context.wrongUse("replan.noFolder", folder);
        }
        if (Files.exists(folder)) {
            for (Path source : new Path[] {dataset, plan}) {
                requireElsewhere(folder, source, context);
            }
        }
        return new ReplanFolder(folder, context.messages());
    }

    /** Whoever plans again from the folder of a plan made before would lose what it was made of. */
    private static void requireElsewhere(Path folder, Path source, Context context) {
        try {
            Path parent = source.toRealPath().getParent();
            if (parent != null && Files.isSameFile(parent, folder) && isOurs(source)) {
                throw context.wrongUse("replan.sameFolder", folder, source.getFileName());
            }
        } catch (IOException unreadable) {
            throw context.wrongUse("use.notReadable", source);
        }
    }

    private static boolean isOurs(Path source) {
        String name = String.valueOf(source.getFileName());
        return name.equals(DATASET) || name.matches("(fewest|between|free)\\.plan\\.json");
    }

    /** Proposals of before belong to another dataset than the one that is written now. */
    private void removeEarlier() throws IOException {
        for (ProposalKind kind : ProposalKind.values()) {
            for (String extension : EXTENSIONS) {
                Files.deleteIfExists(folder.resolve(name(kind) + extension));
            }
        }
    }

    private static String name(ProposalKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    /** Writes all files, the dataset first, and says so. */
    String write(Proposals proposals, ReplanReport report, ReplanJson json) {
        try {
            Files.createDirectories(folder);
            removeEarlier();
            DatasetWriter.write(proposals.replanning().dataset(), folder.resolve(DATASET));
            for (Proposal one : proposals.all()) {
                String name = name(one.kind());
                PlanWriter.write(proposals.document(one), folder.resolve(name + PLAN));
                AtomicFile.write(
                        folder.resolve(name + CHANGES), out -> JsonTree.write(json.document(proposals, one), out));
                String text = report.name(one.kind()) + "\n\n" + String.join("\n", report.lines(one.changes())) + "\n";
                AtomicFile.write(folder.resolve(name + WORDS), out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
            }
            return messages.get("replan.written", folder);
        } catch (IOException e) {
            throw new CommandFailure(ExitStatus.FAILED, messages.get("replan.failedWrite", folder));
        }
    }
}
