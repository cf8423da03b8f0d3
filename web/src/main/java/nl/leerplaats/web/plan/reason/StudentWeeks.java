package nl.leerplaats.web.plan.reason;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.leerplaats.data.model.Student;
import nl.leerplaats.data.model.Supervisor;
import nl.leerplaats.data.text.HourCount;
import nl.leerplaats.document.stage.PlanBook;
import nl.leerplaats.document.stage.Stage;
import nl.leerplaats.document.stage.StageWeek;
import nl.leerplaats.web.store.plan.StoredPlan;

/**
 * The calendar of a student, with the hours of each week: as the hours statement has them.
 *
 * @param supervisor name of the supervisor; empty where there is none
 * @param companies where the student goes
 * @param completedMinutes minutes done before
 * @param weeks the weeks with stage dates, in order
 */
public record StudentWeeks(String supervisor, List<Company> companies, long completedMinutes, List<Week> weeks) {

    public StudentWeeks {
        companies = List.copyOf(companies);
        weeks = List.copyOf(weeks);
    }

    /**
     * A company where the student goes.
     *
     * @param id the company
     * @param name name as shown
     */
    public record Company(String id, String name) {}

    /**
     * A week at a company.
     *
     * @param number number of the week in its year
     * @param monday its Monday
     * @param dates stage dates
     * @param company name of the company
     * @param minutes working minutes in the week
     * @param totalMinutes working minutes up to and with the week
     */
    public record Week(
            int number, LocalDate monday, List<LocalDate> dates, String company, long minutes, long totalMinutes) {

        public Week {
            dates = List.copyOf(dates);
        }

        /** Working hours in the week. */
        public BigDecimal hours() {
            return HourCount.of(minutes);
        }

        /** Working hours up to and with the week. */
        public BigDecimal totalHours() {
            return HourCount.of(totalMinutes);
        }
    }

    /** Hours done before. */
    public BigDecimal completedHours() {
        return HourCount.of(completedMinutes);
    }

    /** The calendar of a student in a plan. */
    public static StudentWeeks of(StoredPlan plan, Student student) {
        PlanBook book = PlanBook.of(plan.dataset().year(), plan.plan(), plan.verdict());
        List<Stage> stages = book.ofStudent(student.id());
        Map<String, Company> companies = new LinkedHashMap<>();
        stages.forEach(stage -> companies.putIfAbsent(
                stage.company().id(),
                new Company(stage.company().id(), stage.company().shownName())));
        List<Week> weeks = new ArrayList<>();
        long total = student.hours().completedMinutes();
        for (StageWeek week : StageWeek.listOf(stages)) {
            total += week.minutes();
            weeks.add(new Week(
                    week.number(),
                    week.monday(),
                    week.dates(),
                    week.stage().company().shownName(),
                    week.minutes(),
                    total));
        }
        return new StudentWeeks(
                book.findSupervisor(student.id()).map(Supervisor::shownName).orElse(""),
                List.copyOf(companies.values()),
                student.hours().completedMinutes(),
                weeks);
    }
}
