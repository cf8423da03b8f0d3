package nl.leerplaats.solver.scarcity;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import nl.leerplaats.data.model.Company;
import nl.leerplaats.data.model.Mentor;
import nl.leerplaats.data.model.Student;
import nl.leerplaats.data.plan.Placement;
import nl.leerplaats.data.text.MessageBundle;
import nl.leerplaats.data.text.Texts;
import nl.leerplaats.data.value.Weekdays;
import nl.leerplaats.data.year.AsOfSplit;
import nl.leerplaats.data.year.PlannedRequest;
import nl.leerplaats.data.year.PlanningYear;
import nl.leerplaats.data.year.RequestKey;

/** Names, lists, days and numbers in one language. */
final class Phrases {

    /** Most names in a list; of the rest the number is given. */
    private static final int NAMED = 12;

    private final MessageBundle bundle;
    private final Texts texts;
    private final PlanningYear year;

    Phrases(Locale locale, PlanningYear year) {
        bundle = MessageBundle.of(Phrases.class, "Scarcity", locale);
        texts = Texts.of(locale);
        this.year = year;
    }

    /** The text with this key. */
    String text(String key, Object... values) {
        return bundle.format(key, values);
    }

    String date(LocalDate day) {
        return day.format(DateTimeFormatter.ofPattern(bundle.getString("date.pattern"), bundle.locale()));
    }

    String days(Weekdays days) {
        return texts.weekdays(days);
    }

    /** The weekdays of a placement, with the half of the day where it is not the whole. */
    String days(Placement placement) {
        PlannedRequest request = year.findRequest(RequestKey.of(placement));
        return texts.weekdays(
                Weekdays.copyOf(placement.days()),
                request == null ? null : request.request().dayPart());
    }

    /** Things one after the other: a, b and c; of very many the number of the rest. */
    String list(Collection<String> things) {
        if (things.size() > NAMED) {
            return String.join(", ", things.stream().limit(NAMED).toList()) + " " + text("more", things.size() - NAMED);
        }
        return texts.list(things);
    }

    String student(String id) {
        Student student = year.findStudent(id);
        return student == null ? id : student.shownName();
    }

    String period(String periodId) {
        return AsOfSplit.wholeId(periodId);
    }

    String request(RequestKey request) {
        return text("request", student(request.studentId()), period(request.periodId()));
    }

    /** Requests by student: each student once, with the periods. */
    List<String> requests(Collection<RequestKey> requests) {
        return requests.stream()
                .map(RequestKey::studentId)
                .distinct()
                .map(id -> text(
                        "request",
                        student(id),
                        list(requests.stream()
                                .filter(request -> request.studentId().equals(id))
                                .map(request -> period(request.periodId()))
                                .toList())))
                .toList();
    }

    String company(String id) {
        Company company = year.findCompany(id);
        return company == null ? id : company.shownName();
    }

    String mentor(String companyId, String mentorId) {
        Company company = Objects.requireNonNull(year.findCompany(companyId));
        return company.findMentor(mentorId).map(Mentor::shownName).orElse(mentorId);
    }

    String area(Area area) {
        return text("area." + area.kind().name(), area.name());
    }
}
