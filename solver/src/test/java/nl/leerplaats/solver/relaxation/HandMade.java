package nl.leerplaats.solver.relaxation;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Consumer;
import java.util.function.Predicate;
import nl.leerplaats.data.TinyDataset;
import nl.leerplaats.data.model.CostTerm;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.value.Weekdays;
import nl.leerplaats.data.year.PlanningYear;
import nl.leerplaats.solver.mapping.ProblemMapper;
import nl.leerplaats.solver.problem.Option;
import nl.leerplaats.solver.problem.YearPlan;
import nl.leerplaats.solver.relaxation.model.CapacityRow;
import nl.leerplaats.solver.relaxation.model.Column;
import nl.leerplaats.solver.relaxation.model.Effort;
import nl.leerplaats.solver.relaxation.model.Limits;
import nl.leerplaats.solver.relaxation.model.PlanCost;
import nl.leerplaats.solver.relaxation.model.RelaxationContext;
import nl.leerplaats.solver.relaxation.model.Scale;
import nl.leerplaats.solver.relaxation.model.StudentGroups;
import nl.leerplaats.solver.relaxation.model.Workers;
import nl.leerplaats.solver.relaxation.pricing.Pricing;
import nl.leerplaats.solver.search.state.SharedYears;
import nl.leerplaats.solver.year.OwnCost;
import nl.leerplaats.solver.year.StudentYear;
import nl.leerplaats.solver.year.YearIndex;
import org.jspecify.annotations.Nullable;

/**
 * Problems of which the answers are found by hand: periods of one week, a request of one day in each, companies with one place on Mondays
 * alone, so that a student has one option there. Only travel (1 point a minute), a week without a placement (100 points of medium cost), and
 * what a test adds cost anything. All prices are in {@link #UNIT} to a point.
 */
public final class HandMade {

    /** Price units of a point. */
    public static final long UNIT = 1_000;

    /** The weekday on which the companies have a place, as a set of weekdays. */
    public static final int MONDAY = 1;

    /** Medium cost of a request without a placement. */
    public static final long UNPLACED = 100;

    private static final LocalDate FIRST = LocalDate.parse("2026-08-31");
    private static final int DAYS_TO_FRIDAY = 4;

    private final TinyDataset tiny = TinyDataset.create().withoutStudent("anna").withoutCompany("bakery");
    private final String[] students;

    private HandMade(int weeks, String... students) {
        this.students = students;
        for (CostTerm term : CostTerm.values()) {
            tiny.weight(term, 0);
        }
        tiny.weight(CostTerm.TRAVEL, 1).weight(CostTerm.UNPLACED, (int) UNPLACED);
        tiny.calendar("calendar", calendar -> {
            calendar.withoutPeriods().withoutClosures();
            calendar.span(
                    FIRST.toString(),
                    FIRST.plusWeeks(weeks - 1).plusDays(DAYS_TO_FRIDAY).toString());
            for (int week = 0; week < weeks; week++) {
                LocalDate monday = FIRST.plusWeeks(week);
                calendar.period(
                        "P" + (week + 1),
                        monday.toString(),
                        monday.plusDays(DAYS_TO_FRIDAY).toString());
            }
        });
        for (String id : students) {
            tiny.student(id, student -> {
                student.withoutRequest("P1").withoutRequest("P2");
                for (int week = 1; week <= weeks; week++) {
                    student.request("P" + week, 1);
                }
            });
        }
    }

    /** So many weeks, and students with a request in each. */
    public static HandMade ofWeeks(int weeks, String... students) {
        return new HandMade(weeks, students);
    }

    /** Adds a company with one place on Mondays, and the minutes of each student's way to it; more than 45 is too far. */
    public HandMade company(String id, int... minutes) {
        tiny.company(id, company -> company.mentor("mies", Weekdays.of(DayOfWeek.MONDAY), 1));
        for (int student = 0; student < students.length; student++) {
            tiny.travelTime(students[student], id, minutes[student]);
        }
        return this;
    }

    /** Each student in a school of its own, in a row from west to east. */
    public HandMade inARow() {
        for (int number = 0; number < students.length; number++) {
            String id = students[number];
            double lon = 5 + 0.1 * number;
            tiny.school(id, school -> school.at(52, lon)).student(id, one -> one.school(id));
        }
        return this;
    }

    /** At a company there is a place for everybody on each day. */
    public HandMade withPlacesForAll(String company) {
        tiny.company(company, one -> one.places(students.length).mentor("mies", Weekdays.ALL, students.length));
        return this;
    }

    /** Changes anything else. */
    public HandMade with(Consumer<TinyDataset> edit) {
        edit.accept(tiny);
        return this;
    }

    /** The dataset. */
    public Dataset dataset() {
        return tiny.build();
    }

    /** The problem. */
    public Problem build() {
        return new Problem(dataset());
    }

    /** Three students for a bakery (5, 5, 5 minutes), a shop (15, 20, 25) and a hall (30, 40, 45) with one place each. */
    public static Problem threeForThreePlaces() {
        return ofWeeks(1, "anna", "bram", "cato")
                .company("bakery", 5, 5, 5)
                .company("shop", 15, 20, 25)
                .company("hall", 30, 40, 45)
                .build();
    }

    /** Anna can go to a bakery (25 minutes), whose recognition lapses at 600 points where nobody comes, or to a shop (5). */
    public static Problem recognitionThatLapses() {
        return ofWeeks(1, "anna")
                .company("bakery", 25)
                .company("shop", 5)
                .with(tiny -> tiny.company("bakery", one -> one.lastPlacementEnded("2022-09-01"))
                        .weight(CostTerm.RECOGNITION_LAPSE, 600))
                .build();
    }
    /** A dataset as the relaxation reads it. */
    public static final class Problem {

        private final YearPlan plan;
        private final YearIndex index;
        private final RelaxationContext context;

        /** The problem of a dataset. */
        public Problem(Dataset dataset) {
            plan = ProblemMapper.map(PlanningYear.of(dataset));
            index = new YearIndex(plan);
            context = context(new Effort(() -> Effort.NO_LIMIT));
        }

        /** The problem of the search. */
        public YearPlan plan() {
            return plan;
        }

        /** The problem by index. */
        public YearIndex index() {
            return index;
        }

        /** With no limit on the work, and a least medium cost of 0. */
        public RelaxationContext context() {
            return context;
        }

        /** With this limit on the work. */
        public RelaxationContext context(Effort effort) {
            return HandMade.context(index, new Scale(UNIT, 100_000 * UNIT), effort);
        }

        /** The whole capacities. */
        public Limits limits() {
            return context.limits();
        }

        /** Prices students in this thread. */
        public Pricing pricing() {
            return new Pricing(context, alone());
        }

        /** The index of a company. */
        public int company(String id) {
            return index.facts().companies().stream()
                    .filter(one -> one.company().id().equals(id))
                    .findFirst()
                    .orElseThrow()
                    .index();
        }

        /** The option of a request at a company. */
        public Option option(int student, int position, String company) {
            return option(student, position, option -> option.company().index() == company(company));
        }

        /** The first option of a request that is so. */
        public Option option(int student, int position, Predicate<Option> wanted) {
            List<Option> options = new ArrayList<>(index.optionsOf(index.requestsOf(student)[position]));
            options.removeIf(wanted.negate());
            return options.get(0);
        }

        /** A year at these companies, one for each request or null for no placement. */
        public StudentYear year(int student, int supervisor, @Nullable String... companies) {
            @Nullable Option[] options = new Option[companies.length];
            for (int position = 0; position < companies.length; position++) {
                String company = companies[position];
                options[position] = company == null ? null : option(student, position, company);
            }
            return new StudentYear(options, supervisor);
        }

        /** The column of such a year, without a supervisor. */
        public Column column(int student, @Nullable String... companies) {
            return supervised(student, StudentYear.NOBODY, companies);
        }

        /** The column of such a year with a supervisor. */
        public Column supervised(int student, int supervisor, @Nullable String... companies) {
            return context.column(student, year(student, supervisor, companies));
        }

        /** A search that has found this plan. */
        public SharedYears found(StudentYear... plan) {
            return HandMade.found(context, plan);
        }

        /** The places of a company on Mondays of a week. */
        public CapacityRow places(String company, int week) {
            return limits().row(false, company(company), segment(week), MONDAY);
        }

        /** The segment of a week. */
        public int segment(int week) {
            return index.requestsOf(0)[week].firstSegment();
        }
    }

    /** The context of a problem at the scale that fits it, with no limit on the work. */
    public static RelaxationContext context(YearIndex index) {
        return context(index, Scale.of(index), new Effort(() -> Effort.NO_LIMIT));
    }

    private static RelaxationContext context(YearIndex index, Scale scale, Effort effort) {
        return new RelaxationContext(
                index,
                scale,
                new OwnCost(index),
                new Limits(index),
                StudentGroups.of(index),
                new long[index.facts().students().size()],
                effort);
    }

    /** A search that has found this plan. */
    public static SharedYears found(RelaxationContext context, StudentYear... plan) {
        SharedYears shared = new SharedYears();
        PlanCost cost = PlanCost.of(context.index(), context.own(), List.of(plan));
        shared.note(cost.medium(), cost.soft(), plan);
        return shared;
    }

    /** Works in the thread of the caller. */
    public static Workers alone() {
        return new Workers(ForkJoinPool.commonPool(), 1);
    }
}
