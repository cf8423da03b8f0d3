package nl.leerplaats.cli.replan;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.leerplaats.cli.command.CommandFailure;
import nl.leerplaats.cli.command.Context;
import nl.leerplaats.cli.command.ExitStatus;
import nl.leerplaats.data.change.Change;
import nl.leerplaats.data.change.ChangedFact;
import nl.leerplaats.data.change.CompanyUnavailable;
import nl.leerplaats.data.change.MentorLeft;
import nl.leerplaats.data.change.StudentLeft;
import nl.leerplaats.data.model.Company;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.model.Mentor;
import nl.leerplaats.data.model.Student;
import nl.leerplaats.data.text.Names;
import nl.leerplaats.data.value.Extra;
import org.jspecify.annotations.Nullable;

/** What happened, as options of the command line say it: who by id or by name, and from when. */
final class ReplanEvents {

    private static final int MOST_SUGGESTED = 5;

    private final Context context;
    private final Dataset dataset;
    private final LocalDate asOf;
    private final List<Change> changes = new ArrayList<>();
    private final Map<List<String>, ChangedFact> facts = new LinkedHashMap<>();
    private final List<String> wrong = new ArrayList<>();

    /**
     * Reads events of a dataset.
     *
     * @param asOf the Monday from which on is planned again, the date of a drop-out that names none
     */
    ReplanEvents(Context context, Dataset dataset, LocalDate asOf) {
        this.context = context;
        this.dataset = dataset;
        this.asOf = asOf;
    }

    /** A value of {@code --drop}: {@code COMPANY[@DATE]}. */
    void drop(String value) {
        read(() -> {
            Company whole = find(dataset.companies(), value, Company::id, Company::name);
            LocalDate from = whole == null && value.contains("@") ? date(value) : asOf;
            Company company = whole == null ? company(before(value, '@')) : whole;
            add(value, List.of("company", company.id()), new CompanyUnavailable(company.id(), from));
        });
    }

    /** A value of {@code --mentor-left}: {@code COMPANY/MENTOR@DATE}. */
    void mentorLeft(String value) {
        read(() -> {
            LocalDate until = date(value);
            MentorOf one = mentorOf(value, before(value, '@'));
            add(
                    value,
                    List.of("mentor", one.company().id(), one.mentor().id()),
                    new MentorLeft(one.company().id(), one.mentor().id(), until));
        });
    }

    /** A value of {@code --student-left}: {@code ID@DATE}. */
    void studentLeft(String value) {
        read(() -> {
            LocalDate from = date(value);
            String name = before(value, '@');
            Student student = find(dataset.students(), name, Student::id, Student::name);
            if (student == null) {
                throw unknown("replan.noStudent", name, dataset.students(), Student::id, Student::name);
            }
            add(value, List.of("student", student.id()), new StudentLeft(student.id(), from));
        });
    }

    /** The events as changes, in the order in which they were given; where any is wrong, the command ends with all that are. */
    List<Change> changes() {
        if (!wrong.isEmpty()) {
            throw new CommandFailure(ExitStatus.WRONG_USE, String.join(System.lineSeparator(), wrong));
        }
        return List.copyOf(changes);
    }

    private void read(Runnable event) {
        try {
            event.run();
        } catch (CommandFailure told) {
            wrong.add(String.valueOf(told.getMessage()));
        }
    }

    /** The same twice is the same once; two dates for one cannot both be meant. */
    private void add(String value, List<String> whom, ChangedFact fact) {
        ChangedFact earlier = facts.putIfAbsent(whom, fact);
        if (earlier != null) {
            if (!earlier.equals(fact)) {
                throw context.wrongUse("replan.twoDates", value);
            }
            return;
        }
        String id = "event-" + (changes.size() + 1);
        Instant at = Instant.EPOCH.plusSeconds(changes.size());
        changes.add(new Change(id, at, null, null, fact, Extra.NONE));
    }

    private record MentorOf(Company company, Mentor mentor) {}

    /** Ids and names may have slashes of their own, so every one of them may be the one between company and mentor. */
    private MentorOf mentorOf(String value, String who) {
        List<MentorOf> found = new ArrayList<>();
        Company known = null;
        for (int slash = who.indexOf('/'); slash >= 0; slash = who.indexOf('/', slash + 1)) {
            Company company = find(dataset.companies(), who.substring(0, slash), Company::id, Company::name);
            if (company != null) {
                known = company;
                Mentor mentor = find(company.mentors(), who.substring(slash + 1), Mentor::id, Mentor::name);
                if (mentor != null) {
                    found.add(new MentorOf(company, mentor));
                }
            }
        }
        if (who.indexOf('/') < 0) {
            throw context.wrongUse("replan.mentorForm", value);
        }
        if (found.size() > 1) {
            String all = found.stream()
                    .map(one -> told(one.mentor().id(), one.mentor().name()) + ", "
                            + told(one.company().id(), one.company().name()))
                    .collect(Collectors.joining("; "));
            throw context.wrongUse("replan.mentorTwice", who, all);
        }
        if (found.isEmpty()) {
            throw noMentor(known == null ? company(before(who, '/')) : known, who);
        }
        return found.get(0);
    }

    private CommandFailure noMentor(Company company, String who) {
        List<String> known = company.mentors().stream()
                .map(one -> told(one.id(), one.name()))
                .toList();
        return context.wrongUse("replan.noMentor", who, Names.oneLine(company.name()), String.join(", ", known));
    }

    private Company company(String name) {
        Company company = find(dataset.companies(), name, Company::id, Company::name);
        if (company == null) {
            throw unknown("replan.noCompany", name, dataset.companies(), Company::id, Company::name);
        }
        return company;
    }

    /** The one with this id, or else the only one with this name. */
    private <T> @Nullable T find(
            List<T> all, String wanted, Function<T, String> id, Function<T, @Nullable String> name) {
        for (T one : all) {
            if (id.apply(one).equals(wanted) || id.apply(one).equals(wanted.strip())) {
                return one;
            }
        }
        List<T> named = all.stream()
                .filter(one -> {
                    String own = name.apply(one);
                    return own != null
                            && own.strip()
                                    .toLowerCase(Locale.ROOT)
                                    .equals(wanted.strip().toLowerCase(Locale.ROOT));
                })
                .toList();
        if (named.size() > 1) {
            throw context.wrongUse("replan.nameTwice", wanted, named.size());
        }
        return named.isEmpty() ? null : named.get(0);
    }

    /** Ends the command with those whose id or name has what was written in it, or the other way round. */
    private <T> CommandFailure unknown(
            String key, String wanted, List<T> all, Function<T, String> id, Function<T, @Nullable String> name) {
        List<String> like = all.stream()
                .filter(one -> isLike(wanted, id.apply(one)) || isLike(wanted, name.apply(one)))
                .limit(MOST_SUGGESTED)
                .map(one -> told(id.apply(one), name.apply(one)))
                .toList();
        String sentence = context.messages().get(key, wanted);
        String suggestion =
                like.isEmpty() ? "" : " " + context.messages().get("use.suggestion", String.join(", ", like));
        return new CommandFailure(ExitStatus.WRONG_USE, sentence + suggestion);
    }

    private static boolean isLike(String wanted, @Nullable String known) {
        String one = wanted.toLowerCase(Locale.ROOT).strip();
        String other = known == null ? "" : known.toLowerCase(Locale.ROOT);
        return !one.isEmpty() && !other.isEmpty() && (other.contains(one) || one.contains(other));
    }

    private static String told(String id, @Nullable String name) {
        return Names.oneLine(name == null || name.equals(id) ? id : name + " (" + id + ")");
    }

    private static String before(String value, char mark) {
        int at = value.lastIndexOf(mark);
        return at < 0 ? value : value.substring(0, at);
    }

    private LocalDate date(String value) {
        int at = value.lastIndexOf('@');
        if (at < 0) {
            throw context.wrongUse("replan.noDate", value);
        }
        String date = value.substring(at + 1);
        try {
            return LocalDate.parse(date);
        } catch (DateTimeException noDate) {
            throw context.wrongUse("replan.badDate", value, date);
        }
    }
}
