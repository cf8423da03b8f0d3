package nl.leerplaats.data.check;

import java.time.LocalDate;
import java.util.List;
import nl.leerplaats.data.value.Weekdays;

/** The facts behind a part of the cost: a record for each shape that they have. */
public sealed interface CostFacts {

    /**
     * The facts in the order in which messages name them; numbers as they are.
     *
     * @param companyId where the part is about; empty for nowhere
     */
    List<Object> list(String companyId, Style style);

    /** How the facts of costs are written. */
    interface Style extends FactStyle {

        /** Minutes of work, as a number of hours that is rounded where it is shown. */
        Object shortHours(long minutes);

        /** A way of so many minutes, by the name of how one travels. */
        String way(int minutes, String mode);
    }

    /** Nothing that the subject does not say: {@code unsupervised}. */
    record None() implements CostFacts {
        @Override
        public List<Object> list(String companyId, Style style) {
            return List.of();
        }
    }

    /** Weeks without a place, and how urgent the student is: {@code unplaced}. */
    record Open(int weeks, int urgency) implements CostFacts {
        @Override
        public List<Object> list(String companyId, Style style) {
            return List.of(weeks, urgency);
        }
    }

    /** What a student reaches of what is required. */
    sealed interface Shortfall extends CostFacts {

        /** What is reached. */
        long reached();

        /** What is required. */
        long required();
    }

    /** Minutes reached and required, and how urgent the student is: {@code shortfallHour}. */
    record MinutesShort(long reached, long required, int urgency) implements Shortfall {
        @Override
        public List<Object> list(String companyId, Style style) {
            return List.of(style.shortHours(reached), style.shortHours(required), urgency);
        }
    }

    /** Stage days reached and required, and how urgent the student is: {@code shortfallDay}. */
    record DaysShort(long reached, long required, int urgency) implements Shortfall {
        @Override
        public List<Object> list(String companyId, Style style) {
            return List.of(reached, required, urgency);
        }
    }

    /** The company before, agreed on or until now: {@code brokenAgreement}, {@code companyChange}, {@code baselineCompany}. */
    record OtherCompany(String before) implements CostFacts {
        @Override
        public List<Object> list(String companyId, Style style) {
            return List.of(style.company(before));
        }
    }

    /** Mentor and days agreed on, mentor and days now: {@code changedAgreement}. */
    record OtherTerms(String mentorBefore, Weekdays daysBefore, String mentorNow, Weekdays daysNow)
            implements CostFacts {
        @Override
        public List<Object> list(String companyId, Style style) {
            return List.of(
                    style.mentor(companyId, mentorBefore),
                    style.weekdays(daysBefore.toList()),
                    style.mentor(companyId, mentorNow),
                    style.weekdays(daysNow.toList()));
        }
    }

    /** The mentor before or until now, and the mentor now: {@code mentorChange}, {@code baselineMentor}. */
    record OtherMentor(String before, String now) implements CostFacts {
        @Override
        public List<Object> list(String companyId, Style style) {
            return List.of(style.mentor(companyId, before), style.mentor(companyId, now));
        }
    }

    /** The days before or until now, and the days now: {@code dayChange}, {@code baselineDay}. */
    record OtherDays(Weekdays before, Weekdays now) implements CostFacts {
        @Override
        public List<Object> list(String companyId, Style style) {
            return List.of(style.weekdays(before.toList()), style.weekdays(now.toList()));
        }
    }

    /** The supervisor until now: {@code baselineSupervisor}. */
    record OtherSupervisor(String before) implements CostFacts {
        @Override
        public List<Object> list(String companyId, Style style) {
            return List.of(style.supervisor(before));
        }
    }

    /**
     * A way, on so many days a week in so many weeks: {@code travel}, {@code longTravel}.
     *
     * @param minutes minutes one way
     * @param way name of the way of travelling, or {@code MEASURED}
     */
    record Way(int minutes, int days, int weeks, String way) implements CostFacts {
        @Override
        public List<Object> list(String companyId, Style style) {
            return List.of(minutes, days, weeks, style.way(minutes, way));
        }
    }

    /** Weeks of a placement: {@code interest}, {@code unlisted}. */
    record Weeks(int weeks) implements CostFacts {
        @Override
        public List<Object> list(String companyId, Style style) {
            return List.of(weeks);
        }
    }

    /** The rank of the company among the preferences, from 1: {@code preference}. */
    record Rank(int rank, int weeks) implements CostFacts {
        @Override
        public List<Object> list(String companyId, Style style) {
            return List.of(rank, weeks);
        }
    }

    /** Days a week, and as many as are preferred: {@code extraDay}. */
    record DayCount(int days, int preferred, int weeks) implements CostFacts {
        @Override
        public List<Object> list(String companyId, Style style) {
            return List.of(days, preferred, weeks);
        }
    }

    /** The days of a placement and those on which the supervisor visits: {@code noVisitDay}. */
    record VisitDays(Weekdays days, Weekdays visitDays, int weeks) implements CostFacts {
        @Override
        public List<Object> list(String companyId, Style style) {
            return List.of(style.weekdays(days.toList()), style.weekdays(visitDays.toList()), weeks);
        }
    }

    /** Minutes of a visit, one way: {@code visitTrip}. */
    record Trip(int minutes) implements CostFacts {
        @Override
        public List<Object> list(String companyId, Style style) {
            return List.of(minutes);
        }
    }

    /** Students of a supervisor, and students at most: {@code supervisorLoad}. */
    record Load(int students, int most) implements CostFacts {
        @Override
        public List<Object> list(String companyId, Style style) {
            return List.of(students, most);
        }
    }

    /** Weeks of a school without a placement, and all its weeks: {@code schoolShare}. */
    record Share(int open, int weeks) implements CostFacts {
        @Override
        public List<Object> list(String companyId, Style style) {
            return List.of(open, weeks);
        }
    }

    /** The day on which a recognition lapses: {@code recognitionLapse}. */
    record Lapse(LocalDate day) implements CostFacts {
        @Override
        public List<Object> list(String companyId, Style style) {
            return List.of(style.date(day));
        }
    }
}
