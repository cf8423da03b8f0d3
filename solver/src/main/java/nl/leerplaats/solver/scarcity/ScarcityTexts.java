package nl.leerplaats.solver.scarcity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import nl.leerplaats.data.model.Profile;
import nl.leerplaats.data.model.Student;
import nl.leerplaats.data.plan.Placement;
import nl.leerplaats.data.reason.OpenReason;
import nl.leerplaats.data.year.PlanningYear;
import nl.leerplaats.data.year.RequestKey;
import nl.leerplaats.solver.explain.ReasonTexts;
import nl.leerplaats.solver.explain.price.Moves;
import nl.leerplaats.solver.shortage.SharedRoom;
import nl.leerplaats.solver.shortage.Shortage;

/**
 * What is scarce and fragile in sentences of one language: Dutch, or English where that is asked for. The first sentence of each list says
 * what it is about, the others are the facts behind it.
 */
public final class ScarcityTexts {

    private final Phrases phrases;
    private final ReasonTexts reasons;
    private final PlanningYear year;
    private final Map<String, Area> areas = new LinkedHashMap<>();

    private ScarcityTexts(Locale locale, PlanningYear year) {
        this.year = year;
        phrases = new Phrases(locale, year);
        reasons = ReasonTexts.of(locale, year.dataset());
        Cell.listOf(year.dataset())
                .forEach(cell -> cell.students().forEach(student -> areas.put(student.id(), cell.area())));
    }

    /** The sentences about a year in a language; Dutch for a language that is not there. */
    public static ScarcityTexts of(Locale locale, PlanningYear year) {
        return new ScarcityTexts(locale, year);
    }

    /** What a gain is, or a loss. */
    public String gain(Gain gain) {
        List<String> parts = new ArrayList<>();
        if (gain.medium() != 0) {
            long points = Math.abs(gain.medium());
            parts.add(phrases.text(gain.medium() > 0 ? "gain.medium" : "gain.short", points));
        }
        if (gain.soft() != 0) {
            long points = Math.abs(gain.soft());
            parts.add(phrases.text(gain.soft() > 0 ? "gain.soft" : "gain.dearer", points));
        }
        return parts.isEmpty() ? phrases.text("gain.none") : phrases.list(parts);
    }

    /** Where students live. */
    public String area(Area area) {
        return phrases.area(area);
    }

    /** One more place at a company. */
    public List<String> place(PlaceGain place) {
        List<String> lines = new ArrayList<>();
        lines.add(phrases.text(
                "place.head", phrases.company(place.company().id()), phrases.days(place.days()), gain(place.gain())));
        addFacts(lines, place.takers(), place.newlyPlaced(), place.losing(), place.moved());
        return List.copyOf(lines);
    }

    /** A new company in an area. */
    public List<String> area(AreaGain area) {
        List<String> lines = new ArrayList<>();
        lines.add(phrases.text(
                "area.head",
                area.profile().code(),
                phrases.area(area.area()),
                phrases.days(area.days()),
                gain(area.gain())));
        addFacts(lines, area.takers(), area.newlyPlaced(), area.losing(), area.moved());
        return List.copyOf(lines);
    }

    private void addFacts(
            List<String> lines,
            List<Placement> takers,
            List<RequestKey> newlyPlaced,
            List<RequestKey> losing,
            List<String> moved) {
        takers.forEach(taker -> lines.add(phrases.text(
                "taker", phrases.student(taker.studentId()), phrases.period(taker.periodId()), phrases.days(taker))));
        addNames(lines, "newly", newlyPlaced);
        addNames(lines, "losing", losing);
        if (!moved.isEmpty()) {
            lines.add(phrases.text("moved", moved.size()));
        }
    }

    private void addNames(List<String> lines, String key, List<RequestKey> requests) {
        List<String> names = phrases.requests(requests);
        if (!names.isEmpty()) {
            lines.add(phrases.text(key, phrases.list(names), names.size()));
        }
    }

    /** A shortage, with what to look for. */
    public List<String> shortage(Shortage shortage) {
        int requests = shortage.requests().size();
        List<String> names = phrases.requests(shortage.requests());
        if (shortage.isWithoutAnyPlace()) {
            return List.of(phrases.text("shortage.none", phrases.list(names)), wanted(shortage));
        }
        List<String> lines = new ArrayList<>();
        lines.add(
                shortage.room() == 0
                        ? phrases.text("shortage.full", requests)
                        : phrases.text("shortage.head", requests, shortage.room()));
        lines.add(phrases.text("shortage.proof", shortage.missing()));
        lines.add(wanted(shortage));
        lines.add(phrases.text("shortage.who", phrases.list(names)));
        lines.add(phrases.text(
                "shortage.rooms",
                phrases.list(shortage.rooms().stream().map(this::room).toList())));
        return List.copyOf(lines);
    }

    /** A request that its student's own maximum leaves without a place. */
    public List<String> ownMaximum(OpenReason reason) {
        return List.of(phrases.request(reason.request()), reasons.reason(reason));
    }

    /** What company to look for. */
    public String wanted(Shortage shortage) {
        Set<String> profiles = new TreeSet<>();
        Set<Area> where = new TreeSet<>();
        for (RequestKey request : shortage.requests()) {
            Student student = Objects.requireNonNull(year.findStudent(request.studentId()));
            profiles.add(Profile.codes(
                    Objects.requireNonNull(year.findRequest(request)).profiles()));
            where.add(Objects.requireNonNull(areas.get(student.id())));
        }
        String who = phrases.list(profiles);
        String there = phrases.list(where.stream().map(phrases::area).toList());
        return shortage.isWithoutAnyPlace()
                ? phrases.text("shortage.winAny", who, there, phrases.date(shortage.on()))
                : phrases.text(
                        "shortage.win",
                        shortage.missing(),
                        who,
                        there,
                        shortage.daysPerWeek(),
                        phrases.days(shortage.days()),
                        phrases.date(shortage.on()));
    }

    private String room(SharedRoom room) {
        String mentor = room.mentorId();
        return mentor == null
                ? phrases.text("room.company", phrases.company(room.companyId()), room.room())
                : phrases.text(
                        "room.mentor",
                        phrases.company(room.companyId()),
                        phrases.mentor(room.companyId(), mentor),
                        room.room());
    }

    /** A recognition that lapses, and who could keep it. */
    public List<String> lapse(LapseRisk risk) {
        List<String> lines = new ArrayList<>();
        lines.add(phrases.text("lapse.head", phrases.company(risk.company().id()), phrases.date(risk.on())));
        if (risk.able().isEmpty()) {
            lines.add(phrases.text("lapse.nobody"));
            return List.copyOf(lines);
        }
        for (LapseRisk.Rescue rescue : risk.rescues()) {
            lines.add(phrases.text(
                    "lapse.rescue",
                    phrases.student(rescue.placement().studentId()),
                    phrases.period(rescue.placement().periodId()),
                    phrases.days(rescue.placement()),
                    gain(rescue.gain())));
        }
        lines.add(phrases.text(
                "lapse.able",
                risk.able().size(),
                phrases.list(risk.able().stream().map(phrases::student).toList())));
        return List.copyOf(lines);
    }

    /** A drop-out, and what stands ready. */
    public List<String> dropOut(DropOut drop) {
        List<String> lines = new ArrayList<>();
        String mentor = drop.mentorId();
        String id = drop.company().id();
        int hit = drop.hit().size();
        lines.add(phrases.text(
                mentor == null ? "drop.company" : "drop.mentor",
                phrases.company(id),
                drop.students(),
                phrases.text("drop.placements", hit),
                mentor == null ? "" : phrases.mentor(id, mentor)));
        lines.add(
                drop.lost().isEmpty()
                        ? phrases.text("drop.all")
                        : phrases.text("drop.lost", phrases.list(phrases.requests(drop.lost()))));
        addRequests(lines, "drop.displaced", drop.displaced());
        addRequests(lines, "drop.moving", drop.moving());
        addRequests(lines, "drop.own", drop.ownOthers());
        addRequests(lines, "drop.gaining", drop.gaining());
        int supervisors = drop.supervisors().size();
        if (supervisors > 0) {
            lines.add(phrases.text("drop.supervisors", supervisors));
        }
        lines.add(phrases.text(
                "drop.cost", gain(new Gain(-drop.loss().medium(), -drop.loss().soft()))));
        Set<String> standIns = new LinkedHashSet<>();
        drop.standIns().forEach(move -> standIns.add(standIn(move)));
        lines.addAll(standIns);
        return List.copyOf(lines);
    }

    private void addRequests(List<String> lines, String key, List<RequestKey> requests) {
        if (!requests.isEmpty()) {
            lines.add(phrases.text(key, phrases.list(phrases.requests(requests))));
        }
    }

    private String standIn(Moves.PlacementMove move) {
        Placement after = Objects.requireNonNull(move.after());
        return phrases.text(
                "drop.standIn",
                phrases.student(after.studentId()),
                phrases.period(after.periodId()),
                phrases.company(after.companyId()),
                phrases.mentor(after.companyId(), after.mentorId()),
                phrases.days(after));
    }
}
