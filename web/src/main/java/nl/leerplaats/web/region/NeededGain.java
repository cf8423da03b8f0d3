package nl.leerplaats.web.region;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import nl.leerplaats.data.year.PlannedRequest;
import nl.leerplaats.data.year.PlanningYear;
import nl.leerplaats.data.year.RequestKey;
import nl.leerplaats.solver.scarcity.AreaGain;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What a company to go and win would give, in pupils and weeks. */
@Component
class NeededGain {

    private final MessageSource messages;

    NeededGain(MessageSource messages) {
        this.messages = messages;
    }

    /**
     * Who gets a place with it and who loses one, or what else is better; empty where it is proven that no plan can do without, and there is no plan with it.
     *
     * @param year the year that the plan is about
     * @param found a plan with the company that was really found; null where it is proven instead
     */
    String text(PlanningYear year, @Nullable AreaGain found, Locale locale) {
        if (found == null) {
            return "";
        }
        List<String> parts = new ArrayList<>();
        if (!found.newlyPlaced().isEmpty()) {
            Object[] counts = {students(found.newlyPlaced()), weeks(year, found.newlyPlaced())};
            parts.add(messages.getMessage("needed.gain.placed", counts, locale));
        } else if (found.gain().medium() > 0) {
            parts.add(messages.getMessage("needed.gain.lessShort", null, locale));
        } else {
            parts.add(messages.getMessage("needed.gain.better", null, locale));
        }
        if (!found.losing().isEmpty()) {
            Object[] counts = {students(found.losing()), weeks(year, found.losing())};
            parts.add(messages.getMessage("needed.gain.losing", counts, locale));
        }
        return String.join("; ", parts);
    }

    private static long students(List<RequestKey> requests) {
        return requests.stream().map(RequestKey::studentId).distinct().count();
    }

    private static int weeks(PlanningYear year, List<RequestKey> requests) {
        return requests.stream()
                .map(year::findRequest)
                .map(Objects::requireNonNull)
                .mapToInt(PlannedRequest::weeks)
                .sum();
    }
}
