package nl.leerplaats.web.record.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.leerplaats.data.change.ChangedFact;
import nl.leerplaats.data.change.Put;
import nl.leerplaats.data.generate.DatasetGenerator;
import nl.leerplaats.data.generate.InstanceKind;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.model.Profile;
import nl.leerplaats.data.model.School;
import nl.leerplaats.data.model.Supervisor;
import nl.leerplaats.data.value.Contact;
import nl.leerplaats.data.value.Extra;
import nl.leerplaats.data.value.Weekdays;
import nl.leerplaats.web.record.Posted;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A form changes what somebody typed, and nothing else of the supervisor. */
class SupervisorFormTest {

    private static final Extra EXTRA = new Extra("{\"note\": \"own\"}");
    private static final List<School> SCHOOLS =
            DatasetGenerator.generate(InstanceKind.MULTI, 3).schools();
    private static final Supervisor FULL = new Supervisor(
            "D 1/2;x",
            "Jan  <i>\nSmit",
            SCHOOLS.get(1).id(),
            List.of(Profile.ZW, Profile.MT),
            0,
            Weekdays.NONE,
            new Contact(null, "06", null, "Straat 1\nUtrecht", EXTRA),
            EXTRA);

    private static Supervisor change(Map<String, String> posted) {
        SupervisorForm form = SupervisorForm.of(FULL, SCHOOLS, posted);
        assertThat(form.problems(FULL, SCHOOLS)).isEmpty();
        List<ChangedFact> facts = form.facts(FULL, FULL.id());
        assertThat(facts).hasSize(1);
        return ((Put.OfSupervisor) facts.get(0)).supervisor();
    }

    private static void postedBackItIsTheSame(Supervisor one, List<School> schools) {
        SupervisorForm form =
                SupervisorForm.of(one, schools, Posted.of(SupervisorForm.of(one).fields()));
        assertThat(form.problems(one, schools)).isEmpty();
        assertThat(form.facts(one, one.id())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = InstanceKind.class,
            names = {"SCHOOL", "TIGHT", "MULTI", "REPLAN"})
    void aSupervisorPostedBackAsShownIsTheSame(InstanceKind kind) {
        for (long seed = 1; seed <= 5; seed++) {
            Dataset dataset = DatasetGenerator.generate(kind, seed);
            dataset.supervisors().forEach(one -> postedBackItIsTheSame(one, dataset.schools()));
        }
    }

    @Test
    void soIsOneWithAllThatASupervisorCanHaveAndAFormThatSendsNothing() {
        postedBackItIsTheSame(FULL, SCHOOLS);
        assertThat(SupervisorForm.of(FULL, SCHOOLS, Map.of()).facts(FULL, FULL.id()))
                .isEmpty();
    }

    @Test
    void eachFieldChangesWhatItIsOf() {
        Map<String, String> posted = Posted.of(SupervisorForm.of(FULL).fields());
        posted.put("name", "Piet");
        posted.put("schoolId", SCHOOLS.get(0).id());
        posted.put("maxStudents", "12");
        posted.remove("profiles.Z&W");
        posted.put("profiles.BWI", "on");
        posted.put("visitDays.tuesday", "on");
        posted.put("contact.email", "p@s.nl");

        assertThat(change(posted))
                .isEqualTo(new Supervisor(
                        FULL.id(),
                        "Piet",
                        SCHOOLS.get(0).id(),
                        List.of(Profile.MT, Profile.BWI),
                        12,
                        new Weekdays(2),
                        new Contact(null, "06", "p@s.nl", "Straat 1\nUtrecht", EXTRA),
                        EXTRA));
    }

    @ParameterizedTest
    @CsvSource({
        "schoolId, '', noSchool",
        "schoolId, nergens, noSchool",
        "maxStudents, '', noNumber",
        "maxStudents, -1, noNumber",
        "maxStudents, 1000001, noNumber"
    })
    void whatCannotBeMeantIsToldAtItsField(String field, String typed, String code) {
        Map<String, String> posted = Posted.of(SupervisorForm.of(FULL).fields(), field, typed);

        FieldProblem found =
                SupervisorForm.of(FULL, SCHOOLS, posted).problems(FULL, SCHOOLS).get(field);

        assertThat(Objects.requireNonNull(found).code()).isEqualTo(code);
    }

    @Test
    void aNewOneNeedsANameASchoolAndANumber() {
        assertThat(SupervisorForm.of(null, SCHOOLS, Map.of()).problems(null, SCHOOLS))
                .containsOnlyKeys("name", "schoolId", "maxStudents");
        SupervisorForm form =
                SupervisorForm.of(null, List.of(SCHOOLS.get(0)), Map.of("name", "Piet", "maxStudents", "8"));
        assertThat(form.problems(null, SCHOOLS)).isEmpty();
        Supervisor made = ((Put.OfSupervisor) form.facts(null, "D7").get(0)).supervisor();
        assertThat(made.visitDays()).isEqualTo(Weekdays.ALL);
        assertThat(made.schoolId()).isEqualTo(SCHOOLS.get(0).id());
    }
}
