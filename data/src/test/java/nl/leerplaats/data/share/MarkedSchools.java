package nl.leerplaats.data.share;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import nl.leerplaats.data.model.BaselinePlacement;
import nl.leerplaats.data.model.BaselineSupervision;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.model.Hours;
import nl.leerplaats.data.model.Request;
import nl.leerplaats.data.model.StageDays;
import nl.leerplaats.data.model.Student;
import nl.leerplaats.data.model.Supervisor;
import nl.leerplaats.data.model.TravelLimits;
import nl.leerplaats.data.model.TravelTime;
import nl.leerplaats.data.value.Contact;
import nl.leerplaats.data.value.Extra;
import nl.leerplaats.data.value.Location;

/**
 * A dataset in which everything about the pupils and supervisors of other schools than one carries a mark, so that a leak is found by
 * looking for marks in any text.
 */
public final class MarkedSchools {

    /** In ids, names and notes, in lower case. */
    public static final String MARK = "zzgeheim";

    /** The date of birth of every marked pupil. */
    public static final LocalDate BIRTH = LocalDate.of(2010, 11, 29);

    private static final String LATITUDE = "52.98765";
    private static final String LONGITUDE = "5.98765";
    private static final String MINUTES = "73319";
    private static final Extra NOTE = new Extra("{\"note\": \"" + MARK + "-note\"}");
    private static final Contact CONTACT =
            new Contact(MARK + " Ouder", "06-73319733", MARK + "@mail.example", MARK + "laan 1", NOTE);

    private final Dataset dataset;
    private final String ownSchoolId;
    private final Map<String, String> ids = new LinkedHashMap<>();

    private MarkedSchools(Dataset dataset, String ownSchoolId) {
        this.dataset = dataset;
        this.ownSchoolId = ownSchoolId;
        dataset.students().stream().filter(this::isOther).forEach(one -> mark(one.id()));
        dataset.supervisors().stream()
                .filter(one -> !one.schoolId().equals(ownSchoolId))
                .forEach(one -> mark(one.id()));
    }

    private void mark(String id) {
        ids.put(id, MARK + ids.size());
    }

    private boolean isOther(Student student) {
        return !student.schoolId().equals(ownSchoolId);
    }

    /** The dataset with the marks of all but one school. */
    public static Dataset of(Dataset dataset, String ownSchoolId) {
        return new MarkedSchools(dataset, ownSchoolId).mark();
    }

    /** The marks that a text has, in lower case; none where it leaks nothing. */
    public static Set<String> leaks(String text) {
        Set<String> found = new LinkedHashSet<>();
        String lower = text.toLowerCase(Locale.ROOT);
        for (String mark : List.of(
                MARK,
                LATITUDE,
                LONGITUDE,
                MINUTES,
                "73319733",
                BIRTH.toString(),
                "29-11-2010",
                "29 november 2010",
                "november 29, 2010",
                "29/11/2010",
                "9876zz")) {
            if (lower.contains(mark)) {
                found.add(mark);
            }
        }
        return found;
    }

    private Dataset mark() {
        UnaryOperator<String> id = one -> ids.getOrDefault(one, one);
        List<TravelTime> times = new ArrayList<>();
        for (TravelTime one : dataset.travelTimes()) {
            times.add(new TravelTime(id.apply(one.studentId()), one.companyId(), one.minutes(), one.extra()));
        }
        return new Dataset(
                dataset.name(),
                dataset.asOf(),
                dataset.calendars(),
                dataset.schools(),
                dataset.students().stream()
                        .map(one -> isOther(one) ? mark(one, id.apply(one.id())) : one)
                        .toList(),
                dataset.companies(),
                dataset.supervisors().stream()
                        .map(one -> ids.containsKey(one.id()) ? mark(one, id.apply(one.id())) : one)
                        .toList(),
                dataset.baseline().stream()
                        .map(one -> new BaselinePlacement(
                                id.apply(one.studentId()),
                                one.periodId(),
                                one.companyId(),
                                one.mentorId(),
                                one.days(),
                                one.pinned(),
                                one.agreed(),
                                ids.containsKey(one.studentId()) ? NOTE : one.extra()))
                        .toList(),
                dataset.baselineSupervisions().stream()
                        .map(one -> new BaselineSupervision(
                                id.apply(one.studentId()), id.apply(one.supervisorId()), one.pinned(), one.extra()))
                        .toList(),
                times,
                dataset.weights(),
                dataset.extra());
    }

    private static Supervisor mark(Supervisor one, String id) {
        return new Supervisor(
                id,
                MARK + " Docent",
                one.schoolId(),
                one.profiles(),
                one.maxStudents(),
                one.visitDays(),
                CONTACT,
                NOTE);
    }

    private static Student mark(Student one, String id) {
        List<String> interests = new ArrayList<>(one.interests());
        interests.add(MARK + "-wens");
        return new Student(
                id,
                MARK + " Leerling " + id,
                one.schoolId(),
                BIRTH,
                one.grade(),
                one.profile(),
                interests,
                Student.MAX_URGENCY,
                new Location(Double.parseDouble(LATITUDE), Double.parseDouble(LONGITUDE), "9876ZZ", NOTE),
                new TravelLimits(one.travel().modes(), Integer.parseInt(MINUTES), NOTE),
                new Hours(one.hours().requiredMinutes(), one.hours().maximumMinutes(), 0, NOTE),
                new StageDays(one.days().required(), one.days().maximum(), 0, NOTE),
                one.stageFrom(),
                one.stageUntil(),
                one.preferences(),
                one.exclusions(),
                one.requests().stream().map(MarkedSchools::mark).toList(),
                MARK + "-klas",
                CONTACT,
                NOTE);
    }

    private static Request mark(Request one) {
        return new Request(
                one.periodId(),
                one.daysPerWeek(),
                one.minutesPerDay(),
                one.schoolDays(),
                one.profiles(),
                one.dayPart(),
                NOTE);
    }
}
