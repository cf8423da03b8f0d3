package nl.leerplaats.data.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.leerplaats.data.model.Accreditation;
import nl.leerplaats.data.model.Company;
import nl.leerplaats.data.model.Period;
import nl.leerplaats.data.model.Student;
import nl.leerplaats.data.year.PlannedRequest;
import nl.leerplaats.data.year.PlanningYear;
import nl.leerplaats.data.year.RequestKey;

/** From which day on a plan breaks rules: what it has before that day can stay as it is. */
public final class FirstBreak {

    private final PlanningYear year;

    private FirstBreak(PlanningYear year) {
        this.year = year;
    }

    /**
     * The first day on which one of some breaks is one.
     *
     * @param year the dataset by which was judged
     * @param breaks breaks of a plan
     * @return the day; {@link LocalDate#MIN} for a break of no day, such as a supervisor with too many students; {@link LocalDate#MAX} for no breaks
     */
    public static LocalDate of(PlanningYear year, List<Break> breaks) {
        FirstBreak first = new FirstBreak(year);
        return breaks.stream()
                .map(one -> first.dayOf(one.facts()))
                .min(LocalDate::compareTo)
                .orElse(LocalDate.MAX);
    }

    private LocalDate dayOf(BreakFacts facts) {
        if (facts instanceof BreakFacts.Crowd crowd) {
            return crowd.from();
        }
        if (facts instanceof BreakFacts.OfPlacement placement) {
            PlannedRequest request = year.findRequest(placement.request());
            return request == null ? beginOf(placement.request()) : dayOf(request, placement);
        }
        return LocalDate.MIN;
    }

    /** First day of a placement that nobody asks for any more, such as one of a student who left before it. */
    private LocalDate beginOf(RequestKey dropped) {
        Student student = year.findStudent(dropped.studentId());
        if (student == null) {
            return LocalDate.MIN;
        }
        String calendar = year.getSchool(student.schoolId()).calendarId();
        return year.dataset().calendars().stream()
                .filter(one -> one.id().equals(calendar))
                .flatMap(one -> one.periods().stream())
                .filter(one -> one.id().equals(dropped.periodId()))
                .map(Period::from)
                .findFirst()
                .orElse(LocalDate.MIN);
    }

    private LocalDate dayOf(PlannedRequest request, BreakFacts.OfPlacement placement) {
        LocalDate begin = request.firstDay();
        LocalDate broken = begin;
        if (placement.fault() instanceof BreakFacts.CompanyGone gone) {
            broken = gone.from();
        } else if (placement.fault() instanceof BreakFacts.MentorGone gone) {
            broken = gone.until().plusDays(1);
        } else if (placement.fault() instanceof BreakFacts.NotRecognised) {
            broken = endOfRecognition(request, Objects.requireNonNull(year.findCompany(placement.companyId())));
        }
        return broken.isBefore(begin) ? begin : broken;
    }

    /** The day after the longest recognition that covers the first day; the first day where none does. */
    private static LocalDate endOfRecognition(PlannedRequest request, Company company) {
        LocalDate begin = request.firstDay();
        return company.accreditations().stream()
                .filter(one -> one.covers(request.student().profile(), begin, begin))
                .map(Accreditation::until)
                .max(LocalDate::compareTo)
                .map(until -> until.plusDays(1))
                .orElse(begin);
    }
}
