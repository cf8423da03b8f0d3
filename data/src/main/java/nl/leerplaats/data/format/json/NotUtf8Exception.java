package nl.leerplaats.data.format.json;

import java.io.IOException;
import nl.leerplaats.data.finding.TextPlace;

/** Bytes that are not UTF-8. */
final class NotUtf8Exception extends IOException {

    private static final long serialVersionUID = 1;

    private final transient TextPlace place;

    NotUtf8Exception(TextPlace place) {
        super("not UTF-8");
        this.place = place;
    }

    TextPlace place() {
        return place;
    }
}
