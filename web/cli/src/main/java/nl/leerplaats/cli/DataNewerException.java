package nl.leerplaats.cli;

/** A newer version has worked with the data that the web application was to work with. */
public final class DataNewerException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String place;

    /**
     * The data are of a newer version.
     *
     * @param place the folder, or the address of the database without a password
     */
    public DataNewerException(String place) {
        super("The data in (" + place + ") are of a newer version.");
        this.place = place;
    }

    String place() {
        return place;
    }
}
