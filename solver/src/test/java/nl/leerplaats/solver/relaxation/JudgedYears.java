package nl.leerplaats.solver.relaxation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import nl.leerplaats.data.generate.RandomTinyDatasets;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.model.Hours;
import nl.leerplaats.data.model.StageDays;
import nl.leerplaats.data.model.Student;
import nl.leerplaats.data.plan.Placement;
import nl.leerplaats.data.value.Weekdays;
import nl.leerplaats.data.year.PlanningYear;
import nl.leerplaats.data.year.RequestKey;
import nl.leerplaats.solver.mapping.ProblemMapper;
import nl.leerplaats.solver.problem.Option;
import nl.leerplaats.solver.problem.RequestFact;
import nl.leerplaats.solver.problem.SupervisorFact;
import nl.leerplaats.solver.year.RequestOptions;
import nl.leerplaats.solver.year.StudentYear;
import nl.leerplaats.solver.year.YearIndex;
import org.jspecify.annotations.Nullable;

/**
 * All years of a student that the judge finds valid, as the solver writes them, in tiny datasets where somebody's maximum is exactly what one
 * of the years takes.
 */
public final class JudgedYears {

    private final Dataset dataset;
    private final YearIndex index;

    private JudgedYears(Dataset dataset) {
        this.dataset = dataset;
        index = new YearIndex(ProblemMapper.map(PlanningYear.of(dataset)));
    }

    /**
     * A year.
     *
     * @param year the year
     * @param medium its medium cost
     * @param soft its soft cost, less the terms that students share
     */
    public record Judged(StudentYear year, long medium, long soft) {}

    /** The tiny dataset of a seed, in which the maximum of each student is what a year drawn by that seed takes. */
    public static JudgedYears atTheLimit(long seed) {
        JudgedYears usual = new JudgedYears(RandomTinyDatasets.of(seed));
        Random random = new Random(seed);
        List<Student> students = new ArrayList<>();
        for (int student = 0; student < usual.dataset.students().size(); student++) {
            List<Judged> years = usual.of(student);
            StudentYear year = years.get(random.nextInt(years.size())).year();
            students.add(withMaximum(usual.student(student), year));
        }
        return new JudgedYears(usual.dataset.withStudents(students));
    }

    private static Student withMaximum(Student student, StudentYear year) {
        Hours hours = student.hours();
        StageDays days = student.days();
        return student.withLimits(
                new Hours(
                        hours.requiredMinutes(),
                        hours.completedMinutes() + minutes(year),
                        hours.completedMinutes(),
                        hours.extra()),
                new StageDays(days.required(), days.completed() + dates(year), days.completed(), days.extra()));
    }

    /** Minutes of all placements of a year. */
    public static int minutes(StudentYear year) {
        int minutes = 0;
        for (int position = 0; position < year.size(); position++) {
            Option option = year.option(position);
            minutes += option == null ? 0 : option.minutes();
        }
        return minutes;
    }

    /** Stage dates of all placements of a year. */
    public static int dates(StudentYear year) {
        int dates = 0;
        for (int position = 0; position < year.size(); position++) {
            Option option = year.option(position);
            dates += option == null ? 0 : option.stageDates();
        }
        return dates;
    }

    /** The problem. */
    public YearIndex index() {
        return index;
    }

    private Student student(int student) {
        return index.facts().students().get(student).student();
    }

    /** All valid years of a student. */
    public List<Judged> of(int student) {
        return SingleStudentYears.list(dataset, student(student).id()).stream()
                .map(one -> new Judged(year(student, one), one.medium(), one.soft()))
                .toList();
    }

    private StudentYear year(int student, OneYear one) {
        RequestFact[] requests = index.requestsOf(student);
        @Nullable Option[] options = new Option[requests.length];
        for (int position = 0; position < requests.length; position++) {
            for (Placement placement : one.placements()) {
                if (RequestKey.of(placement).equals(requests[position].planned().key())) {
                    options[position] = option(index.choicesOf(requests[position]), placement);
                }
            }
        }
        int supervisor = one.supervisions().isEmpty()
                ? StudentYear.NOBODY
                : index.facts().supervisors().stream()
                        .filter(fact -> fact.supervisor()
                                .id()
                                .equals(one.supervisions().get(0).supervisorId()))
                        .mapToInt(SupervisorFact::index)
                        .findFirst()
                        .orElseThrow();
        return new StudentYear(options, supervisor);
    }

    private static Option option(RequestOptions options, Placement placement) {
        for (int choice = 0; choice < options.size(); choice++) {
            Option option = options.option(choice);
            if (option.company().company().id().equals(placement.companyId())
                    && option.mentor().mentor().id().equals(placement.mentorId())
                    && option.days().equals(Weekdays.copyOf(placement.days()))) {
                return option;
            }
        }
        throw new IllegalStateException("The solver has no option for " + Objects.toString(placement));
    }
}
