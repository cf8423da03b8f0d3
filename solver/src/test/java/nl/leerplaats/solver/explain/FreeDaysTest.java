package nl.leerplaats.solver.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.leerplaats.data.firstcome.FirstComeFirstServed;
import nl.leerplaats.data.generate.InstanceKind;
import nl.leerplaats.data.generate.RandomDatasets;
import nl.leerplaats.data.model.Company;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.plan.Placement;
import nl.leerplaats.data.plan.Plan;
import nl.leerplaats.data.value.Weekdays;
import nl.leerplaats.data.year.PlanningYear;
import nl.leerplaats.data.year.RequestKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who could come on a weekday with a place: what is told was done, in a valid plan in which nobody else moves. */
class FreeDaysTest {

    @ParameterizedTest
    @EnumSource(
            value = InstanceKind.class,
            names = {"SCHOOL", "TIGHT", "MULTI", "REPLAN"})
    void whoCouldComeCanReallyCome(InstanceKind kind) {
        int told = 0;
        for (long seed = 1; seed <= 3; seed++) {
            Dataset dataset = RandomDatasets.of(kind, seed, 16);
            WhatIf whatIf = WhatIf.of(dataset, FirstComeFirstServed.plan(PlanningYear.of(dataset)));
            Explainer explainer = new Explainer(whatIf);
            for (Company company : dataset.companies()) {
                for (FreeDay day : explainer.freeDays(company.id())) {
                    check(whatIf, company, day);
                    told += day.possible().size();
                }
            }
        }
        assertThat(told).isPositive();
    }

    private static void check(WhatIf whatIf, Company company, FreeDay day) {
        assertThat(company.places().get(day.day())).isPositive();
        Set<RequestKey> placed = whatIf.present().plan().placements().stream()
                .map(RequestKey::of)
                .collect(Collectors.toSet());
        assertThat(day.possible().stream().map(one -> placed.contains(one.request())))
                .as("those without a place come first")
                .isSorted();
        assertThat(day.possible()).extracting(one -> one.request().studentId()).doesNotHaveDuplicates();
        for (Alternative one : day.possible()) {
            assertThat(one.answer().cost().isValid()).isTrue();
            assertThat(one.others()).isEmpty();
            assertThat(one.isWithoutLoss()).isTrue();
            assertThat(one.placement().companyId()).isEqualTo(company.id());
            assertThat(one.placement().days()).contains(day.day());
            assertThat(whatIf.present().plan().placements())
                    .noneMatch(now -> RequestKey.of(now).equals(one.request())
                            && now.companyId().equals(company.id()));
        }
    }

    /** One place on Monday, taken all year: no place is free then, whoever would like it. */
    @Test
    void aWeekdayThatIsFullIsNotTold() {
        Dataset dataset = RandomDatasets.of(InstanceKind.TIGHT, 1, 16);
        Plan plan = FirstComeFirstServed.plan(PlanningYear.of(dataset));
        Explainer explainer = new Explainer(WhatIf.of(dataset, plan));
        for (Company company : dataset.companies()) {
            List<DayOfWeek> free =
                    explainer.freeDays(company.id()).stream().map(FreeDay::day).toList();
            for (DayOfWeek day : Weekdays.ALL.toList()) {
                boolean never = company.places().get(day) == 0;
                if (never || isFullAllYear(dataset, plan, company, day)) {
                    assertThat(free).doesNotContain(day);
                }
            }
        }
    }

    private static boolean isFullAllYear(Dataset dataset, Plan plan, Company company, DayOfWeek day) {
        return dataset.calendars().stream()
                .flatMap(calendar -> calendar.periods().stream())
                .allMatch(period -> plan.placements().stream()
                                .filter(one -> one.companyId().equals(company.id()))
                                .filter(one -> one.periodId().equals(period.id()))
                                .filter(one -> one.days().contains(day))
                                .map(Placement::studentId)
                                .distinct()
                                .count()
                        >= company.places().get(day));
    }

    @Test
    void aCompanyThatIsNotThereHasNoWeekdays() {
        Dataset dataset = RandomDatasets.of(InstanceKind.SCHOOL, 1, 16);
        Explainer explainer = new Explainer(WhatIf.of(dataset, FirstComeFirstServed.plan(PlanningYear.of(dataset))));
        assertThat(explainer.freeDays("nergens")).isEmpty();
    }
}
