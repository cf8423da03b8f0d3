package nl.leerplaats.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import nl.leerplaats.cli.terminal.Messages;

/** A file that a command will write: looked at before the work starts, so that no work is lost. */
public final class OutputFile {

    private static final String EXTENSION = ".json";

    private static final String WORKBOOK = ".xlsx";

    private final Path path;
    private final Messages messages;

    private OutputFile(Path path, Messages messages) {
        this.path = path;
        this.messages = messages;
    }

    /** Writes to a file. */
    public interface Writing {
        void write(Path path) throws IOException;
    }

    /** Checks that a file can be written here. */
    public static OutputFile of(Path path, Messages messages) {
        Path folder = path.toAbsolutePath().getParent();
        if (folder == null || Files.exists(path) && !Files.isRegularFile(path)) {
            throw new CommandFailure(ExitStatus.WRONG_USE, messages.get("output.noFile", path));
        }
        if (!Files.isDirectory(folder)) {
            throw new CommandFailure(ExitStatus.WRONG_USE, messages.get("output.noFolder", path, folder));
        }
        if (!Files.isWritable(folder) || Files.exists(path) && !Files.isWritable(path)) {
            throw new CommandFailure(ExitStatus.WRONG_USE, messages.get("output.notWritable", path));
        }
        return new OutputFile(path, messages);
    }

    /** The same, for a file made from another one, which it may not replace. */
    public static OutputFile of(Path path, Path source, Messages messages) {
        OutputFile file = of(path, messages);
        try {
            if (Files.exists(path) && Files.isSameFile(path, source)) {
                throw new CommandFailure(ExitStatus.WRONG_USE, messages.get("output.isSource", path));
            }
        } catch (IOException failure) {
            throw new CommandFailure(ExitStatus.WRONG_USE, messages.get("output.notWritable", path));
        }
        return file;
    }

    /** The file for the plan of a dataset: beside it, {@code school.json} gives {@code school.plan.json}. */
    public static Path besideDataset(Path dataset) {
        return dataset.resolveSibling(stem(dataset) + ".plan" + EXTENSION);
    }

    /**
     * Writes the file. Where that fails after all, the work is kept beside it, and the command ends with the sentence that says so.
     *
     * @param key message that tells where the file is
     * @return the sentence that tells the user
     */
    public String write(String key, Writing writing) {
        boolean replaced = Files.exists(path);
        try {
            writing.write(path);
        } catch (IOException failure) {
            throw new CommandFailure(ExitStatus.FAILED, writeBeside(writing));
        }
        return messages.get(key, path) + (replaced ? " " + messages.get("output.replaced") : "");
    }

    private String writeBeside(Writing writing) {
        Path beside = freeNameBeside();
        try {
            writing.write(beside);
            return messages.get("output.elsewhere", path, beside);
        } catch (IOException failure) {
            return messages.get("output.failed", path);
        }
    }

    /** The first free name: {@code school.plan.json} gives {@code school.plan.2.json}. */
    private Path freeNameBeside() {
        int number = 2;
        Path beside;
        do {
            beside = path.resolveSibling(stem(path) + "." + number + extension(path));
            number++;
        } while (Files.exists(beside));
        return beside;
    }

    private static String stem(Path path) {
        String name = String.valueOf(path.getFileName());
        String extension = extension(path);
        return name.toLowerCase(Locale.ROOT).endsWith(extension)
                ? name.substring(0, name.length() - extension.length())
                : name;
    }

    private static String extension(Path path) {
        String name = String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT);
        return name.endsWith(WORKBOOK) ? WORKBOOK : EXTENSION;
    }
}
