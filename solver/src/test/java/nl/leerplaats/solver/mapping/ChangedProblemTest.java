package nl.leerplaats.solver.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.leerplaats.data.generate.InstanceKind;
import nl.leerplaats.data.generate.RandomDatasets;
import nl.leerplaats.data.model.Company;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.model.Mentor;
import nl.leerplaats.data.value.Extra;
import nl.leerplaats.data.value.Weekdays;
import nl.leerplaats.data.year.PlanningYear;
import nl.leerplaats.solver.problem.MentorFact;
import nl.leerplaats.solver.problem.Option;
import nl.leerplaats.solver.problem.RequestAssignment;
import nl.leerplaats.solver.problem.YearPlan;
import nl.leerplaats.solver.year.RequestOptions;
import nl.leerplaats.solver.year.YearIndex;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is taken over from a known problem must be what a problem made anew has, in the same order: answers depend on it where costs are equal. */
class ChangedProblemTest {

    /** A mentor whose id comes before and one whose id comes after all others is numbered behind all of them, but stands where the id says. */
    @ParameterizedTest
    @CsvSource({"SCHOOL, 0", "SCHOOL, zz", "MULTI, zz", "REPLAN, 0", "TIGHT, zz"})
    void onePlaceAndMentorMoreGiveTheOptionsOfTheDatasetMadeAnew(InstanceKind kind, String mentorId) {
        Dataset dataset = RandomDatasets.of(kind, 3, 16);
        YearPlan known = ProblemMapper.map(PlanningYear.of(dataset));
        int more = 0;
        for (Company company : dataset.companies()) {
            Dataset changed = withOneMore(dataset, company.id(), mentorId);
            PlanningYear year = PlanningYear.of(changed);

            YearPlan taken = ChangedProblem.map(year, known, Set.of(), Set.of(company.id()));
            YearPlan anew = ProblemMapper.map(year);

            assertThat(ChangedProblem.keepsNumbers(known, taken)).isTrue();
            assertThat(taken.facts().mentors())
                    .startsWith(known.facts().mentors().toArray(new MentorFact[0]))
                    .hasSameSizeAs(anew.facts().mentors());
            assertThat(options(taken)).isEqualTo(options(anew));
            assertThat(sorted(taken, new YearIndex(taken, new YearIndex(known))))
                    .isEqualTo(sorted(anew, new YearIndex(anew)));
            more += options(anew).equals(options(known)) ? 0 : 1;
        }
        assertThat(more).isPositive();
    }

    private static Dataset withOneMore(Dataset dataset, String id, String mentorId) {
        return dataset.withCompanies(dataset.companies().stream()
                .map(company -> company.id().equals(id) ? withOneMore(company, mentorId) : company)
                .toList());
    }

    private static Company withOneMore(Company company, String mentorId) {
        List<Mentor> mentors = new ArrayList<>(company.mentors());
        mentors.add(new Mentor(mentorId, null, Weekdays.ALL, Mentor.DEFAULT_MAX_STUDENTS, Extra.NONE));
        return company.withMentors(mentors)
                .withPlaces(company.places().plus(Weekdays.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY), 1));
    }

    private static List<String> options(YearPlan plan) {
        return plan.requests().stream().map(one -> one.options().toString()).toList();
    }

    /** As the planner reads them. */
    private static List<String> sorted(YearPlan plan, YearIndex index) {
        List<String> sorted = new ArrayList<>();
        for (RequestAssignment assignment : plan.requests()) {
            RequestOptions options = index.choicesOf(assignment.request());
            for (int position = 0; position < options.size(); position++) {
                Option option = options.option(position);
                sorted.add(option + " " + option.softCost() + " " + options.slot(position));
            }
        }
        return sorted;
    }
}
