package nl.leerplaats.cli.json;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import nl.leerplaats.data.check.FactStyle;
import nl.leerplaats.data.replan.Cause;
import nl.leerplaats.data.replan.PlacementChange;
import nl.leerplaats.data.text.Names;
import nl.leerplaats.data.text.Texts;
import nl.leerplaats.data.year.PlanningYear;
import org.jspecify.annotations.Nullable;

/** What is different of placements, as trees: facts by id, and the sentence that people read. */
public final class ChangeJson {

    private final Texts texts;
    private final PlanningYear year;
    private final Names names;

    /** Changes of plans of a year, in a language. */
    public ChangeJson(Locale locale, PlanningYear year, Names names) {
        texts = Texts.of(locale);
        this.year = year;
        this.names = names;
    }

    /** What is different for one request: what was, what comes, why, and the minutes of the year. */
    public Map<String, Object> change(PlacementChange change) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("studentId", change.key().studentId());
        one.put("periodId", change.key().periodId());
        one.put("status", change.status().name());
        one.put("from", change.from() == null ? null : FactJson.json(change.from()));
        one.put("to", change.to() == null ? null : FactJson.json(change.to()));
        one.put("cause", change.cause() == null ? null : cause(change.cause()));
        one.put("minutesBefore", change.minutesBefore());
        one.put("minutesAfter", change.minutesAfter());
        one.put("sentence", texts.change(change, year, names));
        return one;
    }

    private static Map<String, @Nullable Object> cause(Cause cause) {
        Map<String, @Nullable Object> one = new LinkedHashMap<>();
        if (cause instanceof Cause.Impossible impossible) {
            one.put("kind", "impossible");
            one.put("rule", impossible.rule().rule().key());
            one.put("facts", impossible.rule().facts().list(FactStyle.PLAIN));
        } else if (cause instanceof Cause.MakesRoom room) {
            one.put("kind", "makesRoom");
            one.put("studentIds", room.studentIds());
        } else {
            one.put("kind", cause instanceof Cause.StudentGone ? "studentGone" : "chosen");
        }
        return one;
    }
}
