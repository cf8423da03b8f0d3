package nl.leerplaats.data.fairness;

import java.util.List;
import java.util.Locale;
import nl.leerplaats.data.text.MessageBundle;
import nl.leerplaats.data.year.PlanningYear;

/** The students who are worst off in sentences of one language: Dutch, or English where that is asked for. */
public final class FairnessTexts {

    private static final int MINUTES_PER_HOUR = 60;

    private final MessageBundle bundle;
    private final PlanningYear year;

    private FairnessTexts(Locale locale, PlanningYear year) {
        bundle = MessageBundle.of(FairnessTexts.class, "Fairness", locale);
        this.year = year;
    }

    /** The sentences about a year in a language; Dutch for a language that is not there. */
    public static FairnessTexts of(Locale locale, PlanningYear year) {
        return new FairnessTexts(locale, year);
    }

    /** The students with the longest ways, a sentence for each, the longest first. */
    public List<String> longestWays(Fairness fairness, int most) {
        return fairness.longestWays(most).stream()
                .map(one -> text("way", name(one), school(one), one.longestMinutes(), one.meanTravelMinutes()))
                .toList();
    }

    /** The students who are furthest from their hours and days, a sentence for each, the furthest first. */
    public List<String> fewestHours(Fairness fairness, int most) {
        return fairness.fewestHours(most).stream().map(this::shortOf).toList();
    }

    private String shortOf(StudentFigures one) {
        long hours = one.minutesDone() / MINUTES_PER_HOUR;
        long required = one.student().hours().requiredMinutes() / MINUTES_PER_HOUR;
        int days = one.student().days().required();
        String what;
        if (one.daysShort() == 0) {
            what = text("hours", name(one), school(one), hours, required, one.hoursShort());
        } else if (one.hoursShort() == 0) {
            what = text("days", name(one), school(one), one.daysDone(), days, one.daysShort());
        } else {
            what = text(
                    "both",
                    name(one),
                    school(one),
                    hours,
                    required,
                    one.hoursShort(),
                    one.daysDone(),
                    days,
                    one.daysShort());
        }
        return one.unplaced() == 0 ? what : text("unplaced", what, one.unplaced());
    }

    /** The students whose wishes are met least, a sentence for each, the worst first. */
    public List<String> furthestFromWishes(Fairness fairness, int most) {
        return fairness.furthestFromWishes(most).stream()
                .map(one -> text("wishes", name(one), school(one), wishes(one)))
                .toList();
    }

    private String wishes(StudentFigures one) {
        String listed = text("wishes.listed", one.listedWeeks(), one.weeks(), one.firstChoiceWeeks());
        String interest = text("wishes.interest", one.interestWeeks(), one.weeks());
        if (one.student().preferences().isEmpty()) {
            return interest;
        }
        return one.student().interests().isEmpty() ? listed : text("and", listed, interest);
    }

    private static String name(StudentFigures one) {
        return one.student().shownName();
    }

    private String school(StudentFigures one) {
        return year.getSchool(one.student().schoolId()).name();
    }

    private String text(String key, Object... values) {
        return bundle.format(key, values);
    }
}
