package nl.leerplaats.web.rest.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.List;
import nl.leerplaats.data.firstcome.FirstComeFirstServed;
import nl.leerplaats.data.format.PlanWriter;
import nl.leerplaats.data.generate.DatasetGenerator;
import nl.leerplaats.data.generate.InstanceKind;
import nl.leerplaats.data.model.Company;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.model.Student;
import nl.leerplaats.web.WebTest;
import nl.leerplaats.web.rest.ApiCaller;
import nl.leerplaats.web.rest.ApiCaller.Answer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;

/** A program sees what a move would do before it is done, and is told when somebody was earlier. */
@WebTest
class RestMoveControllerTest {

    private static final int SEED = 4;

    @Autowired
    private MockMvc web;

    private final Dataset dataset = ApiCaller.school(SEED);

    private ApiCaller api;
    private String space = "";
    private String moves = "";
    private JsonNode one;

    @BeforeEach
    void open() throws Exception {
        api = new ApiCaller(web);
        space = api.yearWithPlan(SEED);
        moves = space + "/working-plan/moves";
        one = now().get("placements").get(0);
    }

    @AfterEach
    void erase() throws Exception {
        api.remove(space);
    }

    private JsonNode now() throws Exception {
        return api.read(space + "/working-plan").json();
    }

    private static String text(JsonNode node, String key) {
        return node.get(key).asString();
    }

    private static String body(long version, String... moves) {
        return "{\"version\": " + version + ", \"by\": \"Night job\", \"moves\": [" + String.join(", ", moves) + "]}";
    }

    private static String out(JsonNode placement) {
        return "{\"kind\": \"TAKE_OUT\", \"studentId\": \"" + text(placement, "studentId") + "\", \"periodId\": \""
                + text(placement, "periodId") + "\"}";
    }

    private static String place(JsonNode placement, String company, String mentor) {
        return "{\"kind\": \"PLACE\", \"studentId\": \"" + text(placement, "studentId") + "\", \"periodId\": \""
                + text(placement, "periodId") + "\", \"companyId\": \"" + company + "\", \"mentorId\": \"" + mentor
                + "\", \"days\": " + placement.get("days") + "}";
    }

    private static String back(JsonNode placement) {
        return place(placement, text(placement, "companyId"), text(placement, "mentorId"));
    }

    private List<JsonNode> at(String student) throws Exception {
        return now().get("placements")
                .valueStream()
                .filter(placement -> text(placement, "studentId").equals(student))
                .toList();
    }

    @Test
    void whatAMoveWouldDoIsToldAndNothingIsDone() throws Exception {
        Answer preview = api.send(moves + "/preview", "{\"moves\": [" + out(one) + "]}");
        JsonNode told = preview.json();

        assertThat(preview.status()).isEqualTo(200);
        assertThat(told.get("allowed").asBoolean()).isTrue();
        assertThat(told.get("difference").get("medium").asLong())
                .isPositive()
                .isEqualTo(told.get("after").get("medium").asLong()
                        - told.get("before").get("medium").asLong());
        assertThat(told.get("before")).isEqualTo(now().get("cost"));
        assertThat(told.get("breaks").isEmpty()).isTrue();
        assertThat(told.get("terms").propertyNames()).isNotEmpty();
        JsonNode moved = told.get("placements").get(0);
        assertThat(text(moved, "status")).isEqualTo("PROPOSED");
        assertThat(text(moved.get("from"), "companyId")).isEqualTo(text(one, "companyId"));
        assertThat(moved.has("to")).isFalse();
        assertThat(moved.get("hoursAfter").asDouble())
                .isLessThan(moved.get("hoursBefore").asDouble());
        assertThat(text(moved, "message")).isNotBlank();
        assertThat(now().get("version").asLong()).isEqualTo(1);
    }

    @Test
    void aMoveIsDoneWithWhoDidItAndCanBeUndoneAndRedone() throws Exception {
        Answer done = api.send(moves, body(1, out(one)));
        assertThat(done.status()).isEqualTo(200);
        assertThat(done.json().get("version").asLong()).isEqualTo(2);
        assertThat(text(done.json(), "action")).isEqualTo("MOVED");
        assertThat(text(done.json(), "by")).isEqualTo("Night job");
        assertThat(done.json().get("placements").valueStream().toList()).doesNotContain(one);

        Answer undone = api.send(space + "/working-plan/undo", "{\"version\": 2}");
        assertThat(undone.json().get("version").asLong()).isEqualTo(1);
        assertThat(undone.json().get("placements").valueStream().toList()).contains(one);
        Answer redone = api.send(space + "/working-plan/redo", "{\"version\": 1}");
        assertThat(redone.json()).isEqualTo(done.json());
    }

    @Test
    void severalMovesAreDoneTogether() throws Exception {
        String student = text(one, "studentId");
        String[] all = at(student).stream().map(RestMoveControllerTest::out).toArray(String[]::new);
        api.send(moves, body(1, all));
        assertThat(at(student)).isEmpty();
        Answer again = api.send(moves, body(2, back(one)));
        assertThat(again.status()).isEqualTo(200);
        assertThat(at(student)).containsExactly(one);
    }

    @Test
    void whatIsSoAlreadyMakesNoNewVersion() throws Exception {
        Answer same = api.send(moves, body(1, back(one)));
        assertThat(same.status()).isEqualTo(200);
        assertThat(same.json().get("version").asLong()).isEqualTo(1);
        assertThat(api.read(space + "/working-plan/versions").json().size()).isEqualTo(1);
    }

    @Test
    void aMoveThatBreaksARuleIsRefusedWithTheRules() throws Exception {
        Student student = dataset.students().stream()
                .filter(any -> any.id().equals(text(one, "studentId")))
                .findFirst()
                .orElseThrow();
        Company cannot = dataset.companies().stream()
                .filter(company -> company.accreditations().stream()
                        .noneMatch(accreditation -> accreditation.profile() == student.profile()))
                .findFirst()
                .orElseThrow();
        String move = place(one, cannot.id(), cannot.mentors().get(0).id());

        JsonNode preview = api.send(moves + "/preview", body(1, move)).json();
        assertThat(preview.get("allowed").asBoolean()).isFalse();
        assertThat(text(preview.get("breaks").get(0), "message")).isNotBlank();
        Answer refused = api.send(moves, body(1, move));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.isProblem()).isTrue();
        assertThat(refused.json().get("breaks")).isEqualTo(preview.get("breaks"));
        assertThat(now().get("version").asLong()).isEqualTo(1);
    }

    @Test
    void aStudentGetsAnotherSupervisorOrNone() throws Exception {
        JsonNode supervised = now().get("supervisions").get(0);
        String none = "{\"kind\": \"SUPERVISE\", \"studentId\": \"" + text(supervised, "studentId") + "\"}";
        JsonNode preview = api.send(moves + "/preview", body(1, none)).json();
        assertThat(text(preview.get("supervisors").get(0), "from")).isEqualTo(text(supervised, "supervisorId"));
        assertThat(preview.get("supervisors").get(0).has("to")).isFalse();
        Answer done = api.send(moves, body(1, none));
        assertThat(done.json().get("supervisions").valueStream().toList()).doesNotContain(supervised);
    }

    @Test
    void othersMakeRoomWhereTheyCan() throws Exception {
        String there = text(one, "companyId");
        String wanted = "{\"kind\": \"MAKE_ROOM\", \"studentId\": \"%s\", \"periodId\": \"%s\", \"companyId\": \"%s\"}";
        int possible = 0;
        String possibleMove = "";
        for (Student student : dataset.students()) {
            for (JsonNode placement : at(student.id())) {
                Answer answer = api.send(
                        moves + "/preview",
                        body(1, wanted.formatted(student.id(), text(placement, "periodId"), there)));
                if (answer.status() == 200 && !answer.json().get("placements").isEmpty()) {
                    possible++;
                    possibleMove = body(1, wanted.formatted(student.id(), text(placement, "periodId"), there));
                    assertThat(answer.json().get("allowed").asBoolean()).isTrue();
                    assertThat(answer.json()
                                    .get("placements")
                                    .valueStream()
                                    .filter(moved -> text(moved, "studentId").equals(student.id()))
                                    .map(moved -> text(moved.get("to"), "companyId")))
                            .contains(there);
                } else {
                    assertThat(answer.status()).isIn(200, 409);
                }
            }
        }
        assertThat(possible).isPositive();
        Answer done = api.send(moves, possibleMove);
        assertThat(done.status()).as(done.text()).isEqualTo(200);
        assertThat(done.json().get("version").asLong()).isEqualTo(2);
    }

    @Test
    void whoLookedAtAnotherVersionIsToldSo() throws Exception {
        api.send(moves, body(1, out(one)));
        for (String address : new String[] {moves, moves + "/preview"}) {
            Answer stale = api.send(address, body(1, back(one)));
            assertThat(stale.status()).isEqualTo(409);
            assertThat(stale.isProblem()).isTrue();
            assertThat(stale.text()).contains("has become another one");
        }
        assertThat(now().get("version").asLong()).isEqualTo(2);
    }

    @Test
    void whatBecameOfOthersSinceTheVersionLookedAtDoesNotStopAMove() throws Exception {
        JsonNode other = now().get("placements")
                .valueStream()
                .filter(two -> !text(two, "studentId").equals(text(one, "studentId")))
                .findFirst()
                .orElseThrow();
        api.send(moves, body(1, out(one)));
        Answer kept = api.send(moves, body(1, back(other)));
        assertThat(kept.json().get("version").asLong()).as("changes nothing").isEqualTo(2);
        Answer done = api.send(moves, body(1, out(other)));
        assertThat(done.status()).isEqualTo(200);
        assertThat(done.json().get("version").asLong()).isEqualTo(3);
        assertThat(done.json().get("previous").asLong()).isEqualTo(2);
        assertThat(api.send(moves, body(9, out(other))).status())
                .as("never there")
                .isEqualTo(409);
    }

    @Test
    void everythingThatIsWrongIsToldAtOnce() throws Exception {
        String company = dataset.companies().get(0).id();
        Answer refused = api.send(
                moves,
                "{\"version\": \"1\", \"by\": \"\\ud800\", \"moves\": ["
                        + "{\"kind\": \"PLACE\", \"studentId\": \"nobody\", \"periodId\": 1, \"companyId\": \""
                        + company
                        + "\", \"mentorId\": \"nobody\", \"days\": [\"MONDAY\", \"SUNDAY\", \"MONDAY\", 3]},"
                        + "{\"kind\": \"SWAP\"}, 5, {\"kind\": \"TAKE_OUT\", \"studentId\": \"" + text(one, "studentId")
                        + "\", \"periodId\": \"nothing\", \"days\": []}]}");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.isProblem()).isTrue();
        assertThat(refused.json()
                        .get("findings")
                        .valueStream()
                        .map(finding -> text(finding, "path"))
                        .toList())
                .containsExactlyInAnyOrder(
                        "$.version",
                        "$.by",
                        "$.moves[0].studentId",
                        "$.moves[0].periodId",
                        "$.moves[0].mentorId",
                        "$.moves[0].days[1]",
                        "$.moves[0].days[2]",
                        "$.moves[0].days[3]",
                        "$.moves[1].kind",
                        "$.moves[2]",
                        "$.moves[3].periodId",
                        "$.moves[3].days");
    }

    @Test
    void bodiesThatAreNoRequestAreProblems() throws Exception {
        for (String body : new String[] {
            "",
            "[]",
            "null",
            "1",
            "{}",
            "{\"version\": 1}",
            "{\"version\": 1, \"moves\": []}",
            "{\"version\": 1, \"moves\": {}}"
        }) {
            Answer refused = api.send(moves, body);
            assertThat(refused.status()).as(body).isEqualTo(422);
            assertThat(refused.isProblem()).as(body).isTrue();
        }
        for (String body :
                new String[] {"{", "{\"version\": 1} {}", "{\"version\": 1, \"version\": 1}", "[".repeat(5000)}) {
            Answer refused = api.send(moves, body);
            assertThat(refused.status()).as(body).isEqualTo(400);
            assertThat(refused.isProblem()).isTrue();
        }
        Answer large = api.send(moves, "{\"by\": \"" + "x".repeat(1 << 20) + "\"}");
        assertThat(large.status()).isEqualTo(413);
        assertThat(large.isProblem()).isTrue();
    }

    @Test
    void anAlternativeIsListedWithThePriceThatItsMoveHas() throws Exception {
        int done = 0;
        for (Student student : dataset.students()) {
            Answer listed = api.read(space + "/working-plan/alternatives?studentId=" + student.id());
            assertThat(listed.status()).isEqualTo(200);
            for (JsonNode other : listed.json()) {
                if (done == 0 && text(other, "kind").equals("PLACE")) {
                    String move = place(other, text(other, "companyId"), text(other, "mentorId"));
                    JsonNode preview =
                            api.send(moves + "/preview", body(1, move)).json();
                    assertThat(preview.get("difference")).isEqualTo(other.get("difference"));
                    assertThat(other.get("others").isEmpty()).isTrue();
                    assertThat(text(other, "message")).isNotBlank();
                    assertThat(api.send(moves, body(1, move)).status()).isEqualTo(200);
                    done++;
                }
            }
        }
        assertThat(done).isPositive();
        assertThat(api.read(space + "/working-plan/alternatives?studentId=nobody")
                        .isProblem())
                .isTrue();
        assertThat(api.read(space + "/working-plan/alternatives").status()).isEqualTo(400);
        assertThat(api.read("/api/spaces/nothing/working-plan/alternatives?studentId=1")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void whatIsOverOrPinnedInTheDataIsNotMoved() throws Exception {
        String again = api.send("/api/spaces/examples", "{\"kind\": \"REPLAN\", \"seed\": 1}")
                .location();
        JsonNode data = api.read(again + "/dataset").json();
        Dataset year = DatasetGenerator.generate(InstanceKind.REPLAN, 1);
        String plan = again + "/plans";
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PlanWriter.write(FirstComeFirstServed.plan(year), out);
        String kept = api.send(plan, out.toByteArray(), "en").location();
        assertThat(api.send(kept + "/accept", "").status()).isEqualTo(200);
        JsonNode fixed = data.get("baseline")
                .valueStream()
                .filter(placement ->
                        placement.has("pinned") && placement.get("pinned").asBoolean())
                .findFirst()
                .orElseThrow();
        Answer refused = api.send(again + "/working-plan/moves", body(1, out(fixed)));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.json().get("breaks").size()).isPositive();
        api.remove(again);
    }

    @Test
    void makingRoomStandsAlone() throws Exception {
        String room = "{\"kind\": \"MAKE_ROOM\", \"studentId\": \"" + text(one, "studentId") + "\", \"periodId\": \""
                + text(one, "periodId") + "\", \"companyId\": \"" + text(one, "companyId") + "\"}";
        assertThat(api.send(moves, body(1, room, out(one))).status()).isEqualTo(422);
    }

    @Test
    void whereThereIsNoWorkingPlanThereIsNothingToMove() throws Exception {
        String empty = api.space(SEED);
        assertThat(api.send(empty + "/working-plan/moves", body(1, out(one))).status())
                .isEqualTo(404);
        assertThat(api.send("/api/spaces/nothing/working-plan/moves/preview", body(1, out(one)))
                        .isProblem())
                .isTrue();
    }
}
