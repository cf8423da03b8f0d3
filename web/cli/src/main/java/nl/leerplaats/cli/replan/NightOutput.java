package nl.leerplaats.cli.replan;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.leerplaats.data.format.AtomicFile;

/**
 * The folder with the result of the last night. A new one is written as a whole into a folder beside it first; from the moment that this gets another
 * name it holds, and whoever is killed before all is in place leaves that to the next run. What somebody put into the folder stays.
 */
final class NightOutput {

    /** The dataset of now. */
    static final String DATASET = ReplanFolder.DATASET;

    /** All changes so far. */
    static final String CHANGES = "changes" + ".json";

    /** What happened in the night, for programs. */
    static final String FOR_PROGRAMS = "nightly" + ".json";

    /** What happened in the night, in words. */
    static final String IN_WORDS = "nightly" + ".txt";

    /** Folder of the proposals, as {@code replan} writes them. */
    static final String PROPOSALS = "proposals";

    /** Where a result is made. */
    static final String FRESH = ".leerplaats-new";

    /** Where a result is that holds and is not in place yet. */
    static final String READY = ".leerplaats-ready";

    private static final String GONE = ".gone";

    private final Path folder;

    NightOutput(Path folder) {
        this.folder = folder;
    }

    private static List<String> allNames() {
        List<String> proposals = ReplanFolder.namesOfProposals();
        Stream<String> below = Stream.concat(proposals.stream(), Stream.of(ReplanFolder.DATASET))
                .map(NightOutput::ofProposals);
        return Stream.concat(below, Stream.of(DATASET, CHANGES, FOR_PROGRAMS, IN_WORDS))
                .toList();
    }

    /** Name of a file of the proposals. */
    static String ofProposals(String name) {
        return PROPOSALS + "/" + name;
    }

    /** Where the changes so far are; empty where there was no night yet. */
    Optional<Path> changes() {
        Path file = folder.resolve(CHANGES);
        return Files.exists(file) ? Optional.of(file) : Optional.empty();
    }

    /** Ends what a run began that was killed, and forgets what it had not made whole. */
    void recover() throws IOException {
        if (Files.isDirectory(folder.resolve(READY), LinkOption.NOFOLLOW_LINKS)) {
            putInPlace();
        }
        remove(folder.resolve(FRESH));
    }

    /** Writes a whole result beside the last one. */
    void stage(Map<String, AtomicFile.Content> files) throws IOException {
        Path fresh = folder.resolve(FRESH);
        remove(fresh);
        Files.createDirectories(fresh.resolve(PROPOSALS));
        for (Map.Entry<String, AtomicFile.Content> one : files.entrySet()) {
            AtomicFile.write(fresh.resolve(one.getKey()), one.getValue());
        }
        List<String> gone = new ArrayList<>(allNames());
        gone.removeAll(files.keySet());
        byte[] names = String.join("\n", gone).getBytes(StandardCharsets.UTF_8);
        AtomicFile.write(fresh.resolve(GONE), out -> out.write(names));
    }

    /** From now on the staged result holds. */
    void decide() throws IOException {
        Files.move(folder.resolve(FRESH), folder.resolve(READY), StandardCopyOption.ATOMIC_MOVE);
    }

    /** Puts the result that holds in its place; may be done again where it was broken off. */
    void putInPlace() throws IOException {
        Path ready = folder.resolve(READY);
        Path gone = ready.resolve(GONE);
        List<String> names = allNames();
        if (Files.exists(gone)) {
            for (String name : Files.readAllLines(gone)) {
                if (names.contains(name)) {
                    Files.deleteIfExists(folder.resolve(name));
                }
            }
        }
        for (String name : names) {
            Path file = ready.resolve(name);
            if (Files.exists(file)) {
                Path target = folder.resolve(name);
                Files.createDirectories(target.resolveSibling(""));
                Files.move(file, target, StandardCopyOption.ATOMIC_MOVE);
            }
        }
        remove(ready);
        removeEmpty(folder.resolve(PROPOSALS));
    }

    private static void removeEmpty(Path below) throws IOException {
        if (Files.isDirectory(below)) {
            try (Stream<Path> files = Files.list(below)) {
                if (files.findAny().isPresent()) {
                    return;
                }
            }
            Files.delete(below);
        }
    }

    /** Removes a folder of ours with all that is in it; links in it are not followed. */
    private static void remove(Path own) throws IOException {
        if (!Files.exists(own, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        List<Path> all;
        try (Stream<Path> tree = Files.walk(own)) {
            all = tree.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path one : all) {
            Files.delete(one);
        }
    }
}
