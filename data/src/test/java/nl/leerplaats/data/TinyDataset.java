package nl.leerplaats.data;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.leerplaats.data.model.BaselinePlacement;
import nl.leerplaats.data.model.BaselineSupervision;
import nl.leerplaats.data.model.CostTerm;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.model.TravelTime;
import nl.leerplaats.data.model.Weights;
import nl.leerplaats.data.value.Extra;
import nl.leerplaats.data.value.Weekdays;
import org.jspecify.annotations.Nullable;

/**
 * Builds tiny datasets for tests: the school year 2026-2027 of region Midden ({@code calendar}) with the periods {@code P1} of 19 weeks
 * and {@code P2} of 22 weeks, a {@code school}, the student {@code anna}, and the company {@code bakery} with mentor {@code mies}.
 * Nothing is out of order in it: Anna on two weekdays at the bakery in both periods breaks no rule and costs only 3 minutes a way.
 *
 * <p>Each method changes what is there under an id, or adds something with the same defaults under a new one.
 */
public final class TinyDataset {

    private final Map<String, TinyCalendar> calendars = new LinkedHashMap<>();
    private final Map<String, TinySchool> schools = new LinkedHashMap<>();
    private final Map<String, TinyStudent> students = new LinkedHashMap<>();
    private final Map<String, TinyCompany> companies = new LinkedHashMap<>();
    private final Map<String, TinySupervisor> supervisors = new LinkedHashMap<>();
    private final List<BaselinePlacement> baseline = new ArrayList<>();
    private final List<BaselineSupervision> baselineSupervisions = new ArrayList<>();
    private final List<TravelTime> travelTimes = new ArrayList<>();
    private final Map<CostTerm, Integer> weights = new EnumMap<>(CostTerm.class);
    private String name = "tiny";
    private @Nullable LocalDate asOf;

    private TinyDataset() {}

    /** One calendar, school, student and company, as described above; no supervisor. */
    public static TinyDataset create() {
        return new TinyDataset()
                .calendar("calendar", calendar -> {})
                .school("school", school -> {})
                .student("anna", student -> {})
                .company("bakery", company -> {});
    }

    /** Renames the instance. */
    public TinyDataset name(String newName) {
        name = newName;
        return this;
    }

    /** Makes it a re-planning from this Monday on. */
    public TinyDataset asOf(String monday) {
        asOf = LocalDate.parse(monday);
        return this;
    }

    /** Changes or adds a calendar. */
    public TinyDataset calendar(String id, Consumer<TinyCalendar> edit) {
        edit.accept(calendars.computeIfAbsent(id, TinyCalendar::new));
        return this;
    }

    /** Changes or adds a school; a new one has the calendar {@code calendar}. */
    public TinyDataset school(String id, Consumer<TinySchool> edit) {
        edit.accept(schools.computeIfAbsent(id, TinySchool::new));
        return this;
    }

    /** Changes or adds a student; a new one goes to {@code school} and has requests for {@code P1} and {@code P2}. */
    public TinyDataset student(String id, Consumer<TinyStudent> edit) {
        edit.accept(students.computeIfAbsent(id, TinyStudent::new));
        return this;
    }

    /** Changes or adds a company; a new one has the mentor {@code mies} too. */
    public TinyDataset company(String id, Consumer<TinyCompany> edit) {
        edit.accept(companies.computeIfAbsent(id, TinyCompany::new));
        return this;
    }

    /** Changes or adds a supervisor; a new one works at {@code school}. */
    public TinyDataset supervisor(String id, Consumer<TinySupervisor> edit) {
        edit.accept(supervisors.computeIfAbsent(id, TinySupervisor::new));
        return this;
    }

    /** Takes a student out. */
    public TinyDataset withoutStudent(String id) {
        students.remove(id);
        return this;
    }

    /** Takes a company out. */
    public TinyDataset withoutCompany(String id) {
        companies.remove(id);
        return this;
    }

    /** Adds a placement that exists already and may be changed. */
    public TinyDataset baseline(
            String studentId, String periodId, String companyId, String mentorId, DayOfWeek... days) {
        return exists(studentId, periodId, companyId, mentorId, days, false, false);
    }

    /** Adds a placement that exists already and was agreed: another costs more. */
    public TinyDataset agreed(String studentId, String periodId, String companyId, String mentorId, DayOfWeek... days) {
        return exists(studentId, periodId, companyId, mentorId, days, false, true);
    }

    /** Adds a placement that exists already and has to stay as it is. */
    public TinyDataset pinned(String studentId, String periodId, String companyId, String mentorId, DayOfWeek... days) {
        return exists(studentId, periodId, companyId, mentorId, days, true, false);
    }

    /** Adds a placement that exists already and has to stay as it is, which was agreed as well. */
    public TinyDataset pinnedAndAgreed(
            String studentId, String periodId, String companyId, String mentorId, DayOfWeek... days) {
        return exists(studentId, periodId, companyId, mentorId, days, true, true);
    }

    private TinyDataset exists(
            String studentId,
            String periodId,
            String companyId,
            String mentorId,
            DayOfWeek[] days,
            boolean pinned,
            boolean agreed) {
        baseline.add(new BaselinePlacement(
                studentId, periodId, companyId, mentorId, Weekdays.of(days), pinned, agreed, Extra.NONE));
        return this;
    }

    /** Adds a supervision that exists already and may be changed. */
    public TinyDataset baselineSupervision(String studentId, String supervisorId) {
        baselineSupervisions.add(new BaselineSupervision(studentId, supervisorId, false, Extra.NONE));
        return this;
    }

    /** Adds a supervision that exists already and has to stay as it is. */
    public TinyDataset pinnedSupervision(String studentId, String supervisorId) {
        baselineSupervisions.add(new BaselineSupervision(studentId, supervisorId, true, Extra.NONE));
        return this;
    }

    /** Adds a measured travel time in minutes, one way. */
    public TinyDataset travelTime(String studentId, String companyId, int minutes) {
        travelTimes.add(new TravelTime(studentId, companyId, minutes, Extra.NONE));
        return this;
    }

    /** Overrides a weight. */
    public TinyDataset weight(CostTerm term, int weight) {
        weights.put(term, weight);
        return this;
    }

    /** The dataset. */
    public Dataset build() {
        return new Dataset(
                name,
                asOf,
                list(calendars, TinyCalendar::build),
                list(schools, TinySchool::build),
                list(students, TinyStudent::build),
                list(companies, TinyCompany::build),
                list(supervisors, TinySupervisor::build),
                baseline,
                baselineSupervisions,
                travelTimes,
                new Weights(weights),
                Extra.NONE);
    }

    private static <D, T> List<T> list(Map<String, D> drafts, Function<D, T> build) {
        return drafts.values().stream().map(build).toList();
    }
}
