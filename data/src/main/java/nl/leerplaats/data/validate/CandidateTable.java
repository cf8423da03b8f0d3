package nl.leerplaats.data.validate;

import java.time.LocalDate;
import java.util.List;
import nl.leerplaats.data.model.Company;
import nl.leerplaats.data.model.Mentor;
import nl.leerplaats.data.value.Location;
import nl.leerplaats.data.value.Weekdays;

/**
 * The companies with a recognition for one profile, and what rules most of them out side by side in memory: a nation has tens of millions
 * of pairs of request and company to look at.
 */
final class CandidateTable {

    private final List<Company> companies;
    private final double[] position;
    private final int[] staffed;
    private final boolean[] leaving;
    private final int[] minutesPerDay;
    private final int[] minimumAge;

    CandidateTable(List<Company> companies) {
        this.companies = companies;
        int size = companies.size();
        position = new double[3 * size];
        staffed = new int[size];
        leaving = new boolean[size];
        minutesPerDay = new int[size];
        minimumAge = new int[size];
        for (int i = 0; i < size; i++) {
            Company company = companies.get(i);
            System.arraycopy(onUnitSphere(company.location()), 0, position, 3 * i, 3);
            staffed[i] = staffedSets(company, LocalDate.MIN);
            leaving[i] = company.mentors().stream().anyMatch(mentor -> mentor.until() != null);
            minutesPerDay[i] = company.minutesPerDay();
            minimumAge[i] = company.minimumAge() == null ? 0 : company.minimumAge();
        }
    }

    /** The weekdays on which the company has a place and the mentor can take a pupil. */
    static Weekdays staffedDays(Company company, Mentor mentor) {
        return mentor.maxStudents() > 0 ? mentor.days().and(company.places().positiveDays()) : Weekdays.NONE;
    }

    /** Bit m is set where some mentor who is still there on a day can take a pupil on exactly the weekdays of mask m. */
    private static int staffedSets(Company company, LocalDate day) {
        int sets = 0;
        for (Mentor mentor : company.mentors()) {
            if (mentor.isThereOn(day)) {
                sets |= 1 << staffedDays(company, mentor).mask();
            }
        }
        return sets;
    }

    static double[] onUnitSphere(Location location) {
        double lat = Math.toRadians(location.lat());
        double lon = Math.toRadians(location.lon());
        return new double[] {Math.cos(lat) * Math.cos(lon), Math.cos(lat) * Math.sin(lon), Math.sin(lat)};
    }

    int size() {
        return companies.size();
    }

    Company company(int index) {
        return companies.get(index);
    }

    /** The sets of weekdays of all mentors, also of those who leave. */
    int staffed(int index) {
        return staffed[index];
    }

    /** The sets of weekdays of the mentors who are still there on a day. */
    int staffedOn(int index, LocalDate day) {
        return leaving[index] ? staffedSets(companies.get(index), day) : staffed[index];
    }

    int minutesPerDay(int index) {
        return minutesPerDay[index];
    }

    /** Youngest age in years; 0 where the company names none. */
    int minimumAge(int index) {
        return minimumAge[index];
    }

    /** Cosine of the angle between the company and a point on the unit sphere. */
    double cosineTo(int index, double[] point) {
        int at = 3 * index;
        return position[at] * point[0] + position[at + 1] * point[1] + position[at + 2] * point[2];
    }
}
