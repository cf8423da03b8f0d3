package nl.leerplaats.data.check;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.leerplaats.data.model.Profile;
import nl.leerplaats.data.model.TravelTime;
import nl.leerplaats.data.plan.Placement;
import nl.leerplaats.data.value.Weekdays;
import nl.leerplaats.data.year.PlannedRequest;
import nl.leerplaats.data.year.RequestKey;

/** Who breaks a hard rule, where and how: a record for each shape that facts have. */
public sealed interface BreakFacts {

    /** The facts in the order in which messages and documents name them. */
    List<String> list(FactStyle style);

    /** What of the rule it is, where that makes a difference to who reads it; empty otherwise. */
    default String variant() {
        return "";
    }

    /** Tells whether a placement of a request takes part. */
    default boolean areAbout(PlannedRequest request, Placement placement) {
        return false;
    }

    /** A placement that is left out: see {@link Unread}. */
    static BreakFacts unread(Placement placement) {
        return new OfPlacement(
                RequestKey.of(placement), placement.companyId(), new Unread(placement.mentorId(), placement.days()));
    }

    /** Facts about one student. */
    sealed interface OfStudent extends BreakFacts {

        /** The student. */
        String studentId();
    }

    /**
     * One placement, whatever the rest of the plan is.
     *
     * @param request the request that it answers
     * @param companyId where it is
     * @param fault what is wrong with it
     */
    record OfPlacement(RequestKey request, String companyId, Fault fault) implements OfStudent {

        @Override
        public String studentId() {
            return request.studentId();
        }

        @Override
        public List<String> list(FactStyle style) {
            Stream<String> where = Stream.of(
                    style.student(request.studentId()), style.period(request.periodId()), style.company(companyId));
            return Stream.concat(where, fault.list(companyId, style).stream()).toList();
        }

        @Override
        public String variant() {
            return fault.variant();
        }

        @Override
        public boolean areAbout(PlannedRequest one, Placement placement) {
            return one.key().equals(request);
        }
    }

    /** What is wrong with one placement. */
    sealed interface Fault {

        /** What is found and what is allowed, in the order in which messages name them. */
        List<String> list(String companyId, FactStyle style);

        /** What of the rule it is, where that makes a difference to who reads it; empty otherwise. */
        default String variant() {
            return "";
        }
    }

    /** It names something unknown or a day twice, or comes after another placement for its request. */
    record Unread(String mentorId, List<DayOfWeek> days) implements Fault {
        @Override
        public List<String> list(String companyId, FactStyle style) {
            return List.of(style.mentor(companyId, mentorId), style.weekdays(days));
        }
    }

    /** The last day of the student in the placements is before it begins: nobody asks for it any more. */
    record StudentGone(LocalDate until) implements Fault {
        @Override
        public List<String> list(String companyId, FactStyle style) {
            return List.of(style.date(until));
        }

        @Override
        public String variant() {
            return "gone";
        }
    }

    /**
     * Its weekdays do not fit the request or the mentor.
     *
     * @param days the weekdays
     * @param allowed numbers of weekdays that the request asks for
     * @param schoolDays those of the weekdays on which the student has to be in school
     * @param withoutMentor those on which the mentor is not there
     * @param mentorId the mentor
     */
    record WrongDays(Weekdays days, List<Integer> allowed, Weekdays schoolDays, Weekdays withoutMentor, String mentorId)
            implements Fault {

        public WrongDays {
            allowed = List.copyOf(allowed);
        }

        @Override
        public List<String> list(String companyId, FactStyle style) {
            return List.of(
                    style.weekdays(days.toList()),
                    allowed.toString(),
                    style.weekdays(schoolDays.toList()),
                    style.weekdays(withoutMentor.toList()),
                    style.mentor(companyId, mentorId));
        }
    }

    /** The company has no recognition for the profile, or any of those of an orientation, up to and including the last day. */
    record NotRecognised(List<Profile> profiles, LocalDate lastDay) implements Fault {

        public NotRecognised {
            profiles = List.copyOf(profiles);
        }

        @Override
        public List<String> list(String companyId, FactStyle style) {
            return List.of(Profile.codes(profiles), style.date(lastDay));
        }
    }

    /** So many minutes of a day or a week where so many are allowed or needed. */
    record Minutes(int found, int allowed) implements Fault {
        @Override
        public List<String> list(String companyId, FactStyle style) {
            return List.of(style.duration(found), style.duration(allowed));
        }
    }

    /** So many years of age, or minutes of travel one way, where so many are allowed. */
    record Measure(int found, int allowed) implements Fault {
        @Override
        public List<String> list(String companyId, FactStyle style) {
            return List.of(String.valueOf(found), String.valueOf(allowed));
        }

        @Override
        public String variant() {
            return found == TravelTime.UNREACHABLE ? "cutOff" : "";
        }
    }

    /** The student excludes the company, or the company takes no students of the school. */
    record Excluded(String schoolId) implements Fault {
        @Override
        public List<String> list(String companyId, FactStyle style) {
            return List.of(style.school(schoolId), "");
        }
    }

    /** The company drops out on a day, and the placement runs to a later one or to that day. */
    record CompanyGone(LocalDate from, LocalDate lastDay) implements Fault {
        @Override
        public List<String> list(String companyId, FactStyle style) {
            return List.of(style.date(from), style.date(lastDay));
        }
    }

    /** The last day of the mentor is before that of the placement. */
    record MentorGone(LocalDate until, LocalDate lastDay, String mentorId) implements Fault {
        @Override
        public List<String> list(String companyId, FactStyle style) {
            return List.of(style.date(until), style.date(lastDay), style.mentor(companyId, mentorId));
        }

        @Override
        public String variant() {
            return "mentor";
        }
    }

    /**
     * A company or a mentor on a weekday.
     *
     * @param mentorId the mentor; empty for the company as a whole
     */
    record Slot(String companyId, String mentorId, DayOfWeek weekday) {

        /** Tells whether it is the company as a whole. */
        public boolean isOfCompany() {
            return mentorId.isEmpty();
        }
    }

    /**
     * Pupils at the same time at a company, or with one of its mentors.
     *
     * @param slot where and on which weekday
     * @param from first day of the segment
     * @param pupils pupils who are there
     * @param most places, or most pupils of the mentor
     */
    record Crowd(Slot slot, LocalDate from, int pupils, int most) implements BreakFacts {

        @Override
        public List<String> list(FactStyle style) {
            String company = slot.companyId();
            Stream<String> mentor =
                    slot.isOfCompany() ? Stream.of() : Stream.of(style.mentor(company, slot.mentorId()));
            Stream<String> rest = Stream.of(
                    style.weekday(slot.weekday()), style.date(from), String.valueOf(pupils), String.valueOf(most));
            return Stream.of(Stream.of(style.company(company)), mentor, rest)
                    .flatMap(part -> part)
                    .toList();
        }

        @Override
        public boolean areAbout(PlannedRequest request, Placement placement) {
            return placement.companyId().equals(slot.companyId())
                    && (slot.isOfCompany() || placement.mentorId().equals(slot.mentorId()))
                    && placement.days().contains(slot.weekday())
                    && !from.isBefore(request.period().from())
                    && !from.isAfter(request.period().to());
        }
    }

    /** A student who gets to so many minutes and stage days, with those that were done before. */
    record Total(String studentId, long minutes, long days) implements OfStudent {

        private static final double MINUTES_PER_HOUR = 60;

        @Override
        public List<String> list(FactStyle style) {
            return List.of(style.student(studentId), style.hours(minutes / MINUTES_PER_HOUR), String.valueOf(days));
        }

        @Override
        public boolean areAbout(PlannedRequest request, Placement placement) {
            return placement.studentId().equals(studentId) && !request.history();
        }
    }

    /** A placement that is pinned. */
    record PinnedPlacement(RequestKey request) implements OfStudent {

        @Override
        public String studentId() {
            return request.studentId();
        }

        @Override
        public List<String> list(FactStyle style) {
            return List.of(style.student(request.studentId()), style.period(request.periodId()));
        }

        @Override
        public boolean areAbout(PlannedRequest one, Placement placement) {
            return one.key().equals(request);
        }
    }

    /** The supervision of a student that is pinned. */
    record PinnedSupervision(String studentId) implements OfStudent {

        @Override
        public List<String> list(FactStyle style) {
            return List.of(style.student(studentId));
        }

        @Override
        public String variant() {
            return "supervision";
        }
    }

    /** A supervision of or by somebody unknown, or one that comes after another for its student. */
    record UnreadSupervision(String studentId, String supervisorId) implements OfStudent {

        @Override
        public List<String> list(FactStyle style) {
            return List.of(style.student(studentId), style.supervisor(supervisorId));
        }

        @Override
        public String variant() {
            return "supervision";
        }
    }

    /** A student whose school or profile the supervisor is not of. */
    record NotCovered(String supervisorId, String studentId) implements OfStudent {

        @Override
        public List<String> list(FactStyle style) {
            return List.of(style.supervisor(supervisorId), style.student(studentId));
        }

        @Override
        public boolean areAbout(PlannedRequest request, Placement placement) {
            return placement.studentId().equals(studentId);
        }
    }

    /** A supervisor with so many students, and so many at most. */
    record Load(String supervisorId, int students, int most) implements BreakFacts {

        @Override
        public List<String> list(FactStyle style) {
            return List.of(style.supervisor(supervisorId), String.valueOf(students), String.valueOf(most));
        }

        @Override
        public String variant() {
            return "load";
        }
    }
}
