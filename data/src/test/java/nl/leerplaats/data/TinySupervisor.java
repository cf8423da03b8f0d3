package nl.leerplaats.data;

import java.time.DayOfWeek;
import java.util.List;
import nl.leerplaats.data.model.Profile;
import nl.leerplaats.data.model.Supervisor;
import nl.leerplaats.data.value.Extra;
import nl.leerplaats.data.value.Weekdays;

/** A supervisor in the making: of {@code school}, every profile, at most ten students, visits on every weekday. */
public final class TinySupervisor {

    private final String id;
    private String schoolId = "school";
    private List<Profile> profiles = List.of();
    private int maxStudents = 10;
    private Weekdays visitDays = Weekdays.ALL;

    TinySupervisor(String id) {
        this.id = id;
    }

    /** Sets the school. */
    public TinySupervisor school(String newSchoolId) {
        schoolId = newSchoolId;
        return this;
    }

    /** Sets the profiles supervised. */
    public TinySupervisor profiles(Profile... newProfiles) {
        profiles = List.of(newProfiles);
        return this;
    }

    /** Sets the most students. */
    public TinySupervisor maxStudents(int number) {
        maxStudents = number;
        return this;
    }

    /** Sets the weekdays of visits. */
    public TinySupervisor visitDays(DayOfWeek... days) {
        visitDays = Weekdays.of(days);
        return this;
    }

    Supervisor build() {
        return new Supervisor(id, null, schoolId, profiles, maxStudents, visitDays, null, Extra.NONE);
    }
}
