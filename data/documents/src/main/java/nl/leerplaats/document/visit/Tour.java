package nl.leerplaats.document.visit;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.leerplaats.data.model.Company;
import nl.leerplaats.data.travel.TravelMinutes;
import nl.leerplaats.data.value.Location;
import nl.leerplaats.document.stage.DayTimes;
import nl.leerplaats.document.stage.Stage;
import org.jspecify.annotations.Nullable;

/**
 * A round of companies on a date, from the school and back, with the time of each visit.
 *
 * @param date the day
 * @param visits the visits in order
 * @param backMinutes minutes from the last company to the school
 * @param minutes minutes from leaving the school to being back
 */
record Tour(LocalDate date, List<Visit> visits, int backMinutes, int minutes) {

    private static final int MINUTES_PER_HOUR = 60;

    /** Nobody makes an appointment for 9:07: visits start at whole steps of so many minutes, rounded up so that driving fits. */
    private static final int STEP_MINUTES = 5;

    /**
     * Times a round, or null where it does not fit: a pupil is not there in time, or the day gets too long. A round to a single company
     * always fits, for it can start when the pupil is there.
     *
     * @param school where it starts
     * @param date the day
     * @param order the companies in order, at least one
     * @param pupils the pupils to visit, by company id
     * @param settings how long
     */
    static @Nullable Tour time(
            Location school,
            LocalDate date,
            List<Company> order,
            Map<String, List<Stage>> pupils,
            VisitSettings settings) {
        boolean alone = order.size() == 1;
        List<Visit> visits = new ArrayList<>(order.size());
        Location place = school;
        int start = minute(settings.dayStart());
        int now = start;
        for (Company company : order) {
            List<Stage> stages = pupils.getOrDefault(company.id(), List.of());
            int travel = TravelMinutes.visit(place, company.location());
            int earliest = 0;
            int latest = Integer.MAX_VALUE;
            for (Stage stage : stages) {
                DayTimes times = stage.timesOn(date);
                earliest = Math.max(earliest, minute(times.from()));
                latest = Math.min(
                        latest, minute(times.from()) + Math.max(0, times.presentMinutes() - settings.visitMinutes()));
            }
            now += travel;
            if (nextStep(Math.max(earliest, now)) > latest && !alone) {
                return null;
            }
            now = startAt(Math.max(earliest, Math.min(now, latest)), earliest, latest);
            visits.add(new Visit(
                    date, LocalTime.MIDNIGHT.plusMinutes(now), settings.visitMinutes(), travel, company, stages));
            now += settings.visitMinutes();
            place = company.location();
        }
        int back = TravelMinutes.visit(place, school);
        int minutes = now + back - start;
        return !alone && minutes > settings.dayMinutes() ? null : new Tour(date, visits, back, minutes);
    }

    /** A start at a whole step: the next one, or else the one before, as far as the pupil is there for the whole visit. */
    private static int startAt(int minute, int earliest, int latest) {
        int next = nextStep(minute);
        int before = next - STEP_MINUTES;
        return next > latest && before >= earliest ? before : next;
    }

    private static int nextStep(int minute) {
        return (minute + STEP_MINUTES - 1) / STEP_MINUTES * STEP_MINUTES;
    }

    /** The round to a single company. */
    static Tour alone(
            Location school, LocalDate date, Company company, Map<String, List<Stage>> pupils, VisitSettings settings) {
        Tour tour = time(school, date, List.of(company), pupils, settings);
        if (tour == null) {
            throw new IllegalStateException("A round to a single company always fits.");
        }
        return tour;
    }

    private static int minute(LocalTime time) {
        return time.toSecondOfDay() / MINUTES_PER_HOUR;
    }

    /** Minutes by car. */
    int travelMinutes() {
        return visits.stream().mapToInt(Visit::travelMinutes).sum() + backMinutes;
    }

    /** The companies in order. */
    List<Company> order() {
        return visits.stream().map(Visit::company).toList();
    }
}
