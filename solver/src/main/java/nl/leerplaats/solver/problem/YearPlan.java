package nl.leerplaats.solver.problem;

import ai.timefold.solver.core.api.domain.solution.ConstraintWeightOverrides;
import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.domain.solution.ProblemFactCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.ProblemFactProperty;
import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A plan of the year while it is being made. */
@PlanningSolution
public class YearPlan {

    @PlanningEntityCollectionProperty
    private List<RequestAssignment> requests;

    @PlanningEntityCollectionProperty
    private List<SupervisionAssignment> supervisions;

    private List<UnreadableEntry> unreadableEntries;

    @ProblemFactProperty
    private YearFacts facts;

    @SuppressWarnings("unused") // Timefold reads it.
    private ConstraintWeightOverrides<HardMediumSoftLongScore> weightOverrides;

    private @Nullable SearchAids aids;

    @PlanningScore
    private @Nullable HardMediumSoftLongScore score;

    @SuppressWarnings("NullAway.Init") // Timefold makes clones with it and fills every field.
    YearPlan() {}

    /** A plan of these decisions. */
    public YearPlan(
            YearFacts facts,
            List<RequestAssignment> requests,
            List<SupervisionAssignment> supervisions,
            List<UnreadableEntry> unreadableEntries,
            ConstraintWeightOverrides<HardMediumSoftLongScore> weightOverrides) {
        this.facts = facts;
        this.requests = requests;
        this.supervisions = supervisions;
        this.unreadableEntries = unreadableEntries;
        this.weightOverrides = weightOverrides;
    }

    /** The same problem with other decisions on requests. */
    public YearPlan withRequests(List<RequestAssignment> others) {
        return new YearPlan(facts, others, supervisions, unreadableEntries, weightOverrides);
    }

    /** What does not change. */
    public YearFacts facts() {
        return facts;
    }

    /** What the search brought along for its moves; null where it brought nothing. */
    public @Nullable SearchAids aids() {
        return aids;
    }

    /** Notes what the search brings along; all plans that it makes of this one have it too. */
    public void bring(SearchAids brought) {
        aids = brought;
    }

    /** Tells whether there is nothing to decide: all is pinned, or has no option. */
    public boolean nothingToChoose() {
        return requests.stream()
                        .allMatch(request ->
                                request.isPinned() || request.options().isEmpty())
                && supervisions.stream()
                        .allMatch(supervision -> supervision.isPinned()
                                || supervision.supervisors().isEmpty());
    }

    /** The students, for those without any request. */
    @ProblemFactCollectionProperty
    public List<StudentFact> getStudents() {
        return facts.students();
    }

    /** The companies whose recognition lapses unless a placement begins in time. */
    @ProblemFactCollectionProperty
    public List<LapsingCompany> getLapseRisks() {
        List<LapsingCompany> risks = new ArrayList<>();
        for (CompanyFact company : facts.companies()) {
            if (company.lapse() != null) {
                risks.add(new LapsingCompany(company, company.lapse()));
            }
        }
        return risks;
    }

    /** The entries of a given plan that break the rule {@code format}. */
    @ProblemFactCollectionProperty
    public List<UnreadableEntry> getUnreadableEntries() {
        return unreadableEntries;
    }

    /** The decisions on requests, by index. */
    public List<RequestAssignment> requests() {
        return requests;
    }

    /** The decisions on supervision, by student. */
    public List<SupervisionAssignment> supervisions() {
        return supervisions;
    }

    /** The score: the cost of the plan, negated; null before Timefold has computed it. */
    public @Nullable HardMediumSoftLongScore getScore() {
        return score;
    }

    /** Timefold sets the score. */
    public void setScore(@Nullable HardMediumSoftLongScore score) {
        this.score = score;
    }
}
