package nl.leerplaats.web.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.leerplaats.data.change.Change;
import nl.leerplaats.data.change.Put;
import nl.leerplaats.data.change.Remove;
import nl.leerplaats.data.change.StudentLeft;
import nl.leerplaats.data.change.StudentMoved;
import nl.leerplaats.data.generate.DatasetGenerator;
import nl.leerplaats.data.generate.InstanceKind;
import nl.leerplaats.data.model.Hours;
import nl.leerplaats.data.model.School;
import nl.leerplaats.data.model.StageDays;
import nl.leerplaats.data.model.Student;
import nl.leerplaats.data.value.Extra;
import nl.leerplaats.web.WebTest;
import nl.leerplaats.web.record.form.Digest;
import nl.leerplaats.web.record.form.NextId;
import org.junit.jupiter.api.Test;

/** A coordinator looks students up, corrects them, adds and takes them out, in pages alone. */
@WebTest
class PeopleRecordControllerTest extends PeopleInPages {

    @Test
    void theIndexTellsHowManyThereAreAndHowMuchIsOdd() throws Exception {
        happens(new Put.OfStudent(
                withId("Q1").withLimits(new Hours(640 * 60, 600 * 60, 0, Extra.NONE), StageDays.DEFAULT)));
        long odd = now().findings().stream()
                .filter(one -> one.path().startsWith("$.students["))
                .count();
        assertThat(odd).isPositive();
        web.perform(get("/spaces/" + space.id() + "/data"))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("/data/students?sort=FINDINGS"),
                                containsString("/data/students\""),
                                containsString("/data/supervisors\""),
                                containsString("/spaces/" + space.id() + "/upload\""),
                                containsString(odd == 1 ? "1 waarschuwing<" : odd + " waarschuwingen<"),
                                containsString(">" + now().dataset().students().size() + "<"))));
    }

    @Test
    void studentsAreSearchedSortedAndPaged() throws Exception {
        happens(new Put.OfStudent(withId(HOSTILE)));
        web.perform(get(address("students")))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(containsString("Leerling 1 tot en met 20 van "
                                + now().dataset().students().size())));
        School school = now().dataset().schools().stream()
                .filter(one -> one.id().equals(student.schoolId()))
                .findFirst()
                .orElseThrow();
        web.perform(get(address("students")).param("q", "wit noor " + school.name()))
                .andExpect(content()
                        .string(allOf(
                                containsString(">1 leerling<"),
                                containsString("Noor &lt;b&gt;de Wit"),
                                containsString("geen stage"),
                                not(containsString("<script>\"")),
                                containsString("id=L%201/2;x%3D%C3%A9?%26%3Cscript%3E"))));
        for (StudentLine.Sort sort : StudentLine.Sort.values()) {
            web.perform(get(address("students"))
                            .param("sort", sort.name())
                            .param("down", "true")
                            .param("page", "2"))
                    .andExpect(status().isOk())
                    .andExpect(content()
                            .string(allOf(
                                    containsString("aria-sort=\"descending\""),
                                    containsString("sort=" + sort + "&amp;down=true&amp;page=3"))));
        }
    }

    @Test
    void aStudentPostedBackAsShownChangesNothing() throws Exception {
        web.perform(get(address("student")).param("id", student.id())).andExpect(status().isOk());
        send("student", shown(student)).andExpect(flash().attribute("notice", "record.same"));
        assertThat(changes()).isEmpty();
    }

    @Test
    void aStudentWhoMovesAndChangesClassIsToldAsBoth() throws Exception {
        Map<String, String> fields = shown(student);
        fields.put("group", "4z");
        fields.put("home.postcode", "3584CC");
        fields.put("note", "verhuisd");
        String company = now().dataset().companies().get(0).name();
        fields.put("exclusions." + student.exclusions().size() + ".company", company);

        send("student", fields)
                .andExpect(redirectedUrlPattern(address("student") + "?id=*"))
                .andExpect(flash().attribute("notice", "record.done"));

        assertThat(student(student.id()).group()).isEqualTo("4z");
        assertThat(student(student.id()).home().postcode()).isEqualTo("3584CC");
        assertThat(student(student.id()).exclusions())
                .contains(now().dataset().companies().get(0).id());
        assertThat(changes()).hasSize(2);
        assertThat(changes().get(0).fact()).isInstanceOf(StudentMoved.class);
        assertThat(changes().get(1).fact()).isInstanceOf(Put.OfStudent.class);
        assertThat(changes()).extracting(Change::note).containsOnly("verhuisd");
    }

    @Test
    void whatCannotBeMeantIsToldAtItsFieldWithAllThatWasTyped() throws Exception {
        Map<String, String> fields = shown(student);
        fields.put("birthDate", "31 februari");
        fields.put("hours.required", "veel");
        fields.put("preferences." + student.preferences().size() + ".company", "\"><script>alert(1)");
        fields.put("group", "nieuwe klas");

        send("student", fields)
                .andExpect(status().isBadRequest())
                .andExpect(content()
                        .string(allOf(
                                containsString("Er kloppen 3 dingen niet"),
                                containsString("Kies een dag, zoals"),
                                containsString("Vul uren in, zoals"),
                                containsString("Dit leerbedrijf staat niet in de gegevens."),
                                containsString("value=\"nieuwe klas\""),
                                containsString("value=\"veel\""),
                                containsString("value=\"&quot;&gt;&lt;script&gt;alert(1)\""),
                                not(containsString("<script>alert")))));
        assertThat(changes()).isEmpty();
    }

    /** What the dataset refuses stands beside its field too, not as a path in a document. */
    @Test
    void whatTheDatasetRefusesStandsAtItsField() throws Exception {
        Map<String, String> fields = shown(student);
        fields.put("group", "nieuwe klas");
        fields.put("requests.0.periodId", "P99");

        String page = send("student", fields)
                .andExpect(status().isBadRequest())
                .andExpect(content()
                        .string(allOf(
                                containsString("Kijk bij de rode tekst hieronder."),
                                containsString("value=\"nieuwe klas\""),
                                not(containsString("$.")))))
                .andReturn()
                .getResponse()
                .getContentAsString();

        int at = page.indexOf("id=\"requests.0.periodId-told\"");
        assertThat(at).isPositive();
        assertThat(page.substring(at, at + 120)).contains("field-wrong");
        assertThat(changes()).isEmpty();
    }

    @Test
    void whatAnotherChangedMeanwhileIsToldAndNotWrittenOver() throws Exception {
        Map<String, String> fields = shown(student);
        fields.put("group", "mijn klas");
        happens(new StudentLeft(student.id(), LocalDate.of(2027, 3, 1)));

        send("student", fields)
                .andExpect(status().isBadRequest())
                .andExpect(content()
                        .string(allOf(
                                containsString("Dit is ondertussen veranderd"),
                                containsString("value=\"mijn klas\""),
                                containsString("value=\"" + Digest.of(student(student.id())) + "\""))));
        assertThat(student(student.id()).group()).isEqualTo(student.group());

        fields.put("seen", Digest.of(student(student.id())));
        fields.put("stageUntil", "2027-02-28");
        send("student", fields).andExpect(flash().attribute("notice", "record.done"));
        assertThat(student(student.id()).stageUntil()).isEqualTo(LocalDate.of(2027, 2, 28));
        assertThat(student(student.id()).group()).isEqualTo("mijn klas");
    }

    @Test
    void aStudentIsAddedOnceUnderTheNextNumber() throws Exception {
        String id =
                NextId.of(space.dataset().students().stream().map(Student::id).toList(), "L1");
        web.perform(get(address("student")))
                .andExpect(content()
                        .string(allOf(containsString("Nieuwe leerling"), containsString("value=\"" + id + "\""))));
        Map<String, String> fields = new HashMap<>(
                Map.of("id", id, "seen", "", "name", "Sam", "schoolId", student.schoolId(), "birthDate", "2011-02-03"));
        fields.putAll(Map.of("profile", "PIE", "home.postcode", "3584 CC", "grade", "3"));

        send("student", fields).andExpect(flash().attribute("notice", "record.done"));
        assertThat(student(id).name()).isEqualTo("Sam");

        send("student", fields)
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Sam staat er al onder dit nummer.")));
        assertThat(now().dataset().students())
                .hasSize(space.dataset().students().size() + 1);
    }

    @Test
    void moreLinesAreAskedForWithoutLosingWhatWasTyped() throws Exception {
        Map<String, String> fields = shown(student);
        fields.put("name", "Half af");
        fields.put("more", "rows");
        send("student", fields)
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("value=\"Half af\""),
                                containsString("name=\"exclusions."
                                        + (student.exclusions().size() + 4) + ".company\""))));
        assertThat(changes()).isEmpty();
    }

    @Test
    void anIdOfAnySignsIsFoundChangedAndTakenOut() throws Exception {
        happens(new Put.OfStudent(withId(HOSTILE)));
        web.perform(get(address("student")).param("id", HOSTILE))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("&<script>"))));
        Map<String, String> fields = shown(student(HOSTILE));
        fields.put("group", "3b");
        send("student", fields).andExpect(flash().attribute("notice", "record.done"));
        assertThat(student(HOSTILE).group()).isEqualTo("3b");

        web.perform(get(address("student/remove")).param("id", HOSTILE))
                .andExpect(content().string(containsString("Ja, weghalen")));
        send("student/remove", Map.of("id", HOSTILE, "seen", "another")).andExpect(status().isBadRequest());
        send("student/remove", Map.of("id", HOSTILE, "seen", Digest.of(student(HOSTILE))))
                .andExpect(redirectedUrl(address("students")))
                .andExpect(flash().attribute("notice", "record.gone"));
        assertThat(now().year().findStudent(HOSTILE)).isNull();
        assertThat(changes().get(changes().size() - 1).fact()).isInstanceOf(Remove.class);
    }

    @Test
    void aStudentWhoIsPlacedStopsButDoesNotGo() throws Exception {
        accept();
        Student placed = student(working().placements().get(0).studentId());
        web.perform(get(address("student/remove")).param("id", placed.id()))
                .andExpect(content()
                        .string(allOf(
                                containsString("kan daarom niet weg"),
                                containsString("Stopt vanaf die dag"),
                                not(containsString("Ja, weghalen")))));
        send("student/remove", Map.of("id", placed.id(), "seen", Digest.of(placed)))
                .andExpect(status().isBadRequest());
        send("student/left", Map.of("id", placed.id(), "seen", Digest.of(placed), "from", "morgen", "note", "weg"))
                .andExpect(status().isBadRequest())
                .andExpect(content()
                        .string(allOf(
                                containsString("Kies een dag, zoals"),
                                containsString("value=\"morgen\""),
                                containsString("value=\"weg\""))));
        assertThat(changes()).isEmpty();

        send("student/left", Map.of("id", placed.id(), "seen", Digest.of(placed), "from", "2027-02-01"))
                .andExpect(flash().attribute("notice", "record.done"));
        assertThat(changes())
                .extracting(Change::fact)
                .containsExactly(new StudentLeft(placed.id(), LocalDate.of(2027, 2, 1)));
    }

    /** A placement of the baseline needs its student as well, where there is no working plan yet. */
    @Test
    void aStudentOfTheBaselineDoesNotGo() throws Exception {
        open(DatasetGenerator.generate(InstanceKind.REPLAN, 3));
        Student placed = student(space.dataset().baseline().get(0).studentId());
        send("student/remove", Map.of("id", placed.id(), "seen", Digest.of(placed)))
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("kan daarom niet weg")));
        assertThat(changes()).isEmpty();
    }

    @Test
    void aFindingStandsBesideItsField() throws Exception {
        happens(new Put.OfStudent(
                withId("Q2").withLimits(new Hours(640 * 60, 600 * 60, 0, Extra.NONE), StageDays.DEFAULT)));
        web.perform(get(address("student")).param("id", "Q2"))
                .andExpect(content().string(containsString("class=\"field-found\"")));
        web.perform(get(address("students")).param("q", "q2"))
                .andExpect(content().string(containsString("waarschuwing")));
    }

    @Test
    void whoIsNotThereIsNotFound() throws Exception {
        for (String page : List.of("student", "student/remove", "supervisor", "supervisor/remove")) {
            web.perform(get(address(page)).param("id", "niemand")).andExpect(status().isNotFound());
        }
        web.perform(get("/spaces/nowhere/data/students")).andExpect(status().isNotFound());
        web.perform(get("/spaces/nowhere/data/supervisors")).andExpect(status().isNotFound());
    }
}
