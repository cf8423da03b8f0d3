package nl.leerplaats.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.leerplaats.data.TinyDataset;
import nl.leerplaats.data.change.ChangedFact;
import nl.leerplaats.data.change.CompanyUnavailable;
import nl.leerplaats.data.change.Put;
import nl.leerplaats.data.change.Remove;
import nl.leerplaats.data.change.StudentLeft;
import nl.leerplaats.data.change.Subject;
import nl.leerplaats.data.model.Company;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.model.Student;
import nl.leerplaats.web.store.account.SpaceRole;
import nl.leerplaats.web.store.space.StoredDataset;
import org.junit.jupiter.api.Test;

/** Feature: people of a school change their own pupils, and companies that they won alone. */
class OwnFactsTest {

    private static final Viewer SCHOOL = new Viewer("a", "Sanne", false, SpaceRole.SCHOOL, Set.of("school"));
    private static final Viewer REGION = new Viewer("b", "Rik", false, SpaceRole.REGION, Set.of());
    private static final Viewer READER = new Viewer("c", "Lies", false, SpaceRole.READER, Set.of());

    private static final Dataset DATASET = TinyDataset.create()
            .school("b", school -> {})
            .student("bo", student -> student.school("b"))
            .company("ours", company -> company.partners("school"))
            .company("both", company -> company.partners("school", "b"))
            .company("theirs", company -> company.partners("b"))
            .build();

    private static final StoredDataset SPACE = StoredDataset.of("space", DATASET, List.of(), false, Instant.EPOCH);

    private static boolean may(Viewer viewer, ChangedFact... facts) {
        return OwnFacts.areAllowed(viewer, SPACE, List.of(facts));
    }

    private static Student student(String id) {
        return DATASET.students().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Company company(String id) {
        return DATASET.companies().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Student as(String id, Student like) {
        return new Student(
                id,
                "Naam",
                like.schoolId(),
                like.birthDate(),
                like.grade(),
                like.profile(),
                like.interests(),
                like.urgency(),
                like.home(),
                like.travel(),
                like.hours(),
                like.days(),
                null,
                null,
                List.of(),
                List.of(),
                like.requests(),
                null,
                null,
                like.extra());
    }

    @Test
    void pupilsAreChangedByTheirOwnSchool() {
        LocalDate day = LocalDate.of(2027, 3, 1);

        assertThat(may(SCHOOL, new Put.OfStudent(student("anna")))).isTrue();
        assertThat(may(SCHOOL, new Put.OfStudent(as("new", student("anna"))))).isTrue();
        assertThat(may(SCHOOL, new StudentLeft("anna", day))).isTrue();
        assertThat(may(SCHOOL, new Put.OfStudent(student("bo")))).isFalse();
        assertThat(may(SCHOOL, new StudentLeft("bo", day))).isFalse();
        assertThat(may(SCHOOL, new StudentLeft("anna", day), new StudentLeft("bo", day)))
                .as("one of them is another's")
                .isFalse();
    }

    @Test
    void nobodyTakesAPupilOfAnotherSchoolOrGivesOneAway() {
        assertThat(may(SCHOOL, new Put.OfStudent(as("bo", student("anna"))))).isFalse();
        assertThat(may(SCHOOL, new Put.OfStudent(as("anna", student("bo"))))).isFalse();
    }

    @Test
    void companiesAreChangedByWhoWonThemAlone() {
        assertThat(may(SCHOOL, new Put.OfCompany(company("ours")))).isTrue();
        assertThat(may(SCHOOL, new Put.OfCompany(company("both")))).isFalse();
        assertThat(may(SCHOOL, new Put.OfCompany(company("theirs")))).isFalse();
        assertThat(may(SCHOOL, new Put.OfCompany(company("bakery")))).isFalse();
        assertThat(may(SCHOOL, new Put.OfCompany(company("theirs").withPartnerSchoolIds(List.of("school")))))
                .as("it was won by another")
                .isFalse();
        assertThat(may(SCHOOL, new Put.OfCompany(company("ours").withPartnerSchoolIds(List.of()))))
                .as("it would be of nobody")
                .isFalse();
    }

    @Test
    void allElseIsForWhoChangesAll() {
        ChangedFact gone = new CompanyUnavailable("ours", LocalDate.of(2027, 3, 1));
        ChangedFact removed = new Remove(new Subject(Subject.Kind.STUDENT, "anna"));

        assertThat(may(SCHOOL, gone)).isFalse();
        assertThat(may(SCHOOL, removed)).isFalse();
        assertThat(may(REGION, gone, removed, new Put.OfStudent(student("bo")))).isTrue();
        assertThat(may(READER, new Put.OfStudent(student("anna")))).isFalse();
    }
}
