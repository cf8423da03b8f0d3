package nl.leerplaats.web.rest.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Objects;
import nl.leerplaats.data.firstcome.FirstComeFirstServed;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.plan.Placement;
import nl.leerplaats.data.replan.Keep;
import nl.leerplaats.data.replan.Replanning;
import nl.leerplaats.data.year.PlanningYear;
import nl.leerplaats.data.year.RequestKey;
import nl.leerplaats.web.WebTest;
import nl.leerplaats.web.rest.ApiCaller;
import nl.leerplaats.web.rest.ApiCaller.Answer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;

/** The call list by REST: whom a company is asked, and what it answers is in the working plan at once. */
@WebTest
class RestCallControllerTest {

    @Autowired
    private MockMvc web;

    private ApiCaller api;
    private String space = "";
    private String calls = "";
    private String company = "";
    private JsonNode asked;

    @BeforeEach
    void open() throws Exception {
        api = new ApiCaller(web);
        space = api.yearWithPlan(8);
        calls = space + "/calls";
        JsonNode first = api.read(calls).json().get("companies").get(0);
        company = first.get("companyId").asString();
        asked = first.get("asked").get(0);
    }

    @AfterEach
    void erase() throws Exception {
        api.remove(space);
    }

    private String about(long version, String more) {
        return "{\"version\": " + version + ", \"companyId\": \"" + company + "\", \"studentId\": \""
                + asked.get("studentId").asString() + "\"" + more + "}";
    }

    private JsonNode ringing() throws Exception {
        return api.read(calls)
                .json()
                .get("companies")
                .valueStream()
                .filter(one -> one.get("companyId").asString().equals(company))
                .findFirst()
                .orElseThrow();
    }

    private long version() throws Exception {
        return api.read(calls).json().get("version").asLong();
    }

    @Test
    void everyPlacementIsAskedForAtItsCompany() throws Exception {
        JsonNode list = api.read(calls).json();
        int placements =
                api.read(space + "/working-plan").json().get("placements").size();
        assertThat(list.get("companies")
                        .valueStream()
                        .mapToInt(one -> one.get("open").asInt())
                        .sum())
                .isEqualTo(placements);
        assertThat(list.get("companies")
                        .valueStream()
                        .mapToInt(one -> one.get("asked").size())
                        .sum())
                .isEqualTo(placements);
        assertThat(asked.get("status").asString()).isEqualTo("PROPOSED");
    }

    @Test
    void aCallIsNotedAndWhatTheCompanySaidIsInTheWorkingPlan() throws Exception {
        int open = ringing().get("open").asInt();
        Answer noted =
                api.send(calls, about(1, ", \"answer\": \"ASKED\", \"note\": \" rings back \", \"by\": \"Ada\""));
        assertThat(noted.status()).isEqualTo(201);
        assertThat(noted.location()).isEqualTo(calls + "/1");
        assertThat(noted.json().get("note").asString()).isEqualTo("rings back");
        assertThat(api.read(noted.location()).json()).isEqualTo(noted.json());
        assertThat(ringing().get("asked").get(0).get("status").asString()).isEqualTo("ASKED");
        assertThat(ringing().get("open").asInt()).isEqualTo(open);

        assertThat(api.send(calls, about(2, ", \"answer\": \"YES\"")).status()).isEqualTo(201);
        assertThat(ringing().get("asked").get(0).get("status").asString()).isEqualTo("AGREED");
        assertThat(ringing().get("open").asInt()).isLessThan(open);
        assertThat(ringing()
                        .get("calls")
                        .valueStream()
                        .map(call -> call.get("answer").asString()))
                .containsExactly("YES", "ASKED");
    }

    @Test
    void aNoTakesTheStudentOutAndExcludesTheCompany() throws Exception {
        String periods = ", \"periods\": [\"" + asked.get("periodId").asString() + "\"]";
        assertThat(api.send(calls, about(1, periods + ", \"answer\": \"NO\"")).status())
                .isEqualTo(201);
        JsonNode now = api.read(space + "/working-plan").json();
        assertThat(now.get("action").asString()).isEqualTo("REFUSED");
        assertThat(now.get("placements")
                        .valueStream()
                        .filter(one -> one.get("studentId").equals(asked.get("studentId"))
                                && one.get("periodId").equals(asked.get("periodId"))))
                .isEmpty();
        assertThat(api.read(space + "/changes").text()).contains("\"exclude\"");
    }

    /** The year goes on from a Monday in it: what was before that is past, and cannot be said no to any more. */
    @Test
    void aNoWithoutPeriodsLeavesWhatIsPast() throws Exception {
        Dataset school = ApiCaller.school(8);
        Replanning split =
                Replanning.of(school, FirstComeFirstServed.plan(school), LocalDate.of(2026, 12, 7), Keep.ALL);
        api.remove(space);
        space = api.yearWithPlan(split.dataset());
        calls = space + "/calls";
        PlanningYear year = PlanningYear.of(split.dataset());
        Placement both = split.working().placements().stream()
                .filter(one -> isPast(year, one))
                .filter(one -> split.working().placements().stream()
                        .anyMatch(other -> !isPast(year, other)
                                && other.studentId().equals(one.studentId())
                                && other.companyId().equals(one.companyId())))
                .findFirst()
                .orElseThrow();
        String no = "{\"version\": %d, \"companyId\": \"" + both.companyId() + "\", \"studentId\": \""
                + both.studentId() + "\", \"answer\": \"NO\"%s}";

        assertThat(api.send(calls, no.formatted(1, ", \"periods\": [\"" + both.periodId() + "\"]"))
                        .text())
                .contains("Past or pinned");
        assertThat(api.send(calls, no.formatted(1, "")).status()).isEqualTo(201);

        JsonNode now = api.read(space + "/working-plan").json();
        assertThat(now.get("placements")
                        .valueStream()
                        .filter(one -> one.get("studentId").asString().equals(both.studentId())
                                && one.get("companyId").asString().equals(both.companyId()))
                        .map(one -> one.get("periodId").asString()))
                .isNotEmpty()
                .allMatch(period -> isPast(year, new RequestKey(both.studentId(), period)));
        assertThat(now.get("cost").get("hard").asInt()).isZero();
        assertThat(api.read(calls).status()).isEqualTo(200);
        assertThat(api.send(calls, no.formatted(2, "")).status()).isEqualTo(409);
    }

    private static boolean isPast(PlanningYear year, Placement one) {
        return isPast(year, RequestKey.of(one));
    }

    private static boolean isPast(PlanningYear year, RequestKey key) {
        return Objects.requireNonNull(year.findRequest(key)).history();
    }

    @Test
    void aNoteAloneChangesNoStatus() throws Exception {
        Answer noted = api.send(calls, "{\"version\": 1, \"companyId\": \"" + company + "\", \"note\": \"no answer\"}");
        assertThat(noted.status()).isEqualTo(201);
        assertThat(noted.json().has("studentId")).isFalse();
        assertThat(noted.json().has("answer")).isFalse();
        assertThat(version()).isEqualTo(1);
        assertThat(ringing().get("calls").size()).isEqualTo(1);
    }

    @Test
    void aNoteOfNothingAndOneThatIsTooLongAreRefused() throws Exception {
        String call = "{\"version\": 1, \"companyId\": \"" + company + "\"%s}";
        for (String nothing : new String[] {"", ", \"note\": \" \""}) {
            Answer refused = api.send(calls, call.formatted(nothing));
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.text()).contains("$.note");
        }
        String longest = "x".repeat(2000);
        Answer refused = api.send(calls, about(1, ", \"answer\": \"YES\", \"note\": \"" + longest + "y\""));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("text-too-long", "$.note");
        assertThat(version()).isEqualTo(1);
        assertThat(api.send(calls, call.formatted(", \"note\": \"" + longest + "\""))
                        .status())
                .isEqualTo(201);
    }

    @Test
    void whatWasLookedAtTooEarlyOrIsNotThereIsNotNoted() throws Exception {
        Answer stale = api.send(calls, about(2, ", \"answer\": \"YES\""));
        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.isProblem()).isTrue();
        Answer elsewhere = api.send(calls, about(1, ", \"answer\": \"YES\", \"periods\": [\"nothing\"]"));
        assertThat(elsewhere.status()).isEqualTo(409);
        assertThat(elsewhere.text()).contains("Not in the working plan");
        assertThat(ringing().get("calls").isEmpty()).isTrue();
        assertThat(version()).isEqualTo(1);
    }

    @Test
    void everythingThatIsWrongIsToldAtOnce() throws Exception {
        Answer refused = api.send(
                calls,
                "{\"companyId\": \"nothing\", \"answer\": \"MAYBE\", \"note\": 1, \"by\": [], \"periods\": [], \"x\": null}");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.isProblem()).isTrue();
        assertThat(refused.json()
                        .get("findings")
                        .valueStream()
                        .map(finding -> finding.get("path").asString())
                        .toList())
                .containsExactlyInAnyOrder(
                        "$.version", "$.companyId", "$.answer", "$.note", "$.by", "$.periods", "$.studentId", "$.x");
        Answer empty = api.send(calls, "");
        assertThat(empty.status()).isEqualTo(422);
        assertThat(empty.text()).contains("file-empty");
        assertThat(api.send(calls, "[]").status()).isEqualTo(422);
        assertThat(api.send(calls, about(1, ", \"note\": \"" + "x".repeat(1 << 20) + "\""))
                        .status())
                .isEqualTo(413);
        assertThat(api.send(calls, about(1, ", \"answer\": \"YES\", \"periods\": [3]"))
                        .status())
                .isEqualTo(422);
    }

    @Test
    void anAnswerIsAboutAStudent() throws Exception {
        Answer refused = api.send(calls, "{\"version\": 1, \"companyId\": \"" + company + "\", \"answer\": \"YES\"}");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("$.studentId");
    }

    @Test
    void whatIsNotThereIsAProblem() throws Exception {
        assertThat(api.read(calls + "/1").status()).isEqualTo(404);
        assertThat(api.read(calls + "/x").status()).isEqualTo(400);
        assertThat(api.read("/api/spaces/nothing/calls").status()).isEqualTo(404);
        String empty = api.space(8);
        assertThat(api.read(empty + "/calls").isProblem()).isTrue();
        assertThat(api.send(empty + "/calls", about(1, "")).status()).isEqualTo(404);
    }
}
