package nl.leerplaats.web.inbox;

import java.nio.file.Path;
import java.util.Optional;
import nl.leerplaats.web.system.WebSettings;
import org.springframework.stereotype.Component;

/** Where files for a space are put: a folder of its own, with its id as its name, in the folder of the setting. */
@Component
public final class InboxFolders {

    private final Optional<Path> root;

    InboxFolders(WebSettings settings) {
        root = settings.inbox().isBlank()
                ? Optional.empty()
                : Optional.of(Path.of(settings.inbox()).toAbsolutePath());
    }

    /** The folder of a space; empty where nothing is watched. */
    public Optional<Path> of(String spaceId) {
        return root.map(folder -> folder.resolve(spaceId));
    }
}
