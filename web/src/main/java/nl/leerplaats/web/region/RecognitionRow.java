package nl.leerplaats.web.region;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.leerplaats.data.model.Student;
import nl.leerplaats.data.pool.RecognitionEnd;
import nl.leerplaats.data.value.Weekdays;
import nl.leerplaats.data.year.Placed;

/**
 * Something that ends on a day, in words.
 *
 * @param on last day
 * @param kind what ends
 * @param companyId the company
 * @param company its name
 * @param what the profile or the mentor; empty where it is about the whole company
 * @param kept whether what the plan does keeps it
 * @param carried the pupils of the placements that lean on it
 * @param standIns who could take over in the company
 * @param others other companies that could
 */
record RecognitionRow(
        LocalDate on,
        RecognitionEnd.Kind kind,
        String companyId,
        String company,
        String what,
        boolean kept,
        List<Pupil> carried,
        List<Room> standIns,
        List<Room> others) {

    RecognitionRow {
        carried = List.copyOf(carried);
        standIns = List.copyOf(standIns);
        others = List.copyOf(others);
    }

    /**
     * A pupil.
     *
     * @param name name as shown
     * @param school name of the school
     */
    record Pupil(String name, String school) {}

    /**
     * Room with somebody else.
     *
     * @param name name of the mentor or the company
     * @param kilometres how far, rounded up; 0 for a mentor of the same company
     * @param days the weekdays with room; empty for none
     */
    record Room(String name, long kilometres, Weekdays days) {}

    static RecognitionRow of(RecognitionEnd end) {
        Map<String, Pupil> pupils = new LinkedHashMap<>();
        for (Placed one : end.carried()) {
            Student student = one.request().student();
            pupils.putIfAbsent(
                    student.id(),
                    new Pupil(student.shownName(), one.request().school().name()));
        }
        return new RecognitionRow(
                end.on(),
                end.kind(),
                end.company().id(),
                end.company().shownName(),
                what(end),
                end.isKept(),
                List.copyOf(pupils.values()),
                end.standIns().stream()
                        .map(one -> new Room(one.mentor().shownName(), 0, one.room()))
                        .toList(),
                end.others().stream()
                        .map(one -> new Room(one.company().shownName(), (long) Math.ceil(one.kilometres()), one.room()))
                        .toList());
    }

    /** Tells whether somebody has to do something: pupils lean on it, or a recognition lapses. */
    boolean isUrgent() {
        return !carried.isEmpty() || kind == RecognitionEnd.Kind.UNUSED;
    }

    private static String what(RecognitionEnd end) {
        if (end.mentor() != null) {
            return end.mentor().shownName();
        }
        return end.profile() == null ? "" : end.profile().code();
    }
}
