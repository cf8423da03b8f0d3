package nl.leerplaats.solver.mapping;

import java.time.LocalDate;
import nl.leerplaats.data.model.Company;
import nl.leerplaats.data.model.Mentor;
import nl.leerplaats.data.model.Student;
import nl.leerplaats.data.plan.HardRule;
import nl.leerplaats.data.value.Weekdays;
import nl.leerplaats.data.year.LegalLimits;
import nl.leerplaats.data.year.PlannedRequest;

/** The hard rules that look at one placement alone (docs/rules.md), as bits by ordinal of the rule. */
final class UnaryRules {

    private UnaryRules() {}

    /** Rules that a placement at the company breaks whatever mentor and days. */
    static int atCompany(PlannedRequest request, Company company, int travelMinutes) {
        Student student = request.student();
        int age = LegalLimits.ageOn(student.birthDate(), request.firstDay());
        LocalDate dropOut = company.unavailableFrom();
        return bit(HardRule.ACCREDITATION, !request.isRecognised(company))
                | bit(HardRule.TIMES, !fitsWorkTimes(request, company))
                | bit(HardRule.AGE, age < minimumAge(company))
                | bit(HardRule.TRAVEL, travelMinutes > student.travel().maxMinutes())
                | bit(
                        HardRule.EXCLUDED,
                        student.exclusions().contains(company.id()) || !company.takesFrom(student.schoolId()))
                | bit(
                        HardRule.UNAVAILABLE,
                        dropOut != null && !request.lastDay().isBefore(dropOut));
    }

    /** Rules that the mentor and the days break; the mentor has to be there on the last day. */
    static int ofDays(PlannedRequest request, Mentor mentor, Weekdays days, int dayLength) {
        boolean allowed = request.request().daysPerWeek().contains(days.size())
                && !days.intersects(request.request().schoolDays())
                && mentor.days().containsAll(days);
        return bit(HardRule.DAYS, !allowed)
                | bit(HardRule.WEEK, !fitsWeek(request, days, dayLength))
                | bit(HardRule.UNAVAILABLE, !mentor.isThereOn(request.lastDay()));
    }

    /** Tells whether stage and school together are a week of lawful length. */
    static boolean fitsWeek(PlannedRequest request, Weekdays days, int dayLength) {
        int minutes = days.size() * dayLength + request.schoolMinutes(days);
        return minutes <= LegalLimits.weekMinutes(request.isUnder16());
    }

    private static boolean fitsWorkTimes(PlannedRequest request, Company company) {
        boolean under16 = request.isUnder16();
        return company.workTimes() == null
                || company.workTimes().minutesBetween(LegalLimits.startMinute(under16), LegalLimits.endMinute(under16))
                        >= request.dayLength(company);
    }

    private static int minimumAge(Company company) {
        Integer own = company.minimumAge();
        return own == null ? LegalLimits.MINIMUM_AGE : Math.max(LegalLimits.MINIMUM_AGE, own);
    }

    private static int bit(HardRule rule, boolean broken) {
        return broken ? 1 << rule.ordinal() : 0;
    }
}
