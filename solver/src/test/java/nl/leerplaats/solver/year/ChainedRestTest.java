package nl.leerplaats.solver.year;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import nl.leerplaats.solver.problem.Option;
import nl.leerplaats.solver.problem.RequestFact;
import nl.leerplaats.solver.relaxation.JudgedYears;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** No rest of a valid year costs less than is said with all changes in it, and the cheapest way costs what is said where nothing else counts. */
class ChainedRestTest {

    private static final int SEEDS = 60;
    private static final long MEDIUM = 1_000;
    private static final long SOFT = 3;

    private final long[][] placed = new long[20][];
    private final long[][] entered = new long[20][];
    private int exact;
    private int chained;

    @Test
    void noRestOfAYearCostsLess() {
        for (long seed = 0; seed < SEEDS; seed++) {
            JudgedYears all = JudgedYears.atTheLimit(seed);
            YearIndex index = all.index();
            OwnCost own = new OwnCost(index);
            OptionsByCompany byCompany = new OptionsByCompany();
            ChainedRest rest = new ChainedRest(index, own, byCompany);
            for (int student = 0; student < index.facts().students().size(); student++) {
                byCompany.prepare(index, student, 0);
                prepare(index, own, rest, student, new Random(seed));
                chained += index.requestsOf(student).length > 2 ? 1 : 0;
                for (JudgedYears.Judged year : all.of(student)) {
                    check(index, own, student, rest, year.year(), "seed " + seed + ", student " + student);
                }
            }
        }
        assertThat(exact).as("rests that cost exactly what is said").isGreaterThan(1_000);
        assertThat(chained).as("students with many requests").isGreaterThan(20);
    }

    /** Options cost what they cost and a random price; who comes from another company pays or is paid some more. */
    private void prepare(YearIndex index, OwnCost own, ChainedRest rest, int student, Random random) {
        rest.begin(student, SOFT, MEDIUM, new StudentWorkLimits(index).of(student));
        RequestFact[] requests = index.requestsOf(student);
        for (int position = 0; position < requests.length; position++) {
            RequestOptions options = index.choicesOf(requests[position]);
            for (int choice = 0; choice < options.size(); choice++) {
                Option option = options.option(choice);
                rest.placed(position)[choice] =
                        MEDIUM * index.agreementCost(option) + SOFT * option.softCost() + random.nextInt(200);
                rest.entered(position)[choice] = random.nextInt(100) - 50L;
            }
            rest.setUnplaced(
                    position,
                    MEDIUM * own.unplacedMedium(requests[position]) + SOFT * own.unplacedSoft(requests[position]));
            placed[position] = rest.placed(position).clone();
            entered[position] = rest.entered(position).clone();
        }
        rest.solve();
        rest.solvePriced(5);
    }

    /** Looks at the rest after each request, from the last back. */
    private void check(YearIndex index, OwnCost own, int student, ChainedRest rest, StudentYear year, String name) {
        RequestFact[] requests = index.requestsOf(student);
        long later = MEDIUM * own.shortfall(student, JudgedYears.minutes(year), JudgedYears.dates(year));
        int minutes = JudgedYears.minutes(year);
        int dates = JudgedYears.dates(year);
        for (int position = requests.length - 1; position >= 0; position--) {
            int choice = choice(index, requests[position], year.option(position));
            long said = rest.after(position, choice, minutes, dates, minutes, dates);
            assertThat(said).as("%s after request %d", name, position).isLessThanOrEqualTo(later);
            exact += said == later ? 1 : 0;
            Option here = year.option(position);
            Option before = position == 0 ? null : year.option(position - 1);
            if (here == null) {
                later += MEDIUM * own.unplacedMedium(requests[position]) + SOFT * own.unplacedSoft(requests[position]);
            } else {
                minutes -= here.minutes();
                dates -= here.stageDates();
                later += placed[position][choice];
                boolean linked = requests[position].previousIndex() >= 0 && !requests[position].history();
                later += before != null && linked ? SOFT * own.change(before, here) : 0;
                later += before != null && before.company().equals(here.company()) ? 0 : entered[position][choice];
            }
        }
        assertThat(rest.least()).as(name).isLessThanOrEqualTo(later);
    }

    private static int choice(YearIndex index, RequestFact request, @Nullable Option option) {
        RequestOptions options = index.choicesOf(request);
        for (int choice = 0; choice < options.size(); choice++) {
            if (options.option(choice).equals(option)) {
                return choice;
            }
        }
        return -1;
    }
}
