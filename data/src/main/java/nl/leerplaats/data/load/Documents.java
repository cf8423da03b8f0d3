package nl.leerplaats.data.load;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import nl.leerplaats.data.finding.Finding;
import nl.leerplaats.data.finding.FindingCode;

/** Opens files; one that cannot be opened is a finding like any other. */
final class Documents {

    private Documents() {}

    /**
     * Opens a file and reads it.
     *
     * @param file the file
     * @param read reads the open file
     * @param rejected makes a refusal of what is wrong with the file
     */
    static <R> R open(Path file, Function<InputStream, R> read, Function<List<Finding>, R> rejected) {
        if (Files.isDirectory(file)) {
            return rejected.apply(List.of(Finding.of(FindingCode.FILE_UNREADABLE, "$", file)));
        }
        try (InputStream in = Files.newInputStream(file)) {
            return read.apply(in);
        } catch (NoSuchFileException e) {
            return rejected.apply(List.of(Finding.of(FindingCode.FILE_NOT_FOUND, "$", file)));
        } catch (IOException e) {
            return rejected.apply(List.of(Finding.of(FindingCode.FILE_UNREADABLE, "$", file)));
        }
    }
}
