package nl.leerplaats.web.inbox;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import nl.leerplaats.web.system.WebSettings;
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
    }

    /** The folder of a space; empty where nothing is watched. */
    public Optional<Path> of(String spaceId) {
        return root.map(folder -> folder.resolve(spaceId));
    }

    /** Tells whether folders are watched. */
    public boolean isSet() {
        return root.isPresent();
    }

    /** Takes away the folder of a space with all that is in it; nothing happens where there is none. */
    public void erase(String spaceId) throws IOException {
        if (root.isPresent()) {
            Path folder = root.get().resolve(spaceId).normalize();
            if (!root.get().equals(folder.getParent())) {
                throw new IllegalStateException("A space has an id that is no name of a folder.");
            }
            FileSystemUtils.deleteRecursively(folder);
        }
    }
}
