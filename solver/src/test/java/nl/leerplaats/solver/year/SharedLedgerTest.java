package nl.leerplaats.solver.year;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import nl.leerplaats.data.check.PlanChecker;
import nl.leerplaats.data.check.Verdict;
import nl.leerplaats.data.generate.RandomTinyDatasets;
import nl.leerplaats.data.model.CostTerm;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.year.PlanningYear;
import nl.leerplaats.solver.mapping.PlanMapper;
import nl.leerplaats.solver.mapping.ProblemMapper;
import nl.leerplaats.solver.problem.Option;
import nl.leerplaats.solver.problem.RequestFact;
import nl.leerplaats.solver.problem.YearPlan;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the ledger adds up of years that come and go is what the judge says of the plan. */
class SharedLedgerTest {

    private static final int SEEDS = 120;

    private static final int CHANGES = 8;

    private static final List<CostTerm> SHARED =
            List.of(CostTerm.SUPERVISOR_LOAD, CostTerm.VISIT_TRIP, CostTerm.RECOGNITION_LAPSE);

    private final Random random = new Random(5);

    /** Any year: places may be taken by too many, which does not change what the years share. */
    private StudentYear anyYear(YearIndex index, int student) {
        StudentYear pinned = index.pinnedYear(student);
        RequestFact[] requests = index.requestsOf(student);
        @Nullable Option[] options = new Option[requests.length];
        for (int position = 0; position < options.length; position++) {
            List<Option> choices = index.optionsOf(requests[position]);
            options[position] = requests[position].pinned() || choices.isEmpty() || random.nextInt(4) == 0
                    ? pinned.option(position)
                    : choices.get(random.nextInt(choices.size()));
        }
        int[] supervisors = index.supervisorsOf(student);
        int supervisor = index.isSupervisorPinned(student) || supervisors.length == 0 || random.nextInt(4) == 0
                ? pinned.supervisor()
                : supervisors[random.nextInt(supervisors.length)];
        return new StudentYear(options, supervisor);
    }

    private static Verdict judge(PlanningYear year, YearPlan plan, YearIndex index, StudentYear[] years) {
        for (int student = 0; student < years.length; student++) {
            RequestFact[] requests = index.requestsOf(student);
            for (int position = 0; position < requests.length; position++) {
                plan.requests().get(requests[position].index()).setOption(years[student].option(position));
            }
            int supervisor = years[student].supervisor();
            plan.supervisions()
                    .get(student)
                    .setSupervisor(
                            supervisor == StudentYear.NOBODY
                                    ? null
                                    : index.facts().supervisors().get(supervisor));
        }
        return PlanChecker.check(year, PlanMapper.toPlan(plan));
    }

    /** A part of a load costs what the ledger says more with it than without what the student takes now. */
    private static void assertWhatAPartCosts(YearIndex index, SharedLedger ledger, YearUse present) {
        for (Resource.Load load : index.loads().all()) {
            YearUse.LoadPart part = new YearUse.LoadPart(load, 2);
            SharedLedger others = new SharedLedger(ledger);
            others.remove(present);
            long before = others.soft() + others.medium();
            others.add(new YearUse(List.of(part), List.of(), List.of()));

            assertThat(ledger.costBeside(present, part)).isEqualTo(others.soft() + others.medium() - before);
        }
    }

    @Test
    void theLedgerSaysWhatTheJudgeSays() {
        for (long seed = 0; seed < SEEDS; seed++) {
            Dataset dataset = RandomTinyDatasets.of(seed);
            PlanningYear year = PlanningYear.of(dataset);
            YearPlan plan = ProblemMapper.map(year);
            YearIndex index = new YearIndex(plan);
            StudentYear[] years = IntStream.range(0, index.facts().students().size())
                    .mapToObj(index::pinnedYear)
                    .toArray(StudentYear[]::new);
            SharedLedger ledger = new SharedLedger(index);
            for (int student = 0; student < years.length; student++) {
                ledger.add(YearUse.of(index, student, years[student]));
            }
            for (int change = 0; change < CHANGES && years.length > 0; change++) {
                int student = random.nextInt(years.length);
                ledger.remove(YearUse.of(index, student, years[student]));
                years[student] = anyYear(index, student);
                ledger.add(YearUse.of(index, student, years[student]));
                SharedLedger copy = new SharedLedger(ledger);

                Verdict verdict = judge(year, plan, index, years);
                long soft = SHARED.stream().mapToLong(verdict::amount).sum();
                assertThat(ledger.soft()).as("seed %d, change %d", seed, change).isEqualTo(soft);
                assertThat(ledger.medium()).isEqualTo(verdict.amount(CostTerm.SCHOOL_SHARE));

                assertWhatAPartCosts(index, ledger, YearUse.of(index, student, years[student]));
                copy.remove(YearUse.of(index, student, years[student]));
                assertThat(ledger.soft()).as("a copy changes by itself").isEqualTo(soft);
            }
        }
    }
}
