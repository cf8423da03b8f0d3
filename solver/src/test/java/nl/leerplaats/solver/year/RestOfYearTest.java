package nl.leerplaats.solver.year;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import nl.leerplaats.solver.problem.CompanyFact;
import nl.leerplaats.solver.problem.Option;
import nl.leerplaats.solver.problem.RequestFact;
import nl.leerplaats.solver.problem.StudentWorkLimit;
import nl.leerplaats.solver.relaxation.JudgedYears;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** No rest of a valid year costs less than is said, at the prices of the search and of the relaxation. */
class RestOfYearTest {

    private static final int SEEDS = 40;

    private static final long MEDIUM = 1_000;

    private static final int CHANGE = 7;

    @Test
    void noRestOfAYearCostsLess() {
        int exact = 0;
        for (long seed = 0; seed < SEEDS; seed++) {
            JudgedYears all = JudgedYears.atTheLimit(seed);
            YearIndex index = all.index();
            OwnCost own = new OwnCost(index);
            for (int student = 0; student < index.facts().students().size(); student++) {
                List<JudgedYears.Judged> years = all.of(student);
                StudentWorkLimit limit = new StudentWorkLimits(index).of(student);
                for (RestOfYear.Prices prices : prices(index, own, student, limit, new Random(seed))) {
                    RestOfYear rest = new RestOfYear(index, student, prices);
                    for (JudgedYears.Judged year : years) {
                        exact += check(index, own, student, prices, rest, year.year(), "seed " + seed);
                    }
                }
            }
        }
        assertThat(exact).as("rests that cost exactly what is said").isGreaterThan(1_000);
    }

    /** With the same saving everywhere, and with credits company by company. */
    private static List<RestOfYear.Prices> prices(
            YearIndex index, OwnCost own, int student, StudentWorkLimit limit, Random random) {
        List<RestOfYear.Credit> credits = new ArrayList<>();
        for (int slot = 0; slot < index.companiesOf(student).length; slot++) {
            if (random.nextBoolean()) {
                credits.add(new RestOfYear.Credit(slot, random.nextInt(100)));
            }
        }
        return List.of(
                new RestOfYear.Prices(points(index, own, 1), 50, List.of(), limit, option -> true),
                new RestOfYear.Prices(points(index, own, 3), 0, credits, StudentWorkLimit.NONE, option -> true));
    }

    private static YearPrices points(YearIndex index, OwnCost own, long softUnit) {
        return new YearPrices(index, own, softUnit, MEDIUM, part -> 0);
    }

    /** Looks at the rest after each request; gives how often it costs exactly what is said. */
    private static int check(
            YearIndex index,
            OwnCost own,
            int student,
            RestOfYear.Prices prices,
            RestOfYear rest,
            StudentYear year,
            String name) {
        int exact = 0;
        long shortfall = MEDIUM * own.shortfall(student, JudgedYears.minutes(year), JudgedYears.dates(year));
        WorkSpan work = WorkSpan.NONE;
        for (int position = 0; position < year.size(); position++) {
            Option here = year.option(position);
            work = here == null ? work : work.plus(here.minutes(), here.stageDates());
            long later = shortfall;
            for (int other = position + 1; other < year.size(); other++) {
                later += cost(index, own, prices, student, other, year.option(other));
            }
            Option next = position + 1 == year.size() ? null : year.option(position + 1);
            long said = rest.after(position, work, 0);
            assertThat(said).as(name).isLessThanOrEqualTo(later);
            assertThat(rest.after(position, work, CHANGE))
                    .as(name)
                    .isLessThanOrEqualTo(later + (next == null ? 0 : CHANGE));
            if (here != null && next != null && here.company().equals(next.company())) {
                assertThat(rest.stay(position, slot(index, student, here.company()), work))
                        .as(name)
                        .isLessThanOrEqualTo(
                                later + prices.saving() + credit(index, prices, student, position + 1, next));
            }
            exact += said == later ? 1 : 0;
        }
        return exact;
    }

    private static long cost(
            YearIndex index,
            OwnCost own,
            RestOfYear.Prices prices,
            int student,
            int position,
            @Nullable Option option) {
        RequestFact request = index.requestsOf(student)[position];
        return option == null
                ? MEDIUM * own.unplacedMedium(request) + prices.year().softUnit() * own.unplacedSoft(request)
                : MEDIUM * index.agreementCost(option)
                        + prices.year().softUnit() * option.softCost()
                        - prices.saving()
                        - credit(index, prices, student, position, option);
    }

    private static long credit(YearIndex index, RestOfYear.Prices prices, int student, int position, Option option) {
        int slot = slot(index, student, option.company());
        return prices.credits().stream()
                .filter(credit ->
                        credit.slot() == slot && option.company().isKeptBy(index.requestsOf(student)[position]))
                .mapToLong(RestOfYear.Credit::amount)
                .sum();
    }

    private static int slot(YearIndex index, int student, CompanyFact company) {
        return List.of(index.companiesOf(student)).indexOf(company);
    }
}
