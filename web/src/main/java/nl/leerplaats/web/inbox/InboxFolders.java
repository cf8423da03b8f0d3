package nl.leerplaats.web.inbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import nl.leerplaats.web.system.WebSettings;
import nl.leerplaats.web.system.WrongSettingException;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/** Where files for a space are put: a folder of its own, with its id as its name, in the folder of the setting. */
@Component
public final class InboxFolders {

    private final Optional<Path> root;

    InboxFolders(WebSettings settings) {
        root = settings.inbox().isBlank()
                ? Optional.empty()
                : Optional.of(Path.of(settings.inbox()).toAbsolutePath().normalize());
        root.filter(folder -> Files.exists(folder) && !Files.isDirectory(folder))
                .ifPresent(file -> {
                    throw new WrongSettingException("leerplaats.inbox", settings.inbox(), "/srv/leerplaats/inbox/");
                });
    }

    /** The folder of a space; empty where nothing is watched. */
    public Optional<Path> of(String spaceId) {
        return root.map(folder -> folder.resolve(spaceId));
    }

    /** The folder in which those of the spaces are; empty where nothing is watched. */
    Optional<Path> root() {
        return root;
    }

    /** Tells whether folders are watched. */
    public boolean isSet() {
        return root.isPresent();
    }

    /**
     * Takes away the folder of a space with all that is in it: what was delivered, what was used and what was set aside.
     *
     * @return number of files; 0 where there is no folder
     * @throws IOException where some of it cannot be taken away
     */
    public int erase(String spaceId) throws IOException {
        if (root.isEmpty()) {
            return 0;
        }
        Path folder = root.get().resolve(spaceId).normalize();
        if (!root.get().equals(folder.getParent())) {
            throw new IllegalStateException("A space has an id that is no name of a folder.");
        }
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            return 0;
        }
        int files;
        try (Stream<Path> all = Files.walk(folder)) {
            files = (int) all.filter(one -> !Files.isDirectory(one, LinkOption.NOFOLLOW_LINKS))
                    .count();
        }
        FileSystemUtils.deleteRecursively(folder);
        return files;
    }
}
