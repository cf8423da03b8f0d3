package nl.leerplaats.data.format;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.util.Map;
import nl.leerplaats.data.format.json.JsonWriter;
import nl.leerplaats.data.model.BaselinePlacement;
import nl.leerplaats.data.model.BaselineSupervision;
import nl.leerplaats.data.model.CostTerm;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.model.Period;
import nl.leerplaats.data.model.School;
import nl.leerplaats.data.model.SchoolCalendar;
import nl.leerplaats.data.model.Supervisor;
import nl.leerplaats.data.model.TravelTime;
import nl.leerplaats.data.value.Contact;
import nl.leerplaats.data.value.Location;
import nl.leerplaats.data.value.PerWeekday;
import nl.leerplaats.data.value.Weekdays;
import org.jspecify.annotations.Nullable;

/**
 * Writes a dataset document in canonical form: keys in the order of docs/data-format.md, what may be left out left out, a line for each record.
 * Reading the document and writing it again gives the same bytes.
 */
public final class DatasetWriter {

    private DatasetWriter() {}

    /**
     * Writes a file: beside its place first, then moved into place, so that a reader never sees half of it.
     *
     * @throws IOException where the file cannot be written; what was there is left as it was
     */
    public static void write(Dataset dataset, Path file) throws IOException {
        AtomicFile.write(file, out -> write(dataset, out));
    }

    /**
     * Writes to a stream, which is flushed and not closed.
     *
     * @throws IOException where the stream cannot be written
     */
    public static void write(Dataset dataset, OutputStream out) throws IOException {
        JsonWriter.document(out, json -> dataset(json, dataset));
    }

    private static void dataset(JsonWriter json, Dataset dataset) {
        json.text("format", Dataset.FORMAT);
        json.text("name", dataset.name());
        json.text("asOf", dataset.asOf());
        json.objects("calendars", dataset.calendars(), DatasetWriter::calendar);
        json.objects("schools", dataset.schools(), DatasetWriter::school);
        json.objects("students", dataset.students(), StudentFormat::write);
        json.objects("companies", dataset.companies(), CompanyFormat::write);
        json.objects("supervisors", dataset.supervisors(), DatasetWriter::supervisor);
        json.someObjects("baseline", dataset.baseline(), DatasetWriter::baselinePlacement);
        json.someObjects("baselineSupervisions", dataset.baselineSupervisions(), DatasetWriter::baselineSupervision);
        json.someObjects("travelTimes", dataset.travelTimes(), DatasetWriter::travelTime);
        Map<CostTerm, Integer> weights = dataset.weights().overrides();
        if (!weights.isEmpty()) {
            json.object("weights", () -> weights.forEach((term, weight) -> json.number(term.key(), weight)));
        }
        json.extra(dataset.extra());
    }

    static void calendar(JsonWriter json, SchoolCalendar calendar) {
        json.text("id", calendar.id());
        json.text("firstDay", calendar.firstDay());
        json.text("lastDay", calendar.lastDay());
        json.objects("closures", calendar.closures(), (one, closure) -> {
            one.text("name", closure.name());
            one.text("from", closure.from());
            one.text("to", closure.to());
            one.extra(closure.extra());
        });
        json.objects("periods", calendar.periods(), DatasetWriter::period);
        json.extra(calendar.extra());
    }

    private static void period(JsonWriter json, Period period) {
        json.text("id", period.id());
        json.text("from", period.from());
        json.text("to", period.to());
        json.extra(period.extra());
    }

    static void school(JsonWriter json, School school) {
        json.text("id", school.id());
        json.text("name", school.name());
        json.text("brin", school.brin());
        json.text("calendarId", school.calendarId());
        location(json, "location", school.location());
        if (!school.schoolMinutes().equals(PerWeekday.ZERO)) {
            perWeekday(json, "schoolMinutes", school.schoolMinutes());
        }
        contact(json, "contact", school.contact());
        json.extra(school.extra());
    }

    static void location(JsonWriter json, String key, Location location) {
        json.object(key, () -> {
            json.degrees("lat", location.lat());
            json.degrees("lon", location.lon());
            json.text("postcode", location.postcode());
            json.extra(location.extra());
        });
    }

    static void contact(JsonWriter json, String key, @Nullable Contact contact) {
        if (contact == null) {
            return;
        }
        json.object(key, () -> {
            json.text("person", contact.person());
            json.text("phone", contact.phone());
            json.text("email", contact.email());
            json.text("address", contact.address());
            json.extra(contact.extra());
        });
    }

    static void perWeekday(JsonWriter json, String key, PerWeekday numbers) {
        json.object(key, () -> {
            for (DayOfWeek day : Weekdays.ALL.toList()) {
                json.numberUnless(day.name(), numbers.get(day), 0);
            }
        });
    }

    static void supervisor(JsonWriter json, Supervisor supervisor) {
        json.text("id", supervisor.id());
        json.text("name", supervisor.name());
        json.text("schoolId", supervisor.schoolId());
        json.someTexts(
                "profiles",
                supervisor.profiles().stream().map(profile -> profile.code()).toList());
        json.number("maxStudents", supervisor.maxStudents());
        json.days("visitDays", supervisor.visitDays());
        contact(json, "contact", supervisor.contact());
        json.extra(supervisor.extra());
    }

    private static void baselinePlacement(JsonWriter json, BaselinePlacement placement) {
        json.text("studentId", placement.studentId());
        json.text("periodId", placement.periodId());
        json.text("companyId", placement.companyId());
        json.text("mentorId", placement.mentorId());
        json.days("days", placement.days());
        json.trueOrNothing("pinned", placement.pinned());
        json.trueOrNothing("agreed", placement.agreed());
        json.extra(placement.extra());
    }

    private static void baselineSupervision(JsonWriter json, BaselineSupervision supervision) {
        json.text("studentId", supervision.studentId());
        json.text("supervisorId", supervision.supervisorId());
        json.trueOrNothing("pinned", supervision.pinned());
        json.extra(supervision.extra());
    }

    private static void travelTime(JsonWriter json, TravelTime time) {
        json.text("studentId", time.studentId());
        json.text("companyId", time.companyId());
        json.number("minutes", time.minutes());
        json.extra(time.extra());
    }
}
