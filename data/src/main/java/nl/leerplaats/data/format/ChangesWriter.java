package nl.leerplaats.data.format;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Map;
import nl.leerplaats.data.change.AccreditationChanged;
import nl.leerplaats.data.change.Change;
import nl.leerplaats.data.change.ChangeDocument;
import nl.leerplaats.data.change.ChangedFact;
import nl.leerplaats.data.change.CompanyUnavailable;
import nl.leerplaats.data.change.ExclusionChanged;
import nl.leerplaats.data.change.MentorLeft;
import nl.leerplaats.data.change.PlacesChanged;
import nl.leerplaats.data.change.Put;
import nl.leerplaats.data.change.Remove;
import nl.leerplaats.data.change.StudentLeft;
import nl.leerplaats.data.change.StudentMoved;
import nl.leerplaats.data.change.WeightsChanged;
import nl.leerplaats.data.change.WorkCompleted;
import nl.leerplaats.data.format.json.JsonWriter;
import nl.leerplaats.data.model.TravelLimits;

/**
 * Writes a document of changes in canonical form: keys in the order of docs/data-format.md, a line for each change. Reading the document and writing it
 * again gives the same bytes.
 */
public final class ChangesWriter {

    private ChangesWriter() {}

    /**
     * Writes a file: beside its place first, then moved into place, so that a reader never sees half of it.
     *
     * @throws IOException where the file cannot be written; what was there is left as it was
     */
    public static void write(ChangeDocument changes, Path file) throws IOException {
        AtomicFile.write(file, out -> write(changes, out));
    }

    /**
     * Writes to a stream, which is flushed and not closed.
     *
     * @throws IOException where the stream cannot be written
     */
    public static void write(ChangeDocument changes, OutputStream out) throws IOException {
        JsonWriter.document(out, json -> {
            json.text("format", ChangeDocument.FORMAT);
            json.text("dataset", changes.dataset());
            json.objects("changes", changes.changes(), ChangesWriter::change);
            json.extra(changes.extra());
        });
    }

    private static void change(JsonWriter json, Change change) {
        json.text("id", change.id());
        json.text("at", change.at());
        json.text("by", change.by());
        json.text("note", change.note());
        ChangedFact fact = change.fact();
        if (fact instanceof Put put) {
            json.text("kind", "put");
            put(json, put);
        } else if (fact instanceof Remove remove) {
            json.text("kind", "remove");
            json.text(remove.subject().kind().key() + "Id", remove.subject().id());
        } else if (fact instanceof WeightsChanged weights) {
            json.text("kind", "weights");
            json.object(
                    "weights",
                    () -> weights.weights().overrides().forEach((term, weight) -> json.number(term.key(), weight)));
        } else {
            ofCompany(json, fact);
            ofStudent(json, fact);
        }
        json.extra(change.extra());
    }

    private static void put(JsonWriter json, Put put) {
        if (put instanceof Put.OfSchool one) {
            json.object("school", () -> DatasetWriter.school(json, one.school()));
        } else if (put instanceof Put.OfCalendar one) {
            json.object("calendar", () -> DatasetWriter.calendar(json, one.calendar()));
        } else if (put instanceof Put.OfStudent one) {
            json.object("student", () -> StudentFormat.write(json, one.student()));
        } else if (put instanceof Put.OfCompany one) {
            json.object("company", () -> CompanyFormat.write(json, one.company()));
        } else if (put instanceof Put.OfSupervisor one) {
            json.object("supervisor", () -> DatasetWriter.supervisor(json, one.supervisor()));
        }
    }

    private static void ofCompany(JsonWriter json, ChangedFact fact) {
        if (fact instanceof CompanyUnavailable one) {
            json.text("kind", "companyUnavailable");
            json.text("companyId", one.companyId());
            json.text("from", one.from());
        } else if (fact instanceof AccreditationChanged one) {
            json.text("kind", "accreditation");
            json.text("companyId", one.companyId());
            json.text("profile", one.profile().code());
            json.text("until", one.until());
            json.text("from", one.from());
        } else if (fact instanceof PlacesChanged one) {
            json.text("kind", "places");
            json.text("companyId", one.companyId());
            json.object("places", () -> {
                for (Map.Entry<?, Integer> day : one.places().entrySet()) {
                    json.number(day.getKey().toString(), day.getValue());
                }
            });
        } else if (fact instanceof MentorLeft one) {
            json.text("kind", "mentorLeft");
            json.text("companyId", one.companyId());
            json.text("mentorId", one.mentorId());
            json.text("until", one.until());
        }
    }

    private static void ofStudent(JsonWriter json, ChangedFact fact) {
        if (fact instanceof StudentLeft one) {
            json.text("kind", "studentLeft");
            json.text("studentId", one.studentId());
            json.text("from", one.from());
        } else if (fact instanceof StudentMoved one) {
            json.text("kind", "studentMoved");
            json.text("studentId", one.studentId());
            DatasetWriter.location(json, "home", one.home());
            TravelLimits travel = one.travel();
            if (travel != null) {
                StudentFormat.travel(json, travel);
            }
        } else if (fact instanceof WorkCompleted one) {
            json.text("kind", "completed");
            json.text("studentId", one.studentId());
            json.hours("hours", one.minutes());
            json.number("days", one.days());
        } else if (fact instanceof ExclusionChanged one) {
            json.text("kind", one.excluded() ? "exclude" : "allow");
            json.text("studentId", one.studentId());
            json.text("companyId", one.companyId());
        }
    }
}
