package nl.leerplaats.cli.replan;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import nl.leerplaats.cli.command.CommandFailure;
import nl.leerplaats.cli.command.Context;
import nl.leerplaats.cli.command.ExitStatus;
import nl.leerplaats.cli.terminal.Messages;
import nl.leerplaats.data.format.AtomicFile;
import nl.leerplaats.data.format.DatasetWriter;
import nl.leerplaats.data.format.PlanWriter;
import nl.leerplaats.data.format.json.JsonTree;
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
    static ReplanFolder of(Path folder, Context context, List<Path> sources) {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw context.wrongUse("replan.noFolder", folder);
        }
        if (Files.exists(folder)) {
            for (Path source : sources) {
                requireElsewhere(folder, source, context);
            }
        }
        Path above = folder.toAbsolutePath().normalize();
        while (above != null && !Files.exists(above)) {
            above = above.getParent();
        }
        if (above == null || !Files.isDirectory(above)) {
            throw context.wrongUse("replan.noFolder", String.valueOf(above));
        }
        if (!Files.isWritable(above)) {
            throw context.wrongUse("output.notWritable", folder);
        }
        return new ReplanFolder(folder, context.messages());
    }

    /** Makes the folder, before the work that would be lost without it. */
    void create() {
        try {
            Files.createDirectories(folder);
        } catch (IOException refused) {
            throw new CommandFailure(ExitStatus.WRONG_USE, messages.get("output.notWritable", folder));
        }
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
        return name.equals(DATASET) || namesOfProposals().contains(name);
    }

    /** Names of all files that proposals can have. */
    static List<String> namesOfProposals() {
        return Stream.of(ProposalKind.values())
                .flatMap(kind -> EXTENSIONS.stream().map(extension -> name(kind) + extension))
                .toList();
    }

    private static String name(ProposalKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    /** The files, the dataset first: names in the folder, and what is in each. */
    static Map<String, AtomicFile.Content> files(Proposals proposals, ReplanReport report, ReplanJson json) {
        Map<String, AtomicFile.Content> files = new LinkedHashMap<>();
        files.put(DATASET, out -> DatasetWriter.write(proposals.replanning().dataset(), out));
        for (Proposal one : proposals.all()) {
            String name = name(one.kind());
            files.put(name + PLAN, out -> PlanWriter.write(proposals.document(one), out));
            files.put(name + CHANGES, out -> JsonTree.write(json.document(proposals, one), out));
            String text = report.name(one.kind()) + "\n\n" + String.join("\n", report.lines(one.changes())) + "\n";
            files.put(name + WORDS, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
        }
        return files;
    }

    /** Writes all files and says so. Proposals of before go, for they belong to another dataset, but not before all is there. */
    String write(Proposals proposals, ReplanReport report, ReplanJson json) {
        Map<String, AtomicFile.Content> files = files(proposals, report, json);
        try {
            Files.createDirectories(folder);
            AtomicFile.writeAll(folder, files, namesOfProposals());
            return messages.get("replan.written", folder);
        } catch (IOException e) {
            throw new CommandFailure(ExitStatus.FAILED, messages.get("replan.failedWrite", folder));
        }
    }
}
