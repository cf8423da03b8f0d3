package nl.leerplaats.web.work.held;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.model.SchoolCalendar;
import nl.leerplaats.data.model.Student;
import nl.leerplaats.data.replan.HeldWork;
import nl.leerplaats.data.year.PlanningYear;
import nl.leerplaats.data.year.StageWork;
import nl.leerplaats.web.store.Store;
import nl.leerplaats.web.store.plan.WorkingSince;
import nl.leerplaats.web.store.space.StoredDataset;
import nl.leerplaats.web.work.WorkingPlanDesk;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Counts the hours and stage days of students until a day: past days as the working plan of then had them. */
@Component
public class HoursDesk {

    private final Store store;
    private final Clock clock;

    HoursDesk(Store store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /**
     * Hours until a day.
     *
     * @param until the day, included
     * @param known first day on which there was a working plan; days before it count as the first one has them
     * @param students the students in the order of the dataset
     */
    public record Hours(LocalDate until, LocalDate known, List<StudentHours> students) {

        public Hours {
            students = List.copyOf(students);
        }
    }

    /** Today, or the nearest day of the school year. */
    private LocalDate usualDay(StoredDataset dataset) {
        LocalDate first = firstDay(dataset);
        LocalDate last = dataset.year().lastDay();
        LocalDate today = LocalDate.now(clock);
        return today.isBefore(first) ? first : today.isAfter(last) ? last : today;
    }

    /** First day of the school year, from whichever day on was planned again. */
    private static LocalDate firstDay(StoredDataset dataset) {
        return Collections.min(dataset.dataset().calendars().stream()
                .map(SchoolCalendar::firstDay)
                .toList());
    }

    /** Tells whether days are counted of before there was a working plan. */
    public boolean isBeforePlans(StoredDataset dataset, Hours hours) {
        return firstDay(dataset).isBefore(hours.known()) && !hours.until().isBefore(firstDay(dataset));
    }

    /**
     * Counts the hours of all students.
     *
     * @param working the working plan as it stands
     * @param until the day, included; null for the usual one
     */
    public Hours count(WorkingPlanDesk.Working working, @Nullable LocalDate until) {
        StoredDataset now = working.plan().dataset();
        LocalDate day = until == null ? usualDay(now) : until;
        List<WorkingSince> since = store.working().listSince(now.id());
        HeldWork work = new HeldWork(now.year(), day);
        for (HeldPlan held : HeldPlan.list(since, clock.getZone())) {
            add(work, held, working);
        }
        LocalDate known = since.get(0).since().atZone(clock.getZone()).toLocalDate();
        Dataset dataset = now.dataset();
        return new Hours(
                day,
                known,
                dataset.students().stream()
                        .map(one -> hours(one, now.year(), work))
                        .toList());
    }

    /** A plan is in the periods of the dataset that it was made of; the one that holds now is judged by that of now. */
    private void add(HeldWork work, HeldPlan held, WorkingPlanDesk.Working working) {
        if (held.to() == null) {
            work.add(working.plan().dataset().year(), working.plan().plan(), held.from(), null);
        } else {
            store.plans()
                    .findContent(held.planId())
                    .ifPresent(one -> work.add(one.dataset().year(), one.plan(), held.from(), held.to()));
        }
    }

    private static StudentHours hours(Student student, PlanningYear year, HeldWork work) {
        StageWork completed =
                new StageWork(student.hours().completedMinutes(), student.days().completed());
        return new StudentHours(student, year.getSchool(student.schoolId()).name(), completed, work.of(student.id()));
    }
}
