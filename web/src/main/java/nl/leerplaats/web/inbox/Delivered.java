package nl.leerplaats.web.inbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leerplaats.web.store.Store;
import nl.leerplaats.web.store.space.PlanningSpace;
import nl.leerplaats.workbook.inbox.SetAsideFile;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/**
 * What lies in the watched folders that somebody has to look at, for the pages: files that were set aside, and files that nobody reads because their
 * folder is of no space. The folders are asked each time, so that what somebody takes away there is told no longer.
 */
@ControllerAdvice
public class Delivered {

    private static final int FOLDERS_DEEP = 3;

    private final InboxFolders folders;
    private final Store store;

    Delivered(InboxFolders folders, Store store) {
        this.folders = folders;
        this.store = store;
    }

    /** Pages ask it for what they show. */
    @ModelAttribute("delivered")
    Delivered delivered() {
        return this;
    }

    /** Number of files for a space that lie set aside. */
    public int countAside(String spaceId) {
        return folders.of(spaceId).map(SetAsideFile::count).orElse(0);
    }

    /** The files for a space that lie set aside, by name. */
    public List<SetAsideFile> aside(String spaceId) {
        return folders.of(spaceId).map(SetAsideFile::list).orElse(List.of());
    }

    /** Names of what is never read: files beside the folders of the spaces, and folders of no space with files in them. */
    public List<String> strays() {
        Path root = folders.root().orElse(null);
        if (root == null || !Files.isDirectory(root)) {
            return List.of();
        }
        Set<String> ids = store.spaces().list().stream().map(PlanningSpace::id).collect(Collectors.toSet());
        try (Stream<Path> entries = Files.list(root)) {
            return entries.filter(one -> !ids.contains(name(one)) && !name(one).startsWith(".") && hasFiles(one))
                    .map(Delivered::name)
                    .sorted()
                    .toList();
        } catch (IOException closed) {
            return List.of();
        }
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    private static boolean hasFiles(Path entry) {
        if (!Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
            return true;
        }
        try (Stream<Path> below = Files.walk(entry, FOLDERS_DEEP)) {
            return below.anyMatch(one -> Files.isRegularFile(one, LinkOption.NOFOLLOW_LINKS));
        } catch (IOException closed) {
            return true;
        }
    }
}
