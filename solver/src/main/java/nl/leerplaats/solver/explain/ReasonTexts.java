package nl.leerplaats.solver.explain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.leerplaats.data.check.BreakFacts;
import nl.leerplaats.data.model.Company;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.model.DayPart;
import nl.leerplaats.data.model.Profile;
import nl.leerplaats.data.model.Request;
import nl.leerplaats.data.model.Student;
import nl.leerplaats.data.model.TravelTime;
import nl.leerplaats.data.plan.Placement;
import nl.leerplaats.data.reason.OpenReason;
import nl.leerplaats.data.reason.Remedy;
import nl.leerplaats.data.text.MessageBundle;
import nl.leerplaats.data.text.Names;
import nl.leerplaats.data.text.Texts;
import nl.leerplaats.data.value.Weekdays;
import nl.leerplaats.data.year.RequestKey;
import nl.leerplaats.solver.explain.price.Consequence;
import nl.leerplaats.solver.explain.price.Loss;
import nl.leerplaats.solver.explain.price.Moves;
import nl.leerplaats.solver.explain.price.Price;
import org.jspecify.annotations.Nullable;

/** The sentences about reasons in one language: Dutch, or English where that is asked for. */
public final class ReasonTexts {

    private final MessageBundle bundle;
    private final Texts texts;
    private final Names names;
    private final PriceTexts prices;
    private final Map<String, Student> students = new LinkedHashMap<>();
    private final Map<String, Company> companies = new LinkedHashMap<>();

    private ReasonTexts(Locale locale, Dataset dataset) {
        bundle = MessageBundle.of(ReasonTexts.class, "Reasons", locale);
        texts = Texts.of(locale);
        names = Names.of(dataset);
        prices = new PriceTexts(this, texts);
        dataset.students().forEach(one -> students.put(one.id(), one));
        dataset.companies().forEach(one -> companies.put(one.id(), one));
    }

    /** The sentences about a dataset; Dutch for a language that is not there. */
    public static ReasonTexts of(Locale locale, Dataset dataset) {
        return new ReasonTexts(locale, dataset);
    }

    /** What everybody is called. */
    public Names names() {
        return names;
    }

    /** A period by name, with its dates where they are the same for every school. */
    public String period(String id) {
        return texts.period(id, names);
    }

    /** Why a request has no place, in one sentence; the list of a plan and the input check say the same. */
    public String reason(OpenReason reason) {
        return texts.reason(reason);
    }

    /** Short name of an obstacle. */
    public String obstacle(Obstacle obstacle) {
        return get("obstacle." + obstacle.key());
    }

    /** What is in the way at a company, with the facts. */
    public String hurdle(Hurdle hurdle) {
        String company = names.company(hurdle.companyId());
        if (hurdle.obstacles().isEmpty()) {
            return get(
                    "hurdle.none",
                    company,
                    days(hurdle.request(), hurdle.days()),
                    mentor(hurdle.companyId(), hurdle.mentorId()));
        }
        if (!hurdle.isNearMiss()) {
            return get(
                    "hurdle.many",
                    company,
                    hurdle.travelMinutes(),
                    hurdle.obstacles().stream().map(this::obstacle).collect(Collectors.joining("; ")));
        }
        return only(hurdle, company);
    }

    private String only(Hurdle hurdle, String company) {
        int travel = hurdle.travelMinutes();
        return switch (hurdle.first()) {
            case ACCREDITATION -> get("hurdle.accreditation", company, travel, profiles(hurdle.request()));
            case TRAVEL -> {
                BreakFacts.Measure way = hurdle.fault(BreakFacts.Measure.class);
                yield way.found() == TravelTime.UNREACHABLE
                        ? get("hurdle.cutOff", company)
                        : get("hurdle.travel", company, way.found(), way.allowed(), way.found() - way.allowed());
            }
            case UNAVAILABLE -> unavailable(hurdle, company);
            case SCHOOL_DAYS ->
                get("hurdle.schoolDays", company, travel, days(hurdle.days()), days(hurdle.schoolDays()));
            case FULL -> full(hurdle, company);
            default -> plain(hurdle, company);
        };
    }

    /** The sentence of an obstacle with what is found and what is allowed, or else with the way. */
    private String plain(Hurdle hurdle, String company) {
        String key = "hurdle." + hurdle.first().key();
        if (hurdle.fault() instanceof BreakFacts.Measure one) {
            return get(key, company, one.found(), one.allowed());
        }
        if (hurdle.fault() instanceof BreakFacts.Minutes time) {
            return get(key, company, texts.duration(time.found()), texts.duration(time.allowed()));
        }
        return get(key, company, hurdle.travelMinutes());
    }

    private String unavailable(Hurdle hurdle, String company) {
        if (hurdle.fault() instanceof BreakFacts.MentorGone gone) {
            String mentor = mentor(hurdle.companyId(), gone.mentorId());
            return get("hurdle.mentorLeaves", company, texts.date(gone.until()), texts.date(gone.lastDay()), mentor);
        }
        BreakFacts.CompanyGone gone = hurdle.fault(BreakFacts.CompanyGone.class);
        return get("hurdle.unavailable", company, texts.date(gone.from()), texts.date(gone.lastDay()));
    }

    private String full(Hurdle hurdle, String company) {
        String who = texts.list(hurdle.occupants().stream().map(names::student).toList());
        boolean places = !hurdle.fullDays().isEmpty();
        String key = places ? "hurdle.full" : "hurdle.fullMentor";
        return get(
                key,
                company,
                hurdle.travelMinutes(),
                days(hurdle.request(), places ? hurdle.fullDays() : hurdle.fullMentorDays()),
                mentor(hurdle.companyId(), hurdle.mentorId()),
                who);
    }

    /** What changes are, as orders without a verb in front, for example: one more place at Jansen on Tuesday. */
    public String changes(List<DatasetChange.Asked> changes) {
        return texts.list(changes.stream().map(one -> one.say(this)).toList());
    }

    /** A relief: the change, and where the student then is. */
    public String relief(Relief relief) {
        return get(
                "relief",
                capital(changes(relief.changes())),
                placement(relief.placement()),
                relief.hurdle().travelMinutes());
    }

    /** Company, mentor and weekdays. */
    public String placement(Placement placement) {
        return get(
                "placement",
                names.company(placement.companyId()),
                mentor(placement.companyId(), placement.mentorId()),
                Weekdays.areDistinct(placement.days())
                        ? days(RequestKey.of(placement), Weekdays.copyOf(placement.days()))
                        : placement.days().toString());
    }

    /** A price: both figures, and all that changes. */
    public PriceText price(Price price) {
        return prices.price(price);
    }

    /** A difference of cost, positive where it is more, with better or worse beside each figure. */
    public String difference(long medium, long soft) {
        return prices.difference(medium, soft);
    }

    /** What differs between two plans, a sentence each. */
    public List<String> moves(Moves moves) {
        return prices.moves(moves);
    }

    /** What follows of that. */
    public String consequence(Consequence one) {
        return prices.consequence(one);
    }

    /** What is lost and by whom, without a verb. */
    public String losses(List<Loss> losses) {
        return prices.losses(losses);
    }

    /** Whom a place would help: what the student gets. */
    public String fit(Fit fit) {
        return String.join(" ", prices.moves(fit.price().wanted()));
    }

    Student student(String id) {
        return Objects.requireNonNull(students.get(id));
    }

    /** What a company has to be recognised for: the student's profile, or those of an orientation. */
    private String profiles(RequestKey key) {
        return findRequest(key)
                .filter(Request::isOrientation)
                .map(request -> Profile.codes(request.profiles()))
                .orElseGet(() -> student(key.studentId()).profile().code());
    }

    private Optional<Request> findRequest(RequestKey key) {
        Student student = students.get(key.studentId());
        return student == null
                ? Optional.empty()
                : student.requests().stream()
                        .filter(request -> request.periodId().equals(key.periodId()))
                        .findFirst();
    }

    /** The half of the day that a stage takes; null for the whole. */
    public @Nullable DayPart dayPart(RequestKey key) {
        return findRequest(key).map(Request::dayPart).orElse(null);
    }

    private String days(RequestKey key, Weekdays days) {
        return texts.weekdays(days, dayPart(key));
    }

    String remedy(Remedy remedy) {
        return texts.remedy(remedy);
    }

    String mentor(String companyId, String mentorId) {
        Company company = companies.get(companyId);
        boolean known = company != null && company.findMentor(mentorId).isPresent();
        return known ? names.mentor(companyId, mentorId) : get("newMentor");
    }

    String days(Weekdays days) {
        return texts.weekdays(days);
    }

    /** With a capital, which has no accent in Dutch: "Eén". */
    private static String capital(String sentence) {
        return sentence.isEmpty()
                ? sentence
                : sentence.substring(0, 1).replace('é', 'e').toUpperCase(Locale.ROOT) + sentence.substring(1);
    }

    /** A sentence that leads reasons in. */
    public String say(Sentence sentence, Object... values) {
        return get(sentence.key(), values);
    }

    /** How a request stands, with its placement where it has one. */
    public String state(StudentReasons.State state, String placement) {
        return get("state." + state.name(), placement);
    }

    String get(String key, Object... values) {
        return bundle.format(key, values);
    }
}
