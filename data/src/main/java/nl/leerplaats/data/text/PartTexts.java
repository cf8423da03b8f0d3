package nl.leerplaats.data.text;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import nl.leerplaats.data.check.CostPart;
import nl.leerplaats.data.model.CostTerm;

/** Sentences about the parts of a cost. */
final class PartTexts {

    private static final int MINUTES_PER_HOUR = 60;

    private final MessageBundle bundle;
    private final Locale locale;
    private final Arguments arguments;

    PartTexts(MessageBundle bundle, Locale locale, Arguments arguments) {
        this.bundle = bundle;
        this.locale = locale;
        this.arguments = arguments;
    }

    /** The facts behind a part: in the message {0} to {3} are the facts, {4} the company, {5} the supervisor, {6} the period. */
    String sentence(CostPart part, Names names) {
        CostPart.Subject subject = part.subject();
        Object[] values = new Object[7];
        List<String> facts = part.facts();
        for (int index = 0; index < facts.size(); index++) {
            values[index] = shown(part, index, facts.get(index), names);
        }
        values[4] = subject.companyId().isEmpty() ? text("part.nowhere") : names.company(subject.companyId());
        values[5] = subject.supervisorId().isEmpty() ? text("part.nobody") : names.supervisor(subject.supervisorId());
        values[6] = names.period(subject.periodId());
        return MessagePattern.format(text("part." + part.term().key()), locale, values);
    }

    /** A way as people say it, for example: 17 minutes by bike. */
    String way(long minutes, String mode) {
        return MessagePattern.format(text("part.way." + mode), locale, minutes);
    }

    private Object shown(CostPart part, int index, String fact, Names names) {
        CostTerm term = part.term();
        String company = part.subject().companyId();
        return switch (term) {
            case SHORTFALL_HOUR -> index == 2 ? number(fact) : hours(Long.parseLong(fact));
            case TRAVEL, LONG_TRAVEL ->
                index == 3 ? way(Long.parseLong(part.facts().get(0)), fact) : number(fact);
            case NO_VISIT_DAY -> index == 2 ? number(fact) : arguments.weekdays(fact);
            case DAY_CHANGE, BASELINE_DAY -> arguments.weekdays(fact);
            case COMPANY_CHANGE, BASELINE_COMPANY, BROKEN_AGREEMENT -> names.company(fact);
            case MENTOR_CHANGE, BASELINE_MENTOR -> names.mentor(company, fact);
            case CHANGED_AGREEMENT -> index % 2 == 0 ? names.mentor(company, fact) : arguments.weekdays(fact);
            case BASELINE_SUPERVISOR -> names.supervisor(fact);
            case RECOGNITION_LAPSE ->
                LocalDate.parse(fact).format(DateTimeFormatter.ofPattern(text("date.pattern"), locale));
            case UNPLACED,
                    SHORTFALL_DAY,
                    UNSUPERVISED,
                    INTEREST,
                    PREFERENCE,
                    UNLISTED,
                    EXTRA_DAY,
                    VISIT_TRIP,
                    SUPERVISOR_LOAD -> number(fact);
        };
    }

    private static Object number(String fact) {
        return Long.parseLong(fact);
    }

    /** Hours with at most two decimals, as the language writes them. */
    private Object hours(long minutes) {
        return minutes % MINUTES_PER_HOUR == 0 ? minutes / MINUTES_PER_HOUR : minutes / (double) MINUTES_PER_HOUR;
    }

    private String text(String key) {
        return bundle.getString(key);
    }
}
