package nl.leerplaats.web.record.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.leerplaats.data.generate.DatasetGenerator;
import nl.leerplaats.data.generate.InstanceKind;
import nl.leerplaats.data.model.Company;
import org.junit.jupiter.api.Test;

/** A company is found by what people call it, and never another one than they mean. */
class CompanyNamesTest {

    private static final Company ONE =
            DatasetGenerator.generate(InstanceKind.SCHOOL, 1).companies().get(0);

    private static Company called(String id, String name) {
        return new Company(
                id,
                name,
                ONE.location(),
                null,
                null,
                ONE.minutesPerDay(),
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                ONE.places(),
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                null,
                ONE.extra());
    }

    @Test
    void byNameInAnyCaseByNumberAndByBoth() {
        CompanyNames names = CompanyNames.of(List.of(called("B 1", "Bakker  Bart"), called("B2", "Garage")));
        assertThat(names.show("B 1")).isEqualTo("Bakker  Bart");
        assertThat(names.find(" bakker bart")).containsExactly("B 1");
        assertThat(names.find("b 1")).containsExactly("B 1");
        assertThat(names.find("Bakker Bart (B 1)")).containsExactly("B 1");
        assertThat(names.find("Bakker")).isEmpty();
        assertThat(names.show("gone")).isEqualTo("gone");
    }

    @Test
    void whereSeveralAreCalledSoTheNumberSaysWhich() {
        CompanyNames names = CompanyNames.of(List.of(called("1", "Jumbo"), called("2", "jumbo"), called("3", "2")));
        assertThat(names.find("Jumbo")).containsExactly("1", "2");
        assertThat(names.show("2")).isEqualTo("jumbo (2)");
        assertThat(names.find("jumbo (2)")).containsExactly("2");
        assertThat(names.find("2")).containsExactly("2");
        assertThat(names.show("3")).isEqualTo("2 (3)");
    }
}
