package nl.leerplaats.data.travel;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import nl.leerplaats.data.model.Company;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.model.School;
import nl.leerplaats.data.model.Student;
import nl.leerplaats.data.model.TravelMode;
import nl.leerplaats.data.model.TravelTime;
import nl.leerplaats.data.value.Location;
import org.jspecify.annotations.Nullable;

/** Travel minutes of students and visit minutes of schools (docs/rules.md, derived values). */
public final class TravelMinutes {

    private final Map<String, Map<String, Integer>> measured = new LinkedHashMap<>();

    private TravelMinutes() {}

    /** The travel minutes of a dataset. */
    public static TravelMinutes of(Dataset dataset) {
        TravelMinutes result = new TravelMinutes();
        for (TravelTime time : dataset.travelTimes()) {
            result.measured
                    .computeIfAbsent(time.studentId(), key -> new LinkedHashMap<>())
                    .put(time.companyId(), time.minutes());
        }
        return result;
    }

    /** Minutes of a student to a company, one way: the measured time, else the least estimate over the student's modes. */
    public int toCompany(Student student, Company company) {
        Integer known = findMeasured(student.id(), company.id());
        return known != null ? known : estimate(student, student.home().kilometresTo(company.location()));
    }

    /** Value of {@link #wayTo} where the time is measured. */
    public static final String MEASURED = "MEASURED";

    /** How a student goes to a company: the name of the quickest {@link TravelMode}, or {@link #MEASURED}. */
    public String wayTo(Student student, Company company) {
        if (findMeasured(student.id(), company.id()) != null) {
            return MEASURED;
        }
        double kilometres = student.home().kilometresTo(company.location());
        return student.travel().modes().stream()
                .min(Comparator.comparingInt((TravelMode mode) -> mode.minutes(kilometres))
                        .thenComparing(mode -> mode))
                .map(TravelMode::name)
                .orElseThrow();
    }

    /** Minutes of a visit from a school to a company by car, one way. */
    public int visit(School school, Company company) {
        return visit(school.location(), company.location());
    }

    /** Minutes of a visit by car between two places, one way. */
    public static int visit(Location from, Location to) {
        return TravelMode.CAR.minutes(from.kilometresTo(to));
    }

    /** The measured minutes, or null where only the estimate is known. */
    public @Nullable Integer findMeasured(String studentId, String companyId) {
        return measured.getOrDefault(studentId, Map.of()).get(companyId);
    }

    /** Ids of the companies for which the student has measured minutes. */
    public Set<String> listMeasuredCompanies(String studentId) {
        return measured.getOrDefault(studentId, Map.of()).keySet();
    }

    /** The least estimate in minutes over the student's modes for a great-circle distance in kilometres. */
    public static int estimate(Student student, double kilometres) {
        int least = Integer.MAX_VALUE;
        for (TravelMode mode : student.travel().modes()) {
            least = Math.min(least, mode.minutes(kilometres));
        }
        return least;
    }
}
