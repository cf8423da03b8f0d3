package nl.leerplaats.data.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import nl.leerplaats.data.reason.OpenReason;
import nl.leerplaats.data.reason.Remedy;
import nl.leerplaats.data.year.StageWork;

/** The sentences about requests without a place. */
final class ReasonSentences {

    private static final BigDecimal MINUTES_PER_HOUR = BigDecimal.valueOf(60);

    private final MessageBundle bundle;
    private final DateTimeFormatter dates;

    ReasonSentences(MessageBundle bundle) {
        this.bundle = bundle;
        dates = DateTimeFormatter.ofPattern(bundle.getString("date.pattern"));
    }

    String sentence(OpenReason reason) {
        String key = "open." + reason.kind().name();
        return reason.isOwnMaximum()
                ? format(
                        key,
                        work(reason.least()),
                        work(reason.counted()),
                        work(reason.most()),
                        remedies(reason.remedies()))
                : format(key, reason.companies());
    }

    /** Days and hours, the hours rounded up to hundredths. */
    String work(StageWork work) {
        String hours = BigDecimal.valueOf(work.minutes())
                .divide(MINUTES_PER_HOUR, 2, RoundingMode.CEILING)
                .stripTrailingZeros()
                .toPlainString()
                .replace(".", bundle.getString("decimal.mark"));
        return format("open.work", work.days(), hours);
    }

    /** What would help, each by itself. */
    String remedies(List<Remedy> remedies) {
        if (remedies.isEmpty()) {
            return bundle.getString("open.noRemedy");
        }
        List<String> all = remedies.stream().map(this::remedy).toList();
        return format("open.remedy", Listing.join(all, bundle.getString("open.or")));
    }

    String remedy(Remedy remedy) {
        if (remedy instanceof Remedy.EndOn end) {
            return format("open.endOn", date(end.day()));
        }
        if (remedy instanceof Remedy.DaysPerWeek fewer) {
            return format("open.daysPerWeek", fewer.days());
        }
        if (remedy instanceof Remedy.DayLength shorter) {
            return format("open.dayLength", Arguments.duration(shorter.minutes()));
        }
        Remedy.Maximum most = (Remedy.Maximum) remedy;
        return format("open.maximum", work(new StageWork(most.minutes(), most.days())));
    }

    private String date(LocalDate day) {
        return day.format(dates);
    }

    private String format(String key, Object... values) {
        return bundle.format(key, values);
    }
}
