package nl.leerplaats.data.text;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.stream.Collectors;
import nl.leerplaats.data.change.AccreditationChanged;
import nl.leerplaats.data.change.ChangedFact;
import nl.leerplaats.data.change.CompanyUnavailable;
import nl.leerplaats.data.change.ExclusionChanged;
import nl.leerplaats.data.change.MentorLeft;
import nl.leerplaats.data.change.PlacesChanged;
import nl.leerplaats.data.change.Put;
import nl.leerplaats.data.change.Remove;
import nl.leerplaats.data.change.StudentLeft;
import nl.leerplaats.data.change.StudentMoved;
import nl.leerplaats.data.change.Subject;
import nl.leerplaats.data.change.WeightsChanged;
import nl.leerplaats.data.change.WorkCompleted;

/** What a change says, in a few words that hold whether it was made or set aside. */
final class ChangeSentences {

    private static final double MINUTES_PER_HOUR = 60;

    private final MessageBundle bundle;
    private final DateTimeFormatter dates;

    ChangeSentences(MessageBundle bundle) {
        this.bundle = bundle;
        dates = DateTimeFormatter.ofPattern(bundle.getString("date.pattern"), bundle.locale());
    }

    String sentence(ChangedFact fact, Names names) {
        if (fact instanceof Put) {
            return format("change.put", subject(fact.subject(), names));
        }
        if (fact instanceof Remove) {
            return format("change.remove", subject(fact.subject(), names));
        }
        if (fact instanceof WeightsChanged weights) {
            return format("change.weights", weights(weights));
        }
        return fact.subject().kind() == Subject.Kind.COMPANY ? ofCompany(fact, names) : ofStudent(fact, names);
    }

    private String ofCompany(ChangedFact fact, Names names) {
        String company = subject(fact.subject(), names);
        if (fact instanceof CompanyUnavailable one) {
            LocalDate from = one.from();
            return from == null
                    ? format("change.available", company)
                    : format("change.unavailable", company, from.format(dates));
        }
        if (fact instanceof AccreditationChanged one) {
            LocalDate from = one.from();
            String profile = one.profile().code();
            String until = one.until().format(dates);
            return from == null
                    ? format("change.accreditationEnd", company, profile, until)
                    : format("change.accreditation", company, profile, until, from.format(dates));
        }
        if (fact instanceof PlacesChanged one) {
            String places = one.places().entrySet().stream()
                    .map(day -> bundle.getString("weekday." + day.getKey()) + " " + day.getValue())
                    .collect(Collectors.joining(", "));
            return format("change.places", company, places);
        }
        MentorLeft left = (MentorLeft) fact;
        String mentor = Names.withId(names.mentor(left.companyId(), left.mentorId()), left.mentorId());
        return format("change.mentorLeft", company, mentor, left.until().format(dates));
    }

    private String ofStudent(ChangedFact fact, Names names) {
        String student = subject(fact.subject(), names);
        if (fact instanceof StudentLeft one) {
            return format("change.studentLeft", student, one.from().format(dates));
        }
        if (fact instanceof StudentMoved one) {
            return format(one.travel() == null ? "change.moved" : "change.movedAndTravel", student);
        }
        if (fact instanceof WorkCompleted one) {
            double hours = one.minutes() / MINUTES_PER_HOUR;
            Integer days = one.days();
            return days == null
                    ? format("change.hours", student, hours)
                    : format("change.hoursAndDays", student, hours, days);
        }
        ExclusionChanged one = (ExclusionChanged) fact;
        String company = subject(new Subject(Subject.Kind.COMPANY, one.companyId()), names);
        return format(one.excluded() ? "change.exclude" : "change.allow", student, company);
    }

    private String weights(WeightsChanged changed) {
        return changed.weights().overrides().entrySet().stream()
                .map(one -> bundle.getString("term." + one.getKey().key()) + " " + one.getValue())
                .collect(Collectors.joining(", "));
    }

    private String subject(Subject subject, Names names) {
        String id = subject.id();
        String name = switch (subject.kind()) {
            case STUDENT -> names.student(id);
            case COMPANY -> names.company(id);
            case SUPERVISOR -> names.supervisor(id);
            case SCHOOL -> names.school(id);
            case CALENDAR, WEIGHTS -> id;
        };
        return bundle.getString("kind." + subject.kind().key()) + " " + Names.withId(name, id);
    }

    private String format(String key, Object... values) {
        return bundle.format(key, values);
    }
}
