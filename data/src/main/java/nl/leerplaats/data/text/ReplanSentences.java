package nl.leerplaats.data.text;

import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import nl.leerplaats.data.check.Break;
import nl.leerplaats.data.model.Weekdays;
import nl.leerplaats.data.plan.HardRule;
import nl.leerplaats.data.plan.Placement;
import nl.leerplaats.data.replan.Cause;
import nl.leerplaats.data.replan.PlacementChange;
import nl.leerplaats.data.replan.SupervisorChange;
import org.jspecify.annotations.Nullable;

/** What a new plan does otherwise than the plan that held, in words: who, from where, to where, why, and the hours. */
final class ReplanSentences {

    private static final double MINUTES_PER_HOUR = 60;

    private final ResourceBundle bundle;
    private final Locale locale;
    private final Arguments arguments;

    ReplanSentences(ResourceBundle bundle, Locale locale, Arguments arguments) {
        this.bundle = bundle;
        this.locale = locale;
        this.arguments = arguments;
    }

    String sentence(PlacementChange change, Names names) {
        String who = names.studentWithId(change.key().studentId());
        String period = arguments.period(change.key().periodId(), names);
        return format(
                "replan.change",
                who,
                period,
                whatHappens(change, names),
                hours(change.minutesBefore(), change.minutesAfter()));
    }

    private String whatHappens(PlacementChange change, Names names) {
        Placement from = change.from();
        Placement to = change.to();
        Cause cause = change.cause();
        if (from == null || cause == null) {
            return to == null ? "" : format("replan.placed", place(to, names));
        }
        String why = cause(cause, names);
        if (to == null) {
            return format("replan.lost", place(from, names), why);
        }
        boolean stays = from.companyId().equals(to.companyId());
        return stays
                ? format("replan.other", names.company(to.companyId()), terms(to, names), terms(from, names), why)
                : format("replan.moved", place(from, names), place(to, names), why);
    }

    /** Company, mentor and weekdays. */
    private String place(Placement placement, Names names) {
        return format("replan.place", names.company(placement.companyId()), terms(placement, names));
    }

    private String terms(Placement placement, Names names) {
        return format(
                "replan.terms",
                names.mentor(placement.companyId(), placement.mentorId()),
                arguments.weekdays(Weekdays.copyOf(placement.days()).toString()));
    }

    private String hours(long before, long after) {
        return before == after
                ? format("replan.hoursSame", hours(after))
                : format("replan.hours", hours(before), hours(after));
    }

    private String hours(long minutes) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(2);
        return format.format(minutes / MINUTES_PER_HOUR);
    }

    String cause(Cause cause, Names names) {
        if (cause instanceof Cause.Impossible impossible) {
            return impossible(impossible.rule(), names);
        }
        if (cause instanceof Cause.MakesRoom room) {
            List<String> others =
                    room.studentIds().stream().map(names::studentWithId).toList();
            return format("replan.cause.room", Listing.join(others, bundle.getString("list.and")));
        }
        return bundle.getString(cause instanceof Cause.StudentGone ? "replan.cause.gone" : "replan.cause.chosen");
    }

    /** Every rule of one placement has its own words for why it cannot stay. */
    private String impossible(Break rule, Names names) {
        List<String> facts = rule.arguments();
        List<String> shown = arguments.shown(rule);
        String company = names.company(facts.get(2));
        if (rule.rule() == HardRule.UNAVAILABLE && facts.size() > 5) {
            return format("replan.cause.mentor", names.mentor(facts.get(2), facts.get(5)), company, shown.get(3));
        }
        String found = shown.size() > 3 ? shown.get(3) : "";
        String allowed = shown.size() > 4 ? shown.get(4) : "";
        return format("replan.cause." + rule.rule().key(), company, found, allowed);
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
        return MessagePattern.format(bundle.getString(key), locale, values);
    }
}
