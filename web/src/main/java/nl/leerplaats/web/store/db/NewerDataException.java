package nl.leerplaats.web.store.db;

/** A newer version of this program has changed the tables already: this one does not know them. */
public final class NewerDataException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String place;

    NewerDataException(String place) {
        super("A newer version has worked in (" + place + ").");
        this.place = place;
    }

    /** The folder, or the address of the database without a password. */
    public String place() {
        return place;
    }
}
