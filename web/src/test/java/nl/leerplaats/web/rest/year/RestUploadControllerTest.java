package nl.leerplaats.web.rest.year;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.leerplaats.data.generate.DatasetGenerator;
import nl.leerplaats.data.generate.InstanceKind;
import nl.leerplaats.data.load.DatasetLoader;
import nl.leerplaats.data.load.LoadResult;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.model.Student;
import nl.leerplaats.data.value.Extra;
import nl.leerplaats.data.value.Location;
import nl.leerplaats.web.WebTest;
import nl.leerplaats.web.rest.ApiCaller;
import nl.leerplaats.web.rest.ApiCaller.Answer;
import nl.leerplaats.web.rest.RestFiles;
import nl.leerplaats.workbook.sheet.CsvFiles;
import nl.leerplaats.workbook.sheet.WorkbookWriter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;

/** A program makes a year of a workbook or of CSV files, and takes over what a newer file has otherwise. */
@WebTest
class RestUploadControllerTest {

    private static final Dataset SCHOOL = DatasetGenerator.generate(InstanceKind.SCHOOL, 12, 10);

    @Autowired
    private MockMvc web;

    private ApiCaller api;
    private String space = "";

    @BeforeEach
    void open() throws Exception {
        api = new ApiCaller(web);
        space = api.send("/api/spaces", ApiCaller.document(SCHOOL), "en").location();
    }

    @AfterEach
    void erase() throws Exception {
        api.remove(space);
    }

    private static byte[] workbook(Dataset dataset) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        WorkbookWriter.write(dataset, out);
        return out.toByteArray();
    }

    private Answer compare(Dataset dataset) throws Exception {
        return api.send(space + "/uploads", ApiCaller.document(dataset), "en");
    }

    /** Everybody as before, but two students live elsewhere. */
    private static Dataset newer() {
        List<Student> students = new ArrayList<>(SCHOOL.students());
        for (int index = 0; index < 2; index++) {
            Location home = new Location(52.1 + index, 5.1, "3511 AB", Extra.NONE);
            students.set(index, students.get(index).withHome(home));
        }
        return SCHOOL.withStudents(students);
    }

    /** A company that is needed is gone: the data refuse that. */
    private static Dataset lacking(Dataset school, String company) {
        return school.withCompanies(school.companies().stream()
                        .filter(one -> !one.id().equals(company))
                        .toList())
                .withStudents(school.students().stream()
                        .map(one ->
                                one.withWishes(without(one.preferences(), company), without(one.exclusions(), company)))
                        .toList())
                .withBaseline(school.baseline().stream()
                        .filter(one -> !one.companyId().equals(company))
                        .toList())
                .withTravelTimes(List.of());
    }

    private static List<String> without(List<String> ids, String gone) {
        return ids.stream().filter(one -> !one.equals(gone)).toList();
    }

    private static List<Student> twice() {
        List<Student> students = new ArrayList<>(SCHOOL.students());
        students.addAll(SCHOOL.students().subList(0, 2));
        return students;
    }

    private static String ask(JsonNode upload, String more) {
        return "{\"comparison\": \"" + upload.get("comparison").asString() + "\"" + more + "}";
    }

    private Dataset now() throws Exception {
        byte[] document = api.read(space + "/dataset").response().getContentAsByteArray();
        LoadResult read = DatasetLoader.load(new ByteArrayInputStream(document));
        return ((LoadResult.Loaded) read).dataset();
    }

    @Test
    void aYearIsMadeOfAWorkbookAndOfCsvFiles() throws Exception {
        byte[] workbook = workbook(SCHOOL);
        for (Answer made : List.of(
                api.sendFile("/api/spaces?name=school.xlsx", RestFiles.WORKBOOK, workbook),
                api.sendFile("/api/spaces", RestFiles.WORKBOOK, workbook),
                api.sendZip("/api/spaces", CsvFiles.zip(workbook)))) {
            assertThat(made.status()).as(made.text()).isEqualTo(201);
            assertThat(made.json().get("students").asInt()).isEqualTo(10);
            assertThat(made.json().get("companies").asInt())
                    .isEqualTo(SCHOOL.companies().size());
            api.remove(made.location());
        }
    }

    @Test
    void everythingThatIsWrongInAWorkbookIsTold() throws Exception {
        byte[] workbook = workbook(SCHOOL.withStudents(twice()));
        int before = api.read("/api/spaces").json().size();
        for (String address : new String[] {"/api/spaces", space + "/uploads"}) {
            Answer refused = api.sendFile(address, RestFiles.WORKBOOK, workbook);
            assertThat(refused.status()).as(refused.text()).isEqualTo(422);
            assertThat(refused.isProblem()).isTrue();
            assertThat(refused.json().get("findings").size()).isGreaterThan(1);
            assertThat(refused.json().get("findings").get(0).get("path").asString())
                    .isNotBlank();
            for (byte[] broken : new byte[][] {{}, {1, 2, 3}, Arrays.copyOf(workbook, 900)}) {
                assertThat(api.sendFile(address, RestFiles.WORKBOOK, broken).status())
                        .isEqualTo(422);
                assertThat(api.sendZip(address, broken).isProblem()).isTrue();
            }
            assertThat(api.sendFile(address, "text/csv", workbook).status()).isEqualTo(415);
        }
        assertThat(api.read("/api/spaces").json().size()).isEqualTo(before);
    }

    @Test
    void whatIsDifferentIsToldAndTakenOverButForWhatIsLeftOut() throws Exception {
        Answer sent = compare(newer());
        assertThat(sent.status()).as(sent.text()).isEqualTo(201);
        JsonNode upload = sent.json();
        assertThat(upload.get("differences").size()).isEqualTo(2);
        JsonNode one = upload.get("differences").get(0);
        assertThat(one.get("kind").asString()).isEqualTo("STUDENT");
        assertThat(one.get("becomes").asString()).isEqualTo("DIFFERENT");
        assertThat(one.get("messages").size()).isPositive();
        assertThat(upload.get("likelyWrong").asBoolean()).isFalse();
        assertThat(now()).isEqualTo(SCHOOL);
        assertThat(api.read(space + "/uploads").json().get(0)).isEqualTo(upload);
        assertThat(api.read(sent.location()).json()).isEqualTo(upload);

        String left = SCHOOL.students().get(1).id();
        Answer done = api.send(
                sent.location() + "/take-over",
                ask(upload, ", \"by\": \"Ada\", \"leaveOut\": [{\"kind\": \"STUDENT\", \"id\": \"" + left + "\"}]"));
        assertThat(done.status()).as(done.text()).isEqualTo(200);
        assertThat(now().students().get(0)).isEqualTo(newer().students().get(0));
        assertThat(now().students().get(1)).isEqualTo(SCHOOL.students().get(1));
        assertThat(api.read(sent.location()).status()).isEqualTo(404);
    }

    @Test
    void whoeverLookedAtAnotherComparisonIsTold() throws Exception {
        Answer sent = compare(newer());
        Answer second = compare(newer());
        assertThat(api.send(second.location() + "/take-over", ask(second.json(), ""))
                        .status())
                .isEqualTo(200);
        Answer stale = api.send(sent.location() + "/take-over", ask(sent.json(), ""));
        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.isProblem()).isTrue();
        JsonNode again = api.read(sent.location()).json();
        assertThat(again.get("differences").size()).isZero();
        assertThat(api.send(sent.location() + "/take-over", ask(again, "")).status())
                .isEqualTo(409);
        assertThat(api.remove(sent.location()).status()).isEqualTo(204);
        assertThat(api.remove(sent.location()).status()).isEqualTo(404);
    }

    @Test
    void whatTheDataRefuseIsToldAndNothingIsTakenOver() throws Exception {
        Dataset placed = DatasetGenerator.generate(InstanceKind.REPLAN, 1);
        String year = api.send("/api/spaces", ApiCaller.document(placed), "en").location();
        Dataset lacking = lacking(placed, placed.baseline().get(0).companyId());
        Answer sent = api.send(year + "/uploads", ApiCaller.document(lacking), "en");
        String before = api.read(year + "/dataset").text();
        Answer refused = api.send(sent.location() + "/take-over", ask(sent.json(), ""));
        assertThat(refused.status()).as(refused.text()).isEqualTo(422);
        assertThat(refused.json().get("findings").size()).isPositive();
        assertThat(api.read(year + "/dataset").text()).isEqualTo(before);
        api.remove(year);
    }

    @Test
    void everythingThatIsWrongWithATakeOverIsTold() throws Exception {
        String address = compare(newer()).location() + "/take-over";
        String wrong = "{\"comparison\": 1, \"note\": 2, \"by\": 3, \"x\": 4, \"leaveOut\": "
                + "[{\"kind\": \"STUDENT\", \"id\": \"nobody\"}, {\"kind\": \"student\"}]}";
        Answer refused = api.send(address, wrong);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().get("findings").size()).as(refused.text()).isEqualTo(7);
        assertThat(api.send(space + "/uploads/nothing/take-over", "{}").status())
                .isEqualTo(404);
        assertThat(api.send("/api/spaces/nothing/uploads", "{}").status()).isEqualTo(404);
        assertThat(api.read("/api/spaces/nothing/uploads").status()).isEqualTo(404);
    }
}
