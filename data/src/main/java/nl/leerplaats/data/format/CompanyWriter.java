package nl.leerplaats.data.format;

import nl.leerplaats.data.model.Accreditation;
import nl.leerplaats.data.model.Company;
import nl.leerplaats.data.model.Mentor;
import nl.leerplaats.data.model.WorkTimes;

/** Writes companies with their mentors and recognitions, keys in the order of docs/data-format.md. */
final class CompanyWriter {

    private CompanyWriter() {}

    static void company(JsonWriter json, Company company) {
        json.text("id", company.id());
        json.text("name", company.name());
        DatasetWriter.location(json, "location", company.location());
        json.text("sector", company.sector());
        json.number("employees", company.employees());
        json.number("minutesPerDay", company.minutesPerDay());
        WorkTimes times = company.workTimes();
        if (times != null) {
            json.object("workTimes", () -> {
                json.text("from", times.from());
                json.text("to", times.to());
                json.extra(times.extra());
            });
        }
        json.number("minimumAge", company.minimumAge());
        json.someTexts("tags", company.tags());
        json.objects("accreditations", company.accreditations(), CompanyWriter::accreditation);
        json.someObjects("closures", company.closures(), (one, closure) -> {
            one.text("from", closure.from());
            one.text("to", closure.to());
            one.extra(closure.extra());
        });
        DatasetWriter.perWeekday(json, "places", company.places());
        json.objects("mentors", company.mentors(), CompanyWriter::mentor);
        json.someTexts("schoolIds", company.schoolIds());
        json.text("lastPlacementEnded", company.lastPlacementEnded());
        json.text("unavailableFrom", company.unavailableFrom());
        DatasetWriter.contact(json, "contact", company.contact());
        json.extra(company.extra());
    }

    private static void accreditation(JsonWriter json, Accreditation accreditation) {
        json.text("profile", accreditation.profile().code());
        json.text("from", accreditation.from());
        json.text("until", accreditation.until());
        json.extra(accreditation.extra());
    }

    private static void mentor(JsonWriter json, Mentor mentor) {
        json.text("id", mentor.id());
        json.text("name", mentor.name());
        json.days("days", mentor.days());
        json.numberUnless("maxStudents", mentor.maxStudents(), Mentor.DEFAULT_MAX_STUDENTS);
        json.text("until", mentor.until());
        DatasetWriter.contact(json, "contact", mentor.contact());
        json.extra(mentor.extra());
    }
}
