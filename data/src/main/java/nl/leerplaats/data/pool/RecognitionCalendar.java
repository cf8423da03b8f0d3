package nl.leerplaats.data.pool;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import nl.leerplaats.data.model.Accreditation;
import nl.leerplaats.data.model.Company;
import nl.leerplaats.data.model.Mentor;
import nl.leerplaats.data.model.Profile;
import nl.leerplaats.data.plan.Plan;
import nl.leerplaats.data.value.Weekdays;
import nl.leerplaats.data.year.Placed;
import nl.leerplaats.data.year.PlacedPlan;
import nl.leerplaats.data.year.PlanningYear;
import org.jspecify.annotations.Nullable;

/** Finds what ends in the year planned at companies, by day: recognitions that run out or lapse, and mentors who leave. */
public final class RecognitionCalendar {

    /** Companies that are named as able to take over. */
    private static final int OTHERS = 5;

    private final PlanningYear year;
    private final Plan plan;
    private final List<Placed> placed;
    private final Map<LocalDate, List<PlacesOnDay>> places = new LinkedHashMap<>();

    private RecognitionCalendar(PlanningYear year, Plan plan) {
        this.year = year;
        this.plan = plan;
        placed = PlacedPlan.of(year, plan).listPlaces().stream()
                .filter(one -> !one.request().history())
                .toList();
    }

    /** Looks at any plan of a year; by day, and then by name and id of the company. */
    public static List<RecognitionEnd> of(PlanningYear year, Plan plan) {
        if (year.dataset().calendars().isEmpty()) {
            return List.of();
        }
        return new RecognitionCalendar(year, plan).list();
    }

    private List<RecognitionEnd> list() {
        List<RecognitionEnd> ends = new ArrayList<>();
        for (Company company : year.dataset().companies()) {
            addRunningOut(company, ends);
            year.findLapse(company).ifPresent(day -> ends.add(unused(company, day)));
            company.mentors().stream()
                    .filter(one -> isInYear(one.until()))
                    .forEach(one -> ends.add(leaving(company, one)));
        }
        ends.sort(Comparator.comparing(RecognitionEnd::on)
                .thenComparing(one -> one.company().name())
                .thenComparing(one -> one.company().id())
                .thenComparing(RecognitionEnd::kind));
        return List.copyOf(ends);
    }

    private boolean isInYear(@Nullable LocalDate day) {
        return day != null && !day.isBefore(year.firstDay()) && day.isBefore(year.lastDay());
    }

    private void addRunningOut(Company company, List<RecognitionEnd> ends) {
        Set<Profile> told = new LinkedHashSet<>();
        for (Accreditation one : company.accreditations()) {
            LocalDate next = one.until().plusDays(1);
            boolean goesOn = company.isAccredited(one.profile(), next, next);
            if (isInYear(one.until()) && !goesOn && told.add(one.profile())) {
                ends.add(new RecognitionEnd(
                        one.until(),
                        RecognitionEnd.Kind.RUNS_OUT,
                        company,
                        one.profile(),
                        null,
                        at(company, at -> at.request().profiles().contains(one.profile())),
                        List.of(),
                        others(company, Set.of(one.profile()), next)));
            }
        }
    }

    private RecognitionEnd unused(Company company, LocalDate day) {
        Set<Profile> profiles = new LinkedHashSet<>();
        company.accreditations().forEach(one -> profiles.add(one.profile()));
        return new RecognitionEnd(
                day,
                RecognitionEnd.Kind.UNUSED,
                company,
                null,
                null,
                at(company, at -> !at.request().firstDay().isAfter(day)),
                List.of(),
                others(company, profiles, day.plusDays(1)));
    }

    private RecognitionEnd leaving(Company company, Mentor mentor) {
        LocalDate until = Objects.requireNonNull(mentor.until());
        LocalDate next = until.plusDays(1);
        return new RecognitionEnd(
                until,
                RecognitionEnd.Kind.MENTOR,
                company,
                null,
                mentor,
                at(company, at -> at.mentor().id().equals(mentor.id())),
                company.mentors().stream()
                        .filter(one -> !one.id().equals(mentor.id()) && one.isThereOn(next))
                        .map(one -> new RecognitionEnd.StandIn(one, room(company, one, next)))
                        .toList(),
                List.of());
    }

    private List<Placed> at(Company company, Predicate<Placed> which) {
        return placed.stream()
                .filter(one -> one.company().id().equals(company.id()) && which.test(one))
                .toList();
    }

    /** The nearest companies with a recognition for one of the profiles and a free place on that day. */
    private List<RecognitionEnd.Other> others(Company company, Set<Profile> profiles, LocalDate day) {
        return placesOn(day).stream()
                .filter(one -> !one.company().id().equals(company.id())
                        && !one.freeDays().isEmpty()
                        && profiles.stream().anyMatch(profile -> one.company().isAccredited(profile, day, day)))
                .map(one -> new RecognitionEnd.Other(
                        one.company(),
                        company.location().kilometresTo(one.company().location()),
                        one.freeDays()))
                .sorted(Comparator.comparingDouble(RecognitionEnd.Other::kilometres)
                        .thenComparing(one -> one.company().id()))
                .limit(OTHERS)
                .toList();
    }

    private List<PlacesOnDay> placesOn(LocalDate day) {
        return places.computeIfAbsent(day, key -> PlacesOnDay.listOf(year, plan, key));
    }

    /** The days on which a mentor can have one more; of those who come half a day two count as one, as the judge counts them. */
    private Weekdays room(Company company, Mentor mentor, LocalDate day) {
        List<Placed> there = at(
                company,
                one -> one.mentor().id().equals(mentor.id())
                        && !day.isBefore(one.request().period().from())
                        && !day.isAfter(one.request().period().to()));
        return Weekdays.copyOf(mentor.days().toList().stream()
                .filter(weekday -> PlacesOnDay.taken(there, weekday) < mentor.maxStudents())
                .toList());
    }
}
