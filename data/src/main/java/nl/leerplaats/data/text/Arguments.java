package nl.leerplaats.data.text;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nl.leerplaats.data.check.Break;
import nl.leerplaats.data.check.BreakFacts;
import nl.leerplaats.data.check.FactStyle;
import nl.leerplaats.data.finding.Finding;
import nl.leerplaats.data.finding.SheetPlace;
import nl.leerplaats.data.model.Period;
import nl.leerplaats.data.reason.Remedy;
import nl.leerplaats.data.value.Weekdays;
import nl.leerplaats.data.year.StageWork;
import org.jspecify.annotations.Nullable;

/** The facts of findings and breaks as a reader sees them: weekdays by name, dates and hours as they are written in the language. */
final class Arguments {

    private static final int MINUTES_PER_HOUR = 60;

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,18}(\\.[0-9]{1,18})?");

    private final MessageBundle bundle;
    private final DateTimeFormatter dates;
    private final ReasonSentences reasons;

    Arguments(MessageBundle bundle) {
        this.bundle = bundle;
        this.dates = DateTimeFormatter.ofPattern(bundle.getString("date.pattern"));
        this.reasons = new ReasonSentences(bundle);
    }

    /** The value of a finding: a date or a number as the language writes it, where the finding is about what it says. */
    String shownValue(Finding finding) {
        return switch (finding.code()) {
            case HOURS_UNLIKELY, NUMBER_UNLIKELY, HOURS_FEW, DAYS_FEW -> decimalMark(finding.value());
            default -> fact(finding.found());
        };
    }

    /**
     * An argument of a finding as a reader sees it.
     *
     * @param name the name that the code gives it
     * @param names who is called what, to go before the id; null where nobody is known
     */
    String shown(String name, Object argument, @Nullable Names names) {
        if (argument instanceof String text) {
            return names == null ? shown(name, text) : named(name, text, names);
        }
        if (name.equals("remedies")) {
            List<?> remedies = (List<?>) argument;
            return reasons.remedies(remedies.stream().map(Remedy.class::cast).toList());
        }
        return argument instanceof List<?> list ? choices(list) : fact(argument);
    }

    private String fact(Object fact) {
        if (fact instanceof LocalDate day) {
            return date(day);
        }
        if (fact instanceof DayOfWeek day) {
            return weekday(day);
        }
        if (fact instanceof Duration time) {
            return duration(Math.toIntExact(time.toMinutes()));
        }
        if (fact instanceof SheetPlace place) {
            return place(place);
        }
        return fact instanceof StageWork work ? reasons.work(work) : fact.toString();
    }

    /** An argument that is the id of a student, company, supervisor or school, with the name before it. */
    private String named(String name, String value, Names names) {
        return switch (name) {
            case "student" -> names.studentWithId(value);
            case "company" -> Names.withId(names.company(value), value);
            case "supervisor" -> Names.withId(names.supervisor(value), value);
            case "school" -> Names.withId(names.school(value), value);
            case "period" -> period(value, names);
            default -> shown(name, value);
        };
    }

    private String shown(String name, String value) {
        return switch (name) {
            case "kind" -> bundle.getString("kind." + value);
            case "expected type", "found type" -> bundle.getString("type." + value);
            case "what" -> bundle.getString("size." + value);
            case "part" -> bundle.getString("part." + value);
            case "required", "reachable", "hours", "most hours", "done", "together" -> decimalMark(value);
            default -> value;
        };
    }

    /** A period by name, with its dates where they are the same for every school. */
    String period(String id, Names names) {
        Period period = names.findPeriod(id);
        return period == null
                ? names.period(id)
                : say(
                        "period.dates",
                        names.period(id),
                        period.from().format(dates),
                        period.to().format(dates));
    }

    /**
     * The facts of a break as its messages name them.
     *
     * @param names who is called what, to stand for the ids; null where nobody is known
     */
    List<String> facts(Break broken, @Nullable Names names) {
        FactStyle style = names == null ? new WordedFacts(this) : new NamedFacts(this, names);
        List<String> facts = new ArrayList<>(broken.facts().list(style));
        if (broken.facts() instanceof BreakFacts.OfPlacement one && one.fault() instanceof BreakFacts.WrongDays wrong) {
            // After three facts of where it is and five of the fault this is {8}, which break.days names.
            facts.add(dayReasons(wrong, style.mentor(one.companyId(), wrong.mentorId())));
        }
        facts.replaceAll(Names::oneLine);
        return facts;
    }

    /** What is wrong with the weekdays of a placement, and nothing that is not; there may be more than one thing. */
    private String dayReasons(BreakFacts.WrongDays wrong, String mentor) {
        List<String> reasons = new ArrayList<>();
        int count = wrong.days().size();
        if (!wrong.allowed().contains(count)) {
            reasons.add(say("days.count", count, weekdays(wrong.days()), choices(wrong.allowed())));
        }
        if (!wrong.schoolDays().isEmpty()) {
            reasons.add(say("days.school", weekdays(wrong.schoolDays())));
        }
        if (!wrong.withoutMentor().isEmpty()) {
            reasons.add(say("days.mentor", weekdays(wrong.withoutMentor()), mentor));
        }
        return String.join("; ", reasons);
    }

    private String say(String key, Object... values) {
        return bundle.format(key, values);
    }

    /** A row or a cell as a place is told; a sheet by its name. */
    private String place(SheetPlace place) {
        String key = place.column().isEmpty() ? "place.row" : "place.cell";
        return place.row() == 0
                ? place.address()
                : say(key, place.sheet(), String.valueOf(place.row()), place.column());
    }

    private String choices(List<?> entries) {
        return Listing.join(entries.stream().map(String::valueOf).toList(), bundle.getString("list.or"));
    }

    String date(LocalDate date) {
        return date.format(dates);
    }

    String weekdays(Weekdays days) {
        return weekdays(days.toList());
    }

    /** The names of weekdays, of which a plan may have one twice. */
    String weekdays(List<DayOfWeek> days) {
        return Listing.join(days.stream().map(this::weekday).toList(), bundle.getString("list.and"));
    }

    String weekday(DayOfWeek day) {
        return bundle.getString("weekday." + day.name());
    }

    /** Minutes as hours and minutes, for example 7:30; less than none is none. */
    static String duration(int minutes) {
        int shown = Math.max(0, minutes);
        return shown / MINUTES_PER_HOUR + ":" + twoDigits(shown % MINUTES_PER_HOUR);
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }

    /** A number as the language writes it; any other text as it is. */
    String decimalMark(String value) {
        return NUMBER.matcher(value).matches()
                ? new BigDecimal(value)
                        .stripTrailingZeros()
                        .toPlainString()
                        .replace(".", bundle.getString("decimal.mark"))
                : value;
    }
}
