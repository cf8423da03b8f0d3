package nl.leerplaats.data.generate.shape;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import nl.leerplaats.data.generate.DatasetGenerator;
import nl.leerplaats.data.generate.InstanceKind;
import nl.leerplaats.data.model.Company;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.model.Period;
import nl.leerplaats.data.model.Request;
import nl.leerplaats.data.model.SchoolCalendar;
import nl.leerplaats.data.model.Student;
import nl.leerplaats.data.value.Extra;
import nl.leerplaats.data.value.Weekdays;

/**
 * A generated school in a shape that the kinds do not have: what a solver has to end with in time, too.
 *
 * @param periods periods of equal length in the year, 1 or more
 * @param requests requests of each student, in the first periods; 1 to {@code periods}
 * @param daysPerWeek numbers of days that each request may have, each 1 to {@link Request#MAX_DAYS_PER_WEEK}
 * @param supervised whether there are supervisors
 * @param companies most companies, 1 or more
 * @param students number of students, 1 or more
 */
public record DatasetShape(
        int periods, int requests, List<Integer> daysPerWeek, boolean supervised, int companies, int students) {

    private static final List<Integer> ALL_DAY_COUNTS =
            IntStream.rangeClosed(1, Request.MAX_DAYS_PER_WEEK).boxed().toList();
    private static final List<Integer> USUAL_DAY_COUNTS = List.of(2, 3);
    private static final int ALL_COMPANIES = Integer.MAX_VALUE;
    private static final int USUAL_STUDENTS = 27;
    private static final int MOST_PERIODS = 6;
    private static final int MOST_FREE_REQUESTS = 4;

    public DatasetShape {
        daysPerWeek = List.copyOf(daysPerWeek);
        if (requests < 1 || requests > periods || companies < 1) {
            throw new IllegalArgumentException("A year of " + periods + " periods cannot have " + requests
                    + " requests of a student, or " + companies + " companies.");
        }
        if (daysPerWeek.stream().anyMatch(days -> days < 1 || days > Request.MAX_DAYS_PER_WEEK)) {
            throw new IllegalArgumentException("A request cannot ask for each of " + daysPerWeek + " days a week; 1 to "
                    + Request.MAX_DAYS_PER_WEEK + " can be asked for.");
        }
    }

    /** Shapes in which a run can take long: more periods, every number of days allowed, nobody to supervise, one company. */
    public static List<DatasetShape> all() {
        List<DatasetShape> shapes = new ArrayList<>();
        for (int periods = 1; periods <= MOST_PERIODS; periods++) {
            shapes.add(new DatasetShape(periods, periods, USUAL_DAY_COUNTS, true, ALL_COMPANIES, USUAL_STUDENTS));
        }
        for (int requests = 1; requests <= MOST_FREE_REQUESTS; requests++) {
            shapes.add(new DatasetShape(
                    MOST_FREE_REQUESTS, requests, ALL_DAY_COUNTS, true, ALL_COMPANIES, USUAL_STUDENTS));
        }
        shapes.add(new DatasetShape(
                MOST_PERIODS, MOST_FREE_REQUESTS, ALL_DAY_COUNTS, false, ALL_COMPANIES, USUAL_STUDENTS));
        shapes.add(new DatasetShape(MOST_PERIODS, MOST_PERIODS, ALL_DAY_COUNTS, true, 1, USUAL_STUDENTS));
        return List.copyOf(shapes);
    }

    /** Name of the dataset, for example {@code shape-4p-4r-1234-27s}: periods, requests, numbers of days, students. */
    public String name() {
        StringBuilder name = new StringBuilder("shape-" + periods + "p-" + requests + "r-");
        daysPerWeek.forEach(name::append);
        name.append('-').append(students).append('s');
        name.append(supervised ? "" : "-unsupervised");
        name.append(companies == 1 ? "-one-company" : "");
        return name.toString();
    }

    /** The dataset: the school of this seed, brought into the shape. */
    public Dataset generate(long seed) {
        Dataset usual = DatasetGenerator.generate(InstanceKind.SCHOOL, seed, students);
        List<Company> some = usual.companies()
                .subList(0, Math.min(companies, usual.companies().size()));
        Set<String> ids = new LinkedHashSet<>();
        some.forEach(company -> ids.add(company.id()));
        return new Dataset(
                name(),
                null,
                usual.calendars().stream().map(this::divided).toList(),
                usual.schools(),
                usual.students().stream()
                        .map(student -> requesting(student, ids))
                        .toList(),
                some,
                supervised ? usual.supervisors() : List.of(),
                List.of(),
                List.of(),
                usual.travelTimes().stream()
                        .filter(one -> ids.contains(one.companyId()))
                        .toList(),
                usual.weights(),
                usual.extra());
    }

    private SchoolCalendar divided(SchoolCalendar calendar) {
        LocalDate first = calendar.periods().get(0).from();
        LocalDate end =
                calendar.periods().get(calendar.periods().size() - 1).to().plusDays(1);
        long weeks = ChronoUnit.WEEKS.between(first, end);
        List<Period> equal = new ArrayList<>();
        for (int number = 0; number < periods; number++) {
            LocalDate from = first.plusWeeks(weeks * number / periods);
            LocalDate to = first.plusWeeks(weeks * (number + 1) / periods).minusDays(1);
            equal.add(new Period("P" + (number + 1), from, to, Extra.NONE));
        }
        return new SchoolCalendar(
                calendar.id(), calendar.firstDay(), calendar.lastDay(), calendar.closures(), equal, calendar.extra());
    }

    private Student requesting(Student student, Set<String> companyIds) {
        List<Request> made = new ArrayList<>();
        for (int number = 1; number <= requests; number++) {
            made.add(new Request("P" + number, daysPerWeek, null, Weekdays.NONE, List.of(), null, Extra.NONE));
        }
        return student.withRequests(made)
                .withWishes(
                        student.preferences().stream()
                                .filter(companyIds::contains)
                                .toList(),
                        student.exclusions().stream()
                                .filter(companyIds::contains)
                                .toList());
    }
}
