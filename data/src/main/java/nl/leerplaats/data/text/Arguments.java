package nl.leerplaats.data.text;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.leerplaats.data.check.Break;
import nl.leerplaats.data.finding.Finding;
import nl.leerplaats.data.model.Period;
import nl.leerplaats.data.model.TravelTime;
import nl.leerplaats.data.plan.HardRule;
import nl.leerplaats.data.reason.OpenReason;
import nl.leerplaats.data.reason.Remedy;

/** The facts of findings and breaks as a reader sees them: weekdays by name, dates and hours as they are written in the language. */
final class Arguments {

    private static final int MINUTES_PER_HOUR = 60;

    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private static final Pattern ADDRESS = Pattern.compile("(?!\\$\\.)(.+)!([A-Z]{0,3})([1-9][0-9]*)");

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,18}(\\.[0-9]{1,18})?");

    /** How a fact is written; anything that is named by its id is shown as it is. */
    private enum Form {
        AS_IS,
        DATE,
        WEEKDAY,
        WEEKDAYS,
        DURATION,
        DECIMAL,
        WORK,
        REMEDIES,
        KIND,
        TYPE,
        SIZE,
        PART,
        PLACE,
        CHOICES
    }

    private final MessageBundle bundle;
    private final DateTimeFormatter dates;
    private final ReasonSentences reasons;

    Arguments(MessageBundle bundle) {
        this.bundle = bundle;
        this.dates = DateTimeFormatter.ofPattern(bundle.getString("date.pattern"));
        this.reasons = new ReasonSentences(bundle);
    }

    /** The value of a finding: a date as the language writes it, where the finding is about a date that exists. */
    String shownValue(Finding finding) {
        return switch (finding.code()) {
            case BORN_AFTER_START,
                    AGE_UNLIKELY,
                    END_BEFORE_START,
                    DATE_OUT_OF_RANGE,
                    AS_OF_NOT_MONDAY,
                    PERIOD_OUTSIDE_CALENDAR,
                    PERIODS_OVERLAP,
                    PERIODS_OUT_OF_ORDER,
                    PERIOD_SPLITS_WEEK -> shown(Form.DATE, finding.value());
            case HOURS_UNLIKELY, NUMBER_UNLIKELY, HOURS_FEW, DAYS_FEW -> decimalMark(finding.value());
            default -> finding.value();
        };
    }

    /** An argument of a finding, by the name that its code gives it. */
    String shown(String name, String value) {
        Form form = switch (name) {
            case "kind" -> Form.KIND;
            case "expected type", "found type" -> Form.TYPE;
            case "what" -> Form.SIZE;
            case "part" -> Form.PART;
            case "weekday" -> Form.WEEKDAY;
            case "from",
                    "first",
                    "last",
                    "first day",
                    "last day",
                    "first day of the year",
                    "ends",
                    "last placement",
                    "lapses" -> Form.DATE;
            case "required", "reachable", "hours", "most hours", "done", "together" -> Form.DECIMAL;
            case "least work", "counted work", "most work" -> Form.WORK;
            case "remedies" -> Form.REMEDIES;
            case "first place" -> Form.PLACE;
            case "times" -> Form.CHOICES;
            case "meant day" -> Form.DATE;
            case "shortest day", "longest allowed", "shortest week" -> Form.DURATION;
            default -> Form.AS_IS;
        };
        return shown(form, value);
    }

    /** An argument of a finding; one that is the id of a student, company, supervisor or school with the name before it. */
    String shown(String name, String value, Names names) {
        return switch (name) {
            case "student" -> names.studentWithId(value);
            case "company" -> Names.withId(names.company(value), value);
            case "supervisor" -> Names.withId(names.supervisor(value), value);
            case "school" -> Names.withId(names.school(value), value);
            case "period" -> period(value, names);
            default -> shown(name, value);
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

    /** The arguments of a break in order, with the names of people and companies for their ids. */
    List<String> named(Break broken, Names names) {
        List<String> facts = new ArrayList<>(broken.arguments());
        switch (broken.rule()) {
            case PLACE -> facts.set(0, names.company(facts.get(0)));
            case MENTOR -> {
                facts.set(1, names.mentor(facts.get(0), facts.get(1)));
                facts.set(0, names.company(facts.get(0)));
            }
            case SUPERVISOR -> {
                facts.set(0, names.supervisor(facts.get(0)));
                facts.set(1, names.student(facts.get(1)));
            }
            case MAXIMUM -> facts.set(0, names.student(facts.get(0)));
            case FORMAT -> {
                facts.set(0, names.student(facts.get(0)));
                boolean supervision = facts.get(1).isEmpty();
                facts.set(2, supervision ? names.supervisor(facts.get(2)) : names.company(facts.get(2)));
                facts.set(1, period(facts.get(1), names));
            }
            case PINNED -> {
                facts.set(0, names.student(facts.get(0)));
                facts.set(1, period(facts.get(1), names));
            }
            case DAYS, ACCREDITATION, WEEK, TIMES, AGE, TRAVEL, EXCLUDED, UNAVAILABLE -> {
                facts.set(0, names.student(facts.get(0)));
                facts.set(1, period(facts.get(1), names));
                if (broken.rule() == HardRule.UNAVAILABLE && facts.size() > 5) {
                    facts.set(5, names.mentor(facts.get(2), facts.get(5)));
                }
                if (broken.rule() == HardRule.DAYS) {
                    facts.set(7, names.mentor(facts.get(2), facts.get(7)));
                }
                facts.set(2, names.company(facts.get(2)));
                if (broken.rule() == HardRule.EXCLUDED) {
                    facts.set(3, names.school(facts.get(3)));
                }
            }
        }
        return facts;
    }

    /** The arguments of a break in order. */
    List<String> shown(Break broken) {
        List<String> facts = broken.arguments();
        List<String> result = new ArrayList<>(facts.size());
        for (int i = 0; i < facts.size(); i++) {
            result.add(shown(form(broken.rule(), i), facts.get(i)));
        }
        if (broken.rule() == HardRule.DAYS) {
            result.add(dayReasons(facts));
        }
        return result;
    }

    /** What is wrong with the weekdays of a placement, and nothing that is not; there may be more than one thing. */
    private String dayReasons(List<String> facts) {
        List<String> reasons = new ArrayList<>();
        int count = entries(facts.get(3)).size();
        if (!entries(facts.get(4)).contains(String.valueOf(count))) {
            reasons.add(say("days.count", count, weekdays(facts.get(3)), shown(Form.CHOICES, facts.get(4))));
        }
        if (!entries(facts.get(5)).isEmpty()) {
            reasons.add(say("days.school", weekdays(facts.get(5))));
        }
        if (!entries(facts.get(6)).isEmpty()) {
            reasons.add(say("days.mentor", weekdays(facts.get(6)), facts.get(7)));
        }
        return String.join("; ", reasons);
    }

    private String say(String key, Object... values) {
        return bundle.format(key, values);
    }

    /** How an argument of a break is written; the order of the arguments is that of {@link Break}. */
    private static Form form(HardRule rule, int index) {
        return switch (rule) {
            case FORMAT -> index == 4 ? Form.WEEKDAYS : Form.AS_IS;
            case DAYS -> index == 3 ? Form.WEEKDAYS : Form.AS_IS;
            case WEEK, TIMES -> index >= 3 ? Form.DURATION : Form.AS_IS;
            case ACCREDITATION -> index == 4 ? Form.DATE : Form.AS_IS;
            case UNAVAILABLE -> index == 3 || index == 4 ? Form.DATE : Form.AS_IS;
            case PLACE -> index == 1 ? Form.WEEKDAY : index == 2 ? Form.DATE : Form.AS_IS;
            case MENTOR -> index == 2 ? Form.WEEKDAY : index == 3 ? Form.DATE : Form.AS_IS;
            case MAXIMUM -> index == 1 ? Form.DECIMAL : Form.AS_IS;
            case AGE, TRAVEL, EXCLUDED, PINNED, SUPERVISOR -> Form.AS_IS;
        };
    }

    /** End of the key of the message for a break: the rule, and what of the rule where that makes a difference. */
    static String breakVariant(Break broken) {
        List<String> facts = broken.arguments();
        String key = broken.rule().key();
        return switch (broken.rule()) {
            case FORMAT, PINNED -> facts.get(1).isEmpty() ? key + ".supervision" : key;
            case SUPERVISOR -> facts.get(1).isEmpty() ? key + ".load" : key;
            case TRAVEL -> facts.get(3).equals(String.valueOf(TravelTime.UNREACHABLE)) ? key + ".cutOff" : key;
            case UNAVAILABLE -> facts.size() > 5 ? key + ".mentor" : key;
            default -> key;
        };
    }

    private String shown(Form form, String value) {
        return switch (form) {
            case AS_IS -> value;
            case WORK -> reasons.work(OpenReason.read(value));
            case REMEDIES -> reasons.remedies(Remedy.read(value));
            case KIND -> bundle.getString("kind." + value);
            case TYPE -> bundle.getString("type." + value);
            case SIZE -> bundle.getString("size." + value);
            case PART -> bundle.getString("part." + value);
            case PLACE -> place(value);
            case CHOICES -> Listing.join(entries(value), bundle.getString("list.or"));
            case WEEKDAY -> weekday(value);
            case WEEKDAYS -> weekdays(value);
            case DATE -> date(value);
            case DURATION -> duration(Integer.parseInt(value));
            case DECIMAL -> decimalMark(value);
        };
    }

    /** A date that exists as the language writes it; any other text as it is. */
    private String date(String text) {
        try {
            return DATE.matcher(text).matches() ? LocalDate.parse(text).format(dates) : text;
        } catch (DateTimeParseException e) {
            return text; // a day that does not exist, such as 31 April
        }
    }

    /** The address of a row or a cell, such as {@code Leerlingen!9}, as places are written; a path of a document as it is. */
    private String place(String address) {
        Matcher matcher = ADDRESS.matcher(address);
        if (!matcher.matches()) {
            return address;
        }
        String key = matcher.group(2).isEmpty() ? "place.row" : "place.cell";
        return say(key, matcher.group(1), matcher.group(3), matcher.group(2));
    }

    /** The names of weekdays that were written as {@code [MONDAY, TUESDAY]}. */
    String weekdays(String list) {
        return Listing.join(entries(list).stream().map(this::weekday).toList(), bundle.getString("list.and"));
    }

    /** The entries of a list that was written as {@code [a, b]}. */
    private static List<String> entries(String list) {
        String inside = list.replaceAll("^\\[|]$", "");
        return inside.isEmpty() ? List.of() : Arrays.asList(inside.split(", ", -1));
    }

    private String weekday(String name) {
        return bundle.getString("weekday." + name);
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
    private String decimalMark(String value) {
        return NUMBER.matcher(value).matches()
                ? new BigDecimal(value)
                        .stripTrailingZeros()
                        .toPlainString()
                        .replace(".", bundle.getString("decimal.mark"))
                : value;
    }
}
