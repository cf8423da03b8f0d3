package nl.leerplaats.data.text;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.leerplaats.data.check.Break;
import nl.leerplaats.data.check.BreakFacts;
import nl.leerplaats.data.model.PlacementStatus;
import nl.leerplaats.data.model.Student;
import nl.leerplaats.data.plan.Placement;
import nl.leerplaats.data.replan.Cause;
import nl.leerplaats.data.replan.PlacementChange;
import nl.leerplaats.data.replan.PlanChanges;
import nl.leerplaats.data.replan.SupervisorChange;
import nl.leerplaats.data.value.Weekdays;
import nl.leerplaats.data.year.PlannedRequest;
import nl.leerplaats.data.year.PlanningYear;
import nl.leerplaats.data.year.RequestKey;
import org.jspecify.annotations.Nullable;

/** What a new plan does otherwise than the plan that held, in words: who, from where, to where, why, and the hours. */
final class ReplanSentences {

    private static final double MINUTES_PER_HOUR = 60;

    private final MessageBundle bundle;
    private final Arguments arguments;

    ReplanSentences(MessageBundle bundle, Arguments arguments) {
        this.bundle = bundle;
        this.arguments = arguments;
    }

    /** A line for each request and each student with another supervisor; one that says so where nothing changes. */
    List<String> lines(PlanChanges changes, PlanningYear year, Names names) {
        List<String> lines = new ArrayList<>();
        changes.placements().forEach(one -> lines.add(sentence(one, year, names)));
        changes.supervisors().forEach(one -> lines.add(sentence(one, names)));
        return lines.isEmpty() ? List.of(bundle.getString("replan.nothing")) : lines;
    }

    String least(long proven, long changed) {
        return changed <= proven ? format("replan.leastProven", proven) : format("replan.leastOpen", proven, changed);
    }

    String leastOfPlan(long proven, long changed) {
        return changed <= proven
                ? format("replan.leastProvenOfPlan", proven)
                : format("replan.leastOpenOfPlan", proven, changed);
    }

    String sentence(PlacementChange change, PlanningYear year, Names names) {
        String who = names.studentWithId(change.key().studentId());
        return format(
                "replan.change",
                who,
                period(change.key(), year, names),
                whatHappens(change, year, names),
                hours(change));
    }

    /** The period with the dates of the student in it. */
    private String period(RequestKey key, PlanningYear year, Names names) {
        PlannedRequest request = year.findRequest(key);
        return request == null
                ? arguments.period(key.periodId(), names)
                : format(
                        "period.dates",
                        names.period(key.periodId()),
                        date(request.firstDay()),
                        date(request.lastDay()));
    }

    private String date(LocalDate date) {
        return date.format(DateTimeFormatter.ofPattern(bundle.getString("date.pattern"), bundle.locale()));
    }

    /** What had been decided for a request that had a place and why it is otherwise now, for whoever reads about that student. */
    String decided(PlacementChange change, PlanningYear year, Names names) {
        Placement from = Objects.requireNonNull(change.from(), "Nothing had been decided for this request.");
        Cause cause = Objects.requireNonNull(change.cause());
        String key = change.status() == PlacementStatus.AGREED ? "replan.wasAgreed" : "replan.wasProposed";
        return format(key, place(from, year, names), cause(cause, change.key(), year, names));
    }

    private String whatHappens(PlacementChange change, PlanningYear year, Names names) {
        Placement from = change.from();
        Placement to = change.to();
        Cause cause = change.cause();
        if (from == null || cause == null) {
            return to == null ? "" : format("replan.placed", place(to, year, names));
        }
        String why = cause(cause, change.key(), year, names);
        if (to == null) {
            return format("replan.lost", place(from, year, names), why);
        }
        boolean stays = from.companyId().equals(to.companyId());
        return stays
                ? format(
                        "replan.other",
                        names.company(to.companyId()),
                        terms(to, year, names),
                        terms(from, year, names),
                        why)
                : format("replan.moved", place(from, year, names), place(to, year, names), why);
    }

    /** Company, mentor and weekdays. */
    private String place(Placement placement, PlanningYear year, Names names) {
        return format("replan.place", names.company(placement.companyId()), terms(placement, year, names));
    }

    private String terms(Placement placement, PlanningYear year, Names names) {
        return format("replan.terms", names.mentor(placement.companyId(), placement.mentorId()), days(placement, year));
    }

    /** The weekdays, with the half of the day where it is not the whole. */
    private String days(Placement placement, PlanningYear year) {
        String days = arguments.weekdays(Weekdays.copyOf(placement.days()));
        PlannedRequest request = year.findRequest(RequestKey.of(placement));
        return request == null || !request.isHalfDay()
                ? days
                : days + " ("
                        + bundle.getString("field.request." + request.request().dayPart()) + ")";
    }

    /** The hours before, of whoever is gone, are without the placement that the leaving took away: nothing to compare with. */
    private String hours(PlacementChange change) {
        long before = change.minutesBefore();
        long after = change.minutesAfter();
        if (change.cause() instanceof Cause.StudentGone) {
            return format("replan.hoursNow", hours(after));
        }
        return before == after
                ? format("replan.hoursSame", hours(after))
                : format("replan.hours", hours(before), hours(after));
    }

    private String hours(long minutes) {
        NumberFormat format = NumberFormat.getNumberInstance(bundle.locale());
        format.setMaximumFractionDigits(2);
        return format.format(minutes / MINUTES_PER_HOUR);
    }

    private String cause(Cause cause, RequestKey key, PlanningYear year, Names names) {
        if (cause instanceof Cause.Impossible impossible) {
            return impossible(impossible.rule(), year, names);
        }
        if (cause instanceof Cause.StudentGone) {
            return gone(key.studentId(), year, names);
        }
        if (cause instanceof Cause.MakesRoom room) {
            List<String> others =
                    room.studentIds().stream().map(names::studentWithId).toList();
            return format("replan.cause.room", Listing.join(others, bundle.getString("list.and")));
        }
        return bundle.getString("replan.cause.chosen");
    }

    private String gone(String studentId, PlanningYear year, Names names) {
        Student student = year.findStudent(studentId);
        LocalDate last = student == null ? null : student.stageUntil();
        String name = names.student(studentId);
        return last == null
                ? format("replan.cause.gone", name)
                : format("replan.cause.goneFrom", name, date(last.plusDays(1)));
    }

    /** Every rule has its own words for why a placement cannot stay, with the facts of {@link Texts#breakText}. */
    private String impossible(Break rule, PlanningYear year, Names names) {
        return format(
                "replan.cause." + variant(rule, year),
                arguments.facts(rule, names).toArray());
    }

    /** The rule, and what of it where that makes a difference. */
    private static String variant(Break rule, PlanningYear year) {
        if (rule.facts() instanceof BreakFacts.OfPlacement one && one.fault() instanceof BreakFacts.Excluded) {
            Student student = year.findStudent(one.studentId());
            boolean own = student != null && student.exclusions().contains(one.companyId());
            return own ? "excluded" : "excluded.school";
        }
        return rule.kind();
    }

    String sentence(SupervisorChange change, Names names) {
        String who = names.studentWithId(change.studentId());
        String from = name(change.from(), names);
        String to = name(change.to(), names);
        if (from.isEmpty()) {
            return format("replan.supervisorNew", who, to);
        }
        return to.isEmpty() ? format("replan.supervisorGone", who, from) : format("replan.supervisor", who, from, to);
    }

    private static String name(@Nullable String id, Names names) {
        return id == null ? "" : names.supervisor(id);
    }

    private String format(String key, Object... values) {
        return bundle.format(key, values);
    }
}
