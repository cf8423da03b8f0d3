package nl.leerplaats.data.change;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import nl.leerplaats.data.model.Company;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.model.Profile;
import nl.leerplaats.data.model.Student;
import nl.leerplaats.data.value.Extra;
import nl.leerplaats.data.value.Location;

/** Changes for tests over seeds. */
public final class RandomChanges {

    private static final Instant START = Instant.parse("2027-01-10T08:00:00Z");
    private static final int MINUTES = 40;

    private RandomChanges() {}

    /** Changes of a dataset with the ids {@code c0}, {@code c1}, ...; some at one moment, some under the id of another, some that do not fit. */
    public static List<Change> of(Dataset dataset, Random random, int number) {
        List<Change> changes = new ArrayList<>();
        for (int index = 0; index < number; index++) {
            int id = random.nextInt(15) == 0 ? random.nextInt(index + 1) : index;
            changes.add(new Change(
                    "c" + id,
                    START.plusSeconds(60L * random.nextInt(MINUTES)),
                    null,
                    null,
                    fact(dataset, random),
                    Extra.NONE));
        }
        return changes;
    }

    private static LocalDate day(Random random) {
        return LocalDate.of(2026, 8, 1).plusDays(random.nextInt(360));
    }

    /** A change that fits mostly: now and then it names what is not there, or what a placement needs. */
    public static ChangedFact fact(Dataset dataset, Random random) {
        Student student =
                dataset.students().get(random.nextInt(dataset.students().size()));
        Company company =
                dataset.companies().get(random.nextInt(dataset.companies().size()));
        String studentId = random.nextInt(12) == 0 ? "nobody" : student.id();
        String companyId = random.nextInt(12) == 0 ? "new" : company.id();
        return switch (random.nextInt(13)) {
            case 0 -> new CompanyUnavailable(companyId, random.nextBoolean() ? day(random) : null);
            case 1 -> new PlacesChanged(companyId, Map.of(DayOfWeek.of(1 + random.nextInt(5)), random.nextInt(3)));
            case 2 -> new StudentLeft(studentId, day(random));
            case 3 -> new ExclusionChanged(studentId, companyId, random.nextBoolean());
            case 4 ->
                new AccreditationChanged(
                        companyId,
                        Profile.values()[random.nextInt(10)],
                        random.nextBoolean() ? day(random) : null,
                        LocalDate.of(2028, 1, 1));
            case 5 -> new Remove(Subject.company(companyId));
            case 6 -> new Remove(Subject.student(studentId));
            case 7 -> new StudentMoved(studentId, Location.of(52 + random.nextInt(9) / 10.0, 5), null);
            case 8 -> new WorkCompleted(studentId, 60 * random.nextInt(300), null);
            case 9 -> new Put.OfCompany(renamed(company, "new"));
            case 10 ->
                new MentorLeft(
                        companyId,
                        company.mentors().isEmpty()
                                ? "m"
                                : company.mentors().get(0).id(),
                        day(random));
            case 11 -> new Put.OfStudent(student.withStageFrom(LocalDate.of(2026, 9, 1 + random.nextInt(20))));
            default -> new Put.OfCompany(company.withUnavailableFrom(day(random)));
        };
    }

    private static Company renamed(Company company, String id) {
        return new Company(
                id,
                company.name(),
                company.location(),
                company.sector(),
                company.employees(),
                company.minutesPerDay(),
                company.workTimes(),
                company.minimumAge(),
                company.tags(),
                company.accreditations(),
                company.closures(),
                company.places(),
                company.mentors(),
                company.schoolIds(),
                company.partnerSchoolIds(),
                company.lastPlacementEnded(),
                company.unavailableFrom(),
                company.contact(),
                company.extra());
    }
}
