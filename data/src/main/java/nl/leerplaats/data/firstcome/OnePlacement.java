package nl.leerplaats.data.firstcome;

import java.time.LocalDate;
import nl.leerplaats.data.model.Company;
import nl.leerplaats.data.model.Student;
import nl.leerplaats.data.model.WorkTimes;
import nl.leerplaats.data.year.LegalLimits;
import nl.leerplaats.data.year.PlannedRequest;
import nl.leerplaats.data.year.PlanningYear;

/** The hard rules of one placement as a coordinator checks them: first the company, then the days (docs/rules.md, hard rules). */
public final class OnePlacement {

    private OnePlacement() {}

    /** Tells whether a student can go to a company at all: recognition, times, age, way, exclusions, drop-out. */
    public static boolean allows(PlanningYear year, PlannedRequest request, Company company) {
        Student student = request.student();
        return company.isAccredited(student.profile(), request.firstDay(), request.lastDay())
                && isWithinTimes(request, company)
                && isOldEnough(request, company)
                && !student.exclusions().contains(company.id())
                && company.takesFrom(student.schoolId())
                && isAvailable(request, company)
                && year.travel().toCompany(student, company) <= student.travel().maxMinutes();
    }

    private static boolean isWithinTimes(PlannedRequest request, Company company) {
        WorkTimes times = company.workTimes();
        boolean under16 = request.isUnder16();
        return times == null
                || times.minutesBetween(LegalLimits.startMinute(under16), LegalLimits.endMinute(under16))
                        >= request.dayLength(company);
    }

    private static boolean isOldEnough(PlannedRequest request, Company company) {
        int age = LegalLimits.ageOn(request.student().birthDate(), request.firstDay());
        Integer minimum = company.minimumAge();
        return age >= LegalLimits.MINIMUM_AGE && (minimum == null || age >= minimum);
    }

    private static boolean isAvailable(PlannedRequest request, Company company) {
        LocalDate from = company.unavailableFrom();
        return from == null || request.lastDay().isBefore(from);
    }

    /** Tells whether the weekdays suit the request, the mentor and the longest week of the law. */
    public static boolean allowsDays(PlannedRequest request, Choice choice) {
        int minutes = choice.days().size() * request.dayLength(choice.company())
                + request.school().schoolMinutes().sumOutside(choice.days());
        return request.request().daysPerWeek().contains(choice.days().size())
                && !choice.days().intersects(request.request().schoolDays())
                && choice.mentor().days().containsAll(choice.days())
                && choice.mentor().isThereOn(request.lastDay())
                && minutes <= LegalLimits.weekMinutes(request.isUnder16());
    }
}
