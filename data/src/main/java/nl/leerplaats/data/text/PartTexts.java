package nl.leerplaats.data.text;

import java.util.Arrays;
import java.util.Locale;
import nl.leerplaats.data.check.CostFacts;
import nl.leerplaats.data.check.CostPart;

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
        Object[] values = Arrays.copyOf(
                part.facts().list(subject.companyId(), new PartFacts(names)).toArray(), 8);
        values[4] = subject.companyId().isEmpty() ? text("part.nowhere") : names.company(subject.companyId());
        values[5] = subject.supervisorId().isEmpty() ? text("part.nobody") : names.supervisor(subject.supervisorId());
        values[6] = names.period(subject.periodId());
        values[7] = names.school(subject.schoolId());
        return MessagePattern.format(text("part." + part.term().key()), locale, values);
    }

    private final class PartFacts extends NamedFacts implements CostFacts.Style {

        PartFacts(Names names) {
            super(arguments, names);
        }

        /** Hours with at most two decimals, as the language writes them. */
        @Override
        public Object shortHours(long minutes) {
            return minutes % MINUTES_PER_HOUR == 0 ? minutes / MINUTES_PER_HOUR : minutes / (double) MINUTES_PER_HOUR;
        }

        /** A way as people say it, for example: 17 minutes by bike. */
        @Override
        public String way(int minutes, String mode) {
            return MessagePattern.format(text("part.way." + mode), locale, minutes);
        }
    }

    private String text(String key) {
        return bundle.getString(key);
    }
}
