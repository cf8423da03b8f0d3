package nl.leerplaats.cli;

/** Another process works with the data that the web application was to work with. */
public final class DataTakenException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String folder;

    /**
     * Another process has the data.
     *
     * @param folder where they are
     */
    public DataTakenException(String folder) {
        super("The data in (" + folder + ") are in use.");
        this.folder = folder;
    }

    String folder() {
        return folder;
    }
}
