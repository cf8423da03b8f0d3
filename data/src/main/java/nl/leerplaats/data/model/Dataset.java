package nl.leerplaats.data.model;

import java.time.LocalDate;
import java.util.List;
import nl.leerplaats.data.value.Extra;
import org.jspecify.annotations.Nullable;

/**
 * A whole planning problem as the document has it (docs/data-format.md, dataset), accepted by the input check.
 *
 * @param name name of the instance
 * @param asOf Monday before which everything is history, when re-planning
 * @param calendars school years
 * @param schools schools
 * @param students students
 * @param companies companies
 * @param supervisors supervisors
 * @param baseline placements that exist already
 * @param baselineSupervisions supervisions that exist already
 * @param travelTimes measured travel times
 * @param weights weights that differ from the format's
 * @param extra extensions
 */
public record Dataset(
        String name,
        @Nullable LocalDate asOf,
        List<SchoolCalendar> calendars,
        List<School> schools,
        List<Student> students,
        List<Company> companies,
        List<Supervisor> supervisors,
        List<BaselinePlacement> baseline,
        List<BaselineSupervision> baselineSupervisions,
        List<TravelTime> travelTimes,
        Weights weights,
        Extra extra) {

    /** Value of the key {@code format}. */
    public static final String FORMAT = "leerplaats-dataset/1";

    public Dataset {
        calendars = List.copyOf(calendars);
        schools = List.copyOf(schools);
        students = List.copyOf(students);
        companies = List.copyOf(companies);
        supervisors = List.copyOf(supervisors);
        baseline = List.copyOf(baseline);
        baselineSupervisions = List.copyOf(baselineSupervisions);
        travelTimes = List.copyOf(travelTimes);
    }

    /** The same dataset with other students. */
    public Dataset withStudents(List<Student> others) {
        return with(asOf, others, companies, baseline, baselineSupervisions, travelTimes, weights);
    }

    /** The same dataset with other schools and calendars. */
    public Dataset withSchools(List<School> otherSchools, List<SchoolCalendar> otherCalendars) {
        return new Dataset(
                name,
                asOf,
                otherCalendars,
                otherSchools,
                students,
                companies,
                supervisors,
                baseline,
                baselineSupervisions,
                travelTimes,
                weights,
                extra);
    }

    /** The same dataset with other companies. */
    public Dataset withCompanies(List<Company> others) {
        return with(asOf, students, others, baseline, baselineSupervisions, travelTimes, weights);
    }

    /** The same dataset with other placements that exist already. */
    public Dataset withBaseline(List<BaselinePlacement> others) {
        return withBaseline(others, baselineSupervisions);
    }

    /** The same dataset with other placements and supervisions that exist already. */
    public Dataset withBaseline(List<BaselinePlacement> placements, List<BaselineSupervision> supervisions) {
        return with(asOf, students, companies, placements, supervisions, travelTimes, weights);
    }

    /** The same dataset, planned again from this Monday on; null for one that was not planned again. */
    public Dataset withAsOf(@Nullable LocalDate monday) {
        return with(monday, students, companies, baseline, baselineSupervisions, travelTimes, weights);
    }

    /** The same dataset with other measured travel times. */
    public Dataset withTravelTimes(List<TravelTime> others) {
        return with(asOf, students, companies, baseline, baselineSupervisions, others, weights);
    }

    /** The same dataset with other extensions. */
    public Dataset withExtra(Extra others) {
        return new Dataset(
                name,
                asOf,
                calendars,
                schools,
                students,
                companies,
                supervisors,
                baseline,
                baselineSupervisions,
                travelTimes,
                weights,
                others);
    }

    /** The same dataset with other weights. */
    public Dataset withWeights(Weights others) {
        return with(asOf, students, companies, baseline, baselineSupervisions, travelTimes, others);
    }

    private Dataset with(
            @Nullable LocalDate otherAsOf,
            List<Student> otherStudents,
            List<Company> otherCompanies,
            List<BaselinePlacement> otherBaseline,
            List<BaselineSupervision> otherSupervisions,
            List<TravelTime> otherTimes,
            Weights otherWeights) {
        return new Dataset(
                name,
                otherAsOf,
                calendars,
                schools,
                otherStudents,
                otherCompanies,
                supervisors,
                otherBaseline,
                otherSupervisions,
                otherTimes,
                otherWeights,
                extra);
    }
}
