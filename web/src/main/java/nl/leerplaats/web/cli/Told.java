package nl.leerplaats.web.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.leerplaats.data.plan.Placement;
import nl.leerplaats.data.year.RequestKey;
import nl.leerplaats.solver.scarcity.Gain;

/** What the parts of {@code explain} write alike. */
final class Told {

    private Told() {}

    /** Writes a heading, a sentence about it, and what there is: the first sentence of each further to the left than the facts behind it. */
    static void print(Context context, String heading, String lead, List<List<String>> things) {
        context.print(heading);
        context.print("  " + lead);
        int number = 1;
        for (List<String> sentences : things) {
            context.print("  %d. %s".formatted(number++, sentences.get(0)));
            sentences.subList(1, sentences.size()).forEach(fact -> context.print("     " + fact));
        }
        context.print("");
    }

    static Map<String, Object> json(Gain gain) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("medium", gain.medium());
        json.put("soft", gain.soft());
        return json;
    }

    static Map<String, Object> json(RequestKey request) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("studentId", request.studentId());
        json.put("periodId", request.periodId());
        return json;
    }

    static List<Object> json(List<RequestKey> requests) {
        return requests.stream().<Object>map(Told::json).toList();
    }

    static Map<String, Object> json(Placement placement) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("studentId", placement.studentId());
        json.put("periodId", placement.periodId());
        json.put("companyId", placement.companyId());
        json.put("mentorId", placement.mentorId());
        json.put("days", days(placement.days()));
        return json;
    }

    static List<Object> days(Iterable<? extends Enum<?>> days) {
        List<Object> names = new ArrayList<>();
        days.forEach(day -> names.add(day.name()));
        return names;
    }
}
