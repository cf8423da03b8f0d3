package nl.leerplaats.web.store.db;

import java.nio.file.Path;

/** Another process of this program works in the folder with data. */
public final class DataInUseException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String folder;

    DataInUseException(Path folder, Throwable cause) {
        super("Another process works in (" + folder + ").", cause);
        this.folder = folder.toString();
    }

    /** The folder. */
    public String folder() {
        return folder;
    }
}
