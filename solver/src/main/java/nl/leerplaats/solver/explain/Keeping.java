package nl.leerplaats.solver.explain;

import nl.leerplaats.data.model.Student;
import nl.leerplaats.solver.explain.price.Loss;
import nl.leerplaats.solver.problem.Option;
import nl.leerplaats.solver.problem.RequestFact;
import nl.leerplaats.solver.search.NearbyPlan;
import nl.leerplaats.solver.year.StudentYear;
import nl.leerplaats.solver.year.YearIndex;
import org.jspecify.annotations.Nullable;

/**
 * What everybody has to keep when somebody else gets something: each placement, what was agreed of it, the supervisor, and the hours and days
 * that still count towards what is required. {@link Loss} names what was not kept.
 */
final class Keeping implements NearbyPlan.Keeps {

    private final YearIndex index;
    private final RequestFact wish;

    /**
     * Looks at one problem.
     *
     * @param index the problem
     * @param wish for what somebody gets something: another placement than was agreed, or one with shorter days, is no loss to who asked for it
     */
    Keeping(YearIndex index, RequestFact wish) {
        this.index = index;
        this.wish = wish;
    }

    private boolean isAgreementLost(@Nullable Option before, @Nullable Option after) {
        return before != null
                && after != null
                && after.request().index() != wish.index()
                && (after.brokenAgreementCount() > before.brokenAgreementCount()
                        || after.changedAgreementCount() > before.changedAgreementCount()
                                && before.brokenAgreementCount() == 0);
    }

    @Override
    public boolean test(int student, StudentYear before, StudentYear after) {
        long minutes = 0;
        long minutesBefore = 0;
        long dates = 0;
        long datesBefore = 0;
        for (int position = 0; position < before.size(); position++) {
            Option one = before.option(position);
            Option other = after.option(position);
            if (one != null && other == null || isAgreementLost(one, other)) {
                return false;
            }
            minutesBefore += one == null ? 0 : one.minutes();
            datesBefore += one == null ? 0 : one.stageDates();
            minutes += other == null ? 0 : other.minutes();
            dates += other == null ? 0 : other.stageDates();
        }
        if (before.supervisor() != StudentYear.NOBODY && after.supervisor() == StudentYear.NOBODY) {
            return false;
        }
        Student who = index.facts().students().get(student).student();
        long minutesNeeded = who.hours().requiredMinutes() - who.hours().completedMinutes();
        long datesNeeded = who.days().required() - who.days().completed();
        return student == wish.student().index()
                || minutes >= Math.min(minutesBefore, minutesNeeded) && dates >= Math.min(datesBefore, datesNeeded);
    }
}
