package nl.leerplaats.data.fairness;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import nl.leerplaats.data.model.Company;
import nl.leerplaats.data.model.CostTerm;
import nl.leerplaats.data.model.Student;
import nl.leerplaats.data.model.Weights;
import nl.leerplaats.data.plan.Plan;
import nl.leerplaats.data.year.Placed;
import nl.leerplaats.data.year.PlacedPlan;
import nl.leerplaats.data.year.PlannedRequest;
import nl.leerplaats.data.year.PlanningYear;
import nl.leerplaats.data.year.RequestKey;
import nl.leerplaats.data.year.StageWork;

/** Adds up what a plan gives each student. */
final class FiguresByStudent {

    /** Preferences from this rank on cost the same (docs/rules.md, {@code preference}). */
    private static final int LAST_COUNTED_RANK = 5;

    private final PlanningYear year;
    private final Weights weights;
    private final Map<RequestKey, Placed> placed;

    FiguresByStudent(PlanningYear year, Plan plan) {
        this.year = year;
        weights = year.dataset().weights();
        placed = PlacedPlan.of(year, plan).placed();
    }

    List<StudentFigures> list() {
        return year.dataset().students().stream().map(this::figures).toList();
    }

    private StudentFigures figures(Student student) {
        Sum sum = new Sum(student);
        for (PlannedRequest request : year.listRequests(student.id())) {
            Placed read = placed.get(request.key());
            if (!request.history()) {
                sum.ask(request);
            }
            if (read == null) {
                sum.unplaced += request.history() ? 0 : 1;
            } else {
                sum.work = sum.work.plus(StageWork.of(year, request, read.company(), read.days()));
                if (!request.history()) {
                    sum.add(read);
                }
            }
        }
        return sum.toFigures();
    }

    private final class Sum {
        private final Student student;
        private StageWork work = StageWork.NONE;
        private int requests;
        private long weeksAsked;
        private long daysAsked;
        private int unplaced;
        private long ways;
        private long travelMinutes;
        private int longestMinutes;
        private long weeks;
        private long firstChoiceWeeks;
        private long listedWeeks;
        private long interestWeeks;
        private long wishPoints;
        private long partnerWeeks;
        private long awayWeeks;

        private Sum(Student student) {
            this.student = student;
        }

        private void ask(PlannedRequest request) {
            requests++;
            weeksAsked += request.weeks();
            daysAsked += (long) request.weeks() * request.request().preferredDays();
        }

        private void add(Placed read) {
            int placementWeeks = read.request().weeks();
            int minutes = year.travel().toCompany(student, read.company());
            long placementWays = (long) placementWeeks * read.days().size();
            ways += placementWays;
            travelMinutes += placementWays * minutes;
            longestMinutes = Math.max(longestMinutes, minutes);
            weeks += placementWeeks;
            addPartner(read.company(), placementWeeks);
            if (read.request().request().isOrientation()) {
                return; // wishes do not count for it
            }
            addPreference(student.preferences().indexOf(read.company().id()), placementWeeks);
            if (!student.interests().isEmpty()) {
                boolean shared = !Collections.disjoint(
                        student.interests(), read.company().tags());
                interestWeeks += shared ? placementWeeks : 0;
                wishPoints += shared ? 0 : points(CostTerm.INTEREST, placementWeeks);
            }
        }

        private void addPartner(Company company, int placementWeeks) {
            if (company.isOfOtherPartners(student.schoolId())) {
                awayWeeks += placementWeeks;
            } else if (!company.partnerSchoolIds().isEmpty()) {
                partnerWeeks += placementWeeks;
            }
        }

        private void addPreference(int rank, int placementWeeks) {
            if (rank >= 0) {
                listedWeeks += placementWeeks;
                firstChoiceWeeks += rank == 0 ? placementWeeks : 0;
                wishPoints += points(CostTerm.PREFERENCE, (long) placementWeeks * Math.min(rank, LAST_COUNTED_RANK));
            } else if (!student.preferences().isEmpty()) {
                wishPoints += points(CostTerm.UNLISTED, placementWeeks);
            }
        }

        private long points(CostTerm term, long count) {
            return count * weights.get(term);
        }

        private StudentFigures toFigures() {
            return new StudentFigures(
                    student,
                    requests,
                    unplaced,
                    ways,
                    travelMinutes,
                    longestMinutes,
                    student.hours().completedMinutes() + work.minutes(),
                    student.days().completed() + (long) work.days(),
                    weeks,
                    firstChoiceWeeks,
                    listedWeeks,
                    interestWeeks,
                    wishPoints,
                    weeksAsked,
                    daysAsked,
                    partnerWeeks,
                    awayWeeks);
        }
    }
}
