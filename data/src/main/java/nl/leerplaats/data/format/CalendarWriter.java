package nl.leerplaats.data.format;

import java.io.IOException;
import java.io.OutputStream;
import nl.leerplaats.data.format.json.JsonWriter;
import nl.leerplaats.data.model.SchoolCalendar;

/** Writes one calendar as it stands in a dataset document, to be pasted into one. */
public final class CalendarWriter {

    private CalendarWriter() {}

    /**
     * Writes to a stream, which is flushed and not closed.
     *
     * @throws IOException where the stream cannot be written
     */
    public static void write(SchoolCalendar calendar, OutputStream out) throws IOException {
        JsonWriter.document(out, json -> DatasetWriter.calendar(json, calendar));
    }
}
