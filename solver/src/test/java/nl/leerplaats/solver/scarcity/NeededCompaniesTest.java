package nl.leerplaats.solver.scarcity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.leerplaats.data.TinyDataset;
import nl.leerplaats.data.TinyPlan;
import nl.leerplaats.data.firstcome.FirstComeFirstServed;
import nl.leerplaats.data.generate.DatasetGenerator;
import nl.leerplaats.data.generate.InstanceKind;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.model.Profile;
import nl.leerplaats.data.plan.Plan;
import nl.leerplaats.data.year.PlanningYear;
import org.junit.jupiter.api.Test;

/** Feature: what is scarce is a list of companies to go and win, for whom, where and from when. */
class NeededCompaniesTest {

    private static List<NeededCompany> of(Dataset dataset, Plan plan) {
        return NeededCompanies.of(PlanningYear.of(dataset), Scarcity.of(dataset, plan, PriceSource.NONE, new Trials()));
    }

    @Test
    void whatIsProvenTellsHowManyOfWhichSchoolsHaveNoPlace() {
        Dataset dataset = TinyDataset.create()
                .school("b", school -> {})
                .student(
                        "bo", student -> student.school("b").profile(Profile.ZW).withoutRequest("P1"))
                .student(
                        "bas",
                        student -> student.school("b").profile(Profile.ZW).withoutRequest("P1"))
                .student("cas", student -> student.profile(Profile.ZW).withoutRequest("P1"))
                .build();

        List<NeededCompany> needed = of(dataset, TinyPlan.of(dataset).build());

        List<NeededCompany> proven =
                needed.stream().filter(NeededCompany::proven).toList();
        assertThat(proven.stream().mapToInt(NeededCompany::places).sum()).isEqualTo(3);
        assertThat(proven).allSatisfy(one -> {
            assertThat(one.profiles()).containsExactly(Profile.ZW);
            assertThat(one.from()).isEqualTo(LocalDate.of(2027, 2, 1));
            assertThat(one.gain()).isNull();
        });
        assertThat(proven.stream().mapToInt(NeededCompany::students).sum()).isEqualTo(3);
        assertThat(needed.subList(0, proven.size())).isEqualTo(proven);
    }

    @Test
    void whatWasTriedTellsWhoWouldGoThere() {
        Dataset dataset = DatasetGenerator.generate(InstanceKind.POOL, 1, 60);
        Plan plan = FirstComeFirstServed.plan(dataset);
        PlanningYear year = PlanningYear.of(dataset);
        ScarcityReport report = Scarcity.of(dataset, plan, PriceSource.NONE, new Trials());

        List<NeededCompany> needed = NeededCompanies.of(year, report);

        assertThat(needed).hasSize(report.shortages().size() + report.areas().size());
        for (int at = 0; at < report.areas().size(); at++) {
            AreaGain gain = report.areas().get(at);
            NeededCompany one = needed.get(report.shortages().size() + at);
            assertThat(one.proven()).isFalse();
            assertThat(one.profiles()).containsExactly(gain.profile());
            assertThat(one.days()).isEqualTo(gain.days());
            assertThat(one.gain()).isEqualTo(gain.gain());
            assertThat(one.students()).isEqualTo((int) gain.takers().stream()
                    .map(taker -> taker.studentId())
                    .distinct()
                    .count());
            assertThat(one.from()).isBetween(year.firstDay(), year.lastDay());
        }
    }
}
