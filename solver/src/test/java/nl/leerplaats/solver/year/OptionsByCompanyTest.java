package nl.leerplaats.solver.year;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.leerplaats.data.value.Weekdays;
import nl.leerplaats.solver.problem.CompanyFact;
import nl.leerplaats.solver.problem.Option;
import nl.leerplaats.solver.problem.RequestFact;
import nl.leerplaats.solver.relaxation.HandMade;
import org.junit.jupiter.api.Test;

/** Anna has five options at the bakery and one at the shop in two weeks; Bram can go to the shop alone; Cato has one week. */
class OptionsByCompanyTest {

    private final YearIndex index = HandMade.ofWeeks(2, "anna", "bram", "cato")
            .company("bakery", 5, 50, 5)
            .company("shop", 5, 5, 5)
            .with(tiny -> tiny.company("bakery", one -> one.mentor("mies", Weekdays.ALL, 1))
                    .student("cato", one -> one.withoutRequest("P2")))
            .build()
            .index();
    private final OptionsByCompany byCompany = new OptionsByCompany();

    private void check(int student, int from) {
        RequestFact[] requests = index.requestsOf(student);
        CompanyFact[] companies = index.companiesOf(student);
        byCompany.prepare(index, student, from);
        for (int position = from; position < requests.length; position++) {
            RequestOptions options = index.choicesOf(requests[position]);
            for (int slot = 0; slot < companies.length; slot++) {
                CompanyFact company = companies[slot];
                List<Option> chain = new ArrayList<>();
                for (int at = byCompany.firstAt(position, slot); at >= 0; at = byCompany.nextAt(position, at)) {
                    chain.add(options.option(at));
                }
                assertThat(chain)
                        .isEqualTo(IntStream.range(0, options.size())
                                .mapToObj(options::option)
                                .filter(option -> option.company().equals(company))
                                .toList());
            }
        }
    }

    @Test
    void eachCompanyHasItsOptionsInTheirOrder() {
        check(0, 0);
        assertThat(index.choicesOf(index.requestsOf(0)[0]).size()).isEqualTo(6);
    }

    /** The same arrays, larger and smaller, without what the student before had in them. */
    @Test
    void nothingIsLeftOfTheStudentBefore() {
        check(1, 0);
        check(0, 0);
        check(2, 0);
        check(1, 0);
        check(0, 1);
    }
}
