package nl.leerplaats.data.text;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import nl.leerplaats.data.change.Change;
import nl.leerplaats.data.change.difference.ChangedField;
import nl.leerplaats.data.change.difference.Differences;
import nl.leerplaats.data.change.difference.Untouched;
import nl.leerplaats.data.check.Break;
import nl.leerplaats.data.check.CostPart;
import nl.leerplaats.data.finding.CitizenNumbers;
import nl.leerplaats.data.finding.Finding;
import nl.leerplaats.data.finding.FindingCode;
import nl.leerplaats.data.finding.MaskedFact;
import nl.leerplaats.data.finding.Place;
import nl.leerplaats.data.finding.Severity;
import nl.leerplaats.data.finding.SheetPlace;
import nl.leerplaats.data.finding.TextPlace;
import nl.leerplaats.data.model.CostTerm;
import nl.leerplaats.data.model.DayPart;
import nl.leerplaats.data.model.PlacementStatus;
import nl.leerplaats.data.model.Profile;
import nl.leerplaats.data.plan.HardRule;
import nl.leerplaats.data.reason.OpenReason;
import nl.leerplaats.data.reason.Remedy;
import nl.leerplaats.data.replan.PlacementChange;
import nl.leerplaats.data.replan.PlanChanges;
import nl.leerplaats.data.replan.SupervisorChange;
import nl.leerplaats.data.value.Weekdays;
import nl.leerplaats.data.year.PlanningYear;
import org.jspecify.annotations.Nullable;

/** The sentences about findings, rules, costs and weekdays in one language: Dutch, or English where that is asked for. */
public final class Texts {

    private final MessageBundle bundle;
    private final Locale locale;
    private final Arguments arguments;
    private final PartTexts parts;
    private final ReasonSentences reasons;
    private final ChangeSentences changes;
    private final ReplanSentences replans;
    private final DifferenceSentences differences;

    private Texts(Locale locale) {
        this.bundle = MessageBundle.of(Texts.class, "Texts", locale);
        this.locale = locale;
        this.arguments = new Arguments(bundle);
        this.reasons = new ReasonSentences(bundle);
        this.changes = new ChangeSentences(bundle);
        this.replans = new ReplanSentences(bundle, arguments);
        this.parts = new PartTexts(bundle, locale, arguments);
        this.differences = new DifferenceSentences(bundle, arguments);
    }

    /** The texts of a language; Dutch for a language that is not there. */
    public static Texts of(Locale locale) {
        return new Texts(locale);
    }

    /** What is wrong or odd, and what to do about it. The place is not in it. */
    public String finding(Finding finding) {
        return finding(finding, null);
    }

    /**
     * What is wrong or odd, with the names of people and companies before their ids.
     *
     * @param who the names of the dataset; null where it was not accepted, so that nobody is known
     */
    public String finding(Finding finding, @Nullable Names who) {
        List<Object> values = new ArrayList<>();
        values.add(arguments.shownValue(finding));
        for (String name : finding.code().argumentNames()) {
            values.add(argument(name, finding.argument(name), who));
        }
        return format(findingKey(finding), values);
    }

    private String argument(String name, Object argument, @Nullable Names who) {
        if (argument instanceof MaskedFact masked) {
            return CitizenNumbers.mask(argument(name, masked.fact(), who));
        }
        return argument instanceof Break broken
                ? told(broken, who == null ? null : who.withIds())
                : arguments.shown(name, argument, who);
    }

    /** What findings of a code have in common, as a heading. */
    public String kind(FindingCode code) {
        return text("kind." + code.code());
    }

    /** The message of the code: in a sheet the one in the words of a sheet, and with a value the one that names it, where there are such. */
    private String findingKey(Finding finding) {
        String key = "finding." + finding.code().code();
        boolean inSheet = finding.place() instanceof SheetPlace && bundle.containsKey(key + ".sheet");
        if (inSheet) {
            return key + ".sheet";
        }
        boolean namesValue = !finding.value().isEmpty() && bundle.containsKey(key + ".value");
        return namesValue ? key + ".value" : key;
    }

    /** Where a finding is: its JSON path with line and column where they are known, or the sheet with row and column. */
    public String place(Finding finding) {
        Place place = finding.place();
        if (place instanceof TextPlace text) {
            return format("place", List.of(finding.path(), text.line(), text.column()));
        }
        return place instanceof SheetPlace sheet ? place(sheet) : finding.path();
    }

    private String place(SheetPlace place) {
        if (place.equals(SheetPlace.BOOK)) {
            return text("file");
        }
        if (place.row() == 0) {
            return format("place.sheet", List.of(place.sheet()));
        }
        if (place.column().isEmpty()) {
            return format("place.row", List.of(place.sheet(), place.row()));
        }
        return place.header().isEmpty()
                ? format("place.cell", List.of(place.sheet(), place.row(), place.column()))
                : format("place.column", List.of(place.sheet(), place.row(), place.column(), place.header()));
    }

    /** Error or warning. */
    public String severity(Severity severity) {
        return text("severity." + severity.name());
    }

    /** Short name of a term of the cost. */
    public String term(CostTerm term) {
        return text("term." + term.key());
    }

    /** What a term of the cost counts. */
    public String termSentence(CostTerm term) {
        return text("term." + term.key() + ".sentence");
    }

    /** Short name of a hard rule. */
    public String rule(HardRule rule) {
        return text("rule." + rule.key());
    }

    /** What was decided about a placement, in a word. */
    public String status(PlacementStatus status) {
        return text("status." + status.name());
    }

    /** What a hard rule asks. */
    public String ruleSentence(HardRule rule) {
        return text("rule." + rule.key() + ".sentence");
    }

    /** Which rule is broken by whom and where, with what is found and what is allowed. */
    public String breakText(Break broken) {
        return told(broken, null);
    }

    /** The same with the names of people and companies instead of their ids. */
    public String breakText(Break broken, Names names) {
        return told(broken, names);
    }

    private String told(Break broken, @Nullable Names names) {
        return format("break." + broken.kind(), arguments.facts(broken, names));
    }

    /** The facts behind a part of the cost. */
    public String part(CostPart part, Names names) {
        return parts.sentence(part, names);
    }

    /** The same with whose it is in front, where it is somebody's. */
    public String partOf(CostPart part, Names names) {
        String student = part.subject().studentId();
        if (student.isEmpty()) {
            return part(part, names);
        }
        String key = part.subject().periodId().isEmpty() ? "part.of" : "part.of.period";
        return format(key, List.of(names.student(student), part(part, names)));
    }

    /** What a change says, for example: leerbedrijf Bakkerij (b1) is er niet meer vanaf 1-3-2027. */
    public String change(Change change, Names names) {
        return changes.sentence(change.fact(), names);
    }

    /** How many records are new, different and gone, for example: 12 leerlingen gewijzigd en 1 leerbedrijf erbij. */
    public String summary(Differences differing) {
        return differences.summary(differing);
    }

    /** What is different and stays as it is, with what to do. */
    public String untouched(Untouched untouched) {
        return differences.untouched(untouched);
    }

    /**
     * What is different in a field of a record, as on forms.
     *
     * @param names the names in the dataset before and after
     */
    public ChangedWords changed(ChangedField field, Names names) {
        return differences.words(field, names);
    }

    /**
     * What a plan does otherwise for a request than the plan that held: who, from where, to where, why, and the hours.
     *
     * @param year the year that is planned again
     * @param names the names in its dataset
     */
    public String change(PlacementChange change, PlanningYear year, Names names) {
        return replans.sentence(change, year, names);
    }

    /**
     * All that a plan does otherwise than the plan that held, a line each; one line that says so where nothing changes.
     *
     * @param year the year that is planned again
     * @param names the names in its dataset
     */
    public List<String> changes(PlanChanges changes, PlanningYear year, Names names) {
        return replans.lines(changes, year, names);
    }

    /**
     * How many agreed placements have to change in any plan.
     *
     * @param proven every valid plan changes at least so many
     * @param changed the plan with the fewest changes that was found changes so many
     */
    public String leastChanges(long proven, long changed) {
        return replans.least(proven, changed);
    }

    /**
     * How many placements of the working plan have to change in any plan, where nobody called one of them agreed and all of them count as such.
     *
     * @param proven every valid plan changes at least so many
     * @param changed the plan with the fewest changes that was found changes so many
     */
    public String leastChangesOfPlan(long proven, long changed) {
        return replans.leastOfPlan(proven, changed);
    }

    /**
     * What had been agreed or proposed for the request of a student, and why it is otherwise now.
     *
     * @param change a change of a placement that was there
     * @param year the year that is planned again
     * @param names the names in its dataset
     */
    public String decided(PlacementChange change, PlanningYear year, Names names) {
        return replans.decided(change, year, names);
    }

    /** Whose supervisor is another one in a new plan. */
    public String change(SupervisorChange change, Names names) {
        return replans.sentence(change, names);
    }

    /** Why a request has no place, and what can be changed where the student's own maximum is in the way. */
    public String reason(OpenReason reason) {
        return reasons.sentence(reason);
    }

    /** What can be changed for a student, as an order, for example: set the maximum to 97 days and 688 hours. */
    public String remedy(Remedy remedy) {
        return reasons.remedy(remedy);
    }

    /** Things in a row as a sentence has them: a, b and c. */
    public String list(Collection<String> things) {
        return Listing.join(things, text("list.and"));
    }

    /** A period by name, with its dates where they are the same for every school. */
    public String period(String id, Names names) {
        return arguments.period(id, names);
    }

    /** Every period of a dataset with its dates, as one list. */
    public String periods(Names names) {
        return list(names.periodIds().stream().map(id -> period(id, names)).toList());
    }

    /** A time that passed as people say it, in whole seconds: 1 minute and 10 seconds. */
    public String elapsed(Duration time) {
        List<String> parts = new ArrayList<>();
        addTime(parts, "time.hours", time.toHours());
        addTime(parts, "time.minutes", time.toMinutesPart());
        if (time.toSecondsPart() > 0 || parts.isEmpty()) {
            parts.add(format("time.seconds", List.of(time.toSecondsPart())));
        }
        return list(parts);
    }

    private void addTime(List<String> parts, String key, long count) {
        if (count > 0) {
            parts.add(format(key, List.of(count)));
        }
    }

    /** Names of weekdays as a sentence has them: Monday, Tuesday and Friday. */
    public String weekdays(Weekdays days) {
        return arguments.weekdays(days);
    }

    /** The same with the half of the day that the stage takes behind it, where it does not take the whole. */
    public String weekdays(Weekdays days, @Nullable DayPart part) {
        return part == null ? weekdays(days) : weekdays(days) + " (" + dayPart(part) + ")";
    }

    /** A half of the day, in lower case. */
    public String dayPart(DayPart part) {
        return text("field.request." + part);
    }

    /** What an orientation is in, in lower case: any one of these profiles. */
    public String orientation(Collection<Profile> profiles) {
        return format("field.request.profiles", List.of(Profile.codes(profiles)));
    }

    /** Minutes as hours and minutes, for example 7:30. */
    public String duration(int minutes) {
        return Arguments.duration(minutes);
    }

    /** A date, as the language writes it. */
    public String date(LocalDate date) {
        return date.format(DateTimeFormatter.ofPattern(text("date.pattern"), locale));
    }

    /** Name of a weekday, in lower case where the language writes it so. */
    public String weekday(DayOfWeek day) {
        return text("weekday." + day.name());
    }

    /** Short name of a weekday, for the head of a column. */
    public String weekdayShort(DayOfWeek day) {
        return text("weekday." + day.name() + ".short");
    }

    private String text(String key) {
        return bundle.getString(key);
    }

    private String format(String key, List<?> values) {
        return bundle.format(key, values.stream().map(String::valueOf).toArray());
    }
}
