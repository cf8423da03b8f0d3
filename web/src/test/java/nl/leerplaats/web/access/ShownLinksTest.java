package nl.leerplaats.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.leerplaats.data.change.CompanyUnavailable;
import nl.leerplaats.data.generate.DatasetGenerator;
import nl.leerplaats.data.generate.InstanceKind;
import nl.leerplaats.data.model.Company;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.plan.Plan;
import nl.leerplaats.solver.api.SolveSettings;
import nl.leerplaats.web.StandInSolver;
import nl.leerplaats.web.erase.EraseDesk;
import nl.leerplaats.web.store.Store;
import nl.leerplaats.web.store.account.SpaceRole;
import nl.leerplaats.web.store.plan.StoredPlan;
import nl.leerplaats.web.store.run.MayChange;
import nl.leerplaats.web.store.run.StoredRun;
import nl.leerplaats.web.work.AcceptDesk;
import nl.leerplaats.web.working.Desk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Along everything that is shown to somebody, no link and no form leads to what that person may not do. */
@AccountsTest
class ShownLinksTest {

    private static final Dataset POOL = DatasetGenerator.generate(InstanceKind.POOL, 1, 40);
    private static final Pattern FIELD = Pattern.compile("<input\\b[^>]*>");

    /** What a regional coordinator is shown only once something was filled in, sent as a file, or worked out; and what is for an administrator. */
    private static final Set<String> LATER = Set.of(
            "/runs/{id}/continue",
            "/spaces/{id}/data/position",
            "/spaces/{id}/data/positions/forget",
            "/spaces/{id}/data/positions/look-up",
            "/spaces/{id}/members/myself",
            "/spaces/{id}/members/withdraw",
            "/spaces/{id}/own-plan",
            "/spaces/{id}/papers/take-back",
            "/spaces/{id}/region/needed/workbook",
            "/spaces/{id}/replan/{replanId}/accept",
            "/spaces/{id}/replan/{replanId}/panel",
            "/spaces/{id}/replan/{replanId}/stop",
            "/spaces/{id}/upload/columns/remove",
            "/spaces/{id}/upload/{upload}",
            "/spaces/{id}/upload/{upload}/drop",
            "/spaces/{id}/what-if/{trialId}",
            "/spaces/{id}/what-if/{trialId}/keep",
            "/spaces/{id}/what-if/{trialId}/panel",
            "/spaces/{id}/what-if/{trialId}/stop");

    @Autowired
    private MockMvc web;

    @Autowired
    private Store store;

    @Autowired
    private People people;

    @Autowired
    private AcceptDesk accept;

    @Autowired
    private EraseDesk erase;

    @Autowired
    private StandInSolver solver;

    private List<Address> addresses = List.of();
    private Desk desk;

    @Autowired
    void setMappings(@Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mappings) {
        addresses = Address.listOf(mappings);
    }

    /** With what a walk began. */
    @AfterEach
    void eraseYear() {
        erase.erase(desk.space.id());
        solver.endAll();
    }

    @BeforeEach
    void makeYear() throws Exception {
        desk = new Desk(store, POOL);
        accept.accept(desk.proposal, null, null, "Sanne");
        Plan plan = desk.proposal.plan();
        desk.propose(new Plan(
                plan.dataset(),
                plan.placements().subList(1, plan.placements().size()),
                List.of(),
                null,
                plan.costExtra(),
                plan.extra()));
        StoredRun made = new StoredRun(
                store.newId(),
                desk.space,
                SolveSettings.ofTime(desk.space.suggestedTime(), 1),
                MayChange.ALL,
                null,
                Clock.systemUTC());
        store.runs().add(made);
    }

    @Test
    void aReaderIsShownOnlyWhatAReaderMayDo() throws Exception {
        assertThat(LinkWalk.of(web, people.add("Lies", desk.space, SpaceRole.READER))
                        .kinds())
                .contains("/spaces/…", "/spaces/…/working-plan", "/plans/…", "/runs/…", "/spaces/…/data/student?")
                .doesNotContain("/spaces/…/upload", "/plans/…/accept", "/spaces/…/called");
    }

    @Test
    void aSchoolsCoordinatorIsShownOnlyWhatOneMayDo() throws Exception {
        assertThat(LinkWalk.of(web, people.add("Sanne", desk.space, SpaceRole.SCHOOL))
                        .kinds())
                .contains(
                        "/spaces/…/working-plan",
                        "/spaces/…/working-plan/student?",
                        "/spaces/…/data/student?",
                        "/spaces/…/data/company?",
                        "/spaces/…/region/schools");
    }

    /** And nothing that one may do can only be found by who knows its address. */
    @Test
    void aRegionalCoordinatorIsShownAllThatOneMayDoAndNothingElse() throws Exception {
        String student = desk.space.dataset().students().get(0).id();
        List<Company> companies = desk.space.dataset().companies();
        store.proposedMoves().add(desk.space.id(), student, companies.get(0).id(), null, "", "Sanne");
        companies.forEach(one -> store.notes().add(desk.space.id(), one.id(), null, false, "Rik", "Bel na tienen"));
        people.add("Anna", desk.space, SpaceRole.READER);
        desk.happens(
                new CompanyUnavailable(companies.get(0).id(), desk.space.year().lastDay()));
        LinkWalk walk = LinkWalk.of(web, people.add("Rik", desk.space, SpaceRole.REGION));
        Set<String> missing = addresses.stream()
                .filter(one -> one.isOfSpace() && !one.isOfProgram())
                .filter(one -> one.needs().isMet(false, SpaceRole.REGION))
                .map(Address::pattern)
                .filter(one -> walk.shown().stream().noneMatch(address -> isOf(one, address)))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(missing).isEqualTo(new TreeSet<>(LATER));
    }

    private static boolean isOf(String pattern, String address) {
        return address.matches(pattern.replaceAll("[{][^}]*}", "[^/]+") + "([?].*)?");
    }

    @Test
    void whoSeesAPageIsShownTheFormsThatMayBeSent() throws Exception {
        String plan = desk.address("working-plan");
        String tick = "action=\"" + plan + "/status\"";
        assertThat(page("Rik", SpaceRole.REGION, plan)).contains(tick, "type=\"checkbox\" form=\"ticked\"");
        assertThat(page("Sanne", SpaceRole.SCHOOL, plan)).contains(tick, "type=\"checkbox\" form=\"ticked\"");
        assertThat(page("Lies", SpaceRole.READER, plan)).doesNotContain(tick, "form=\"ticked\"");
    }

    @Test
    void aSchoolsCoordinatorIsAskedForNoSchoolWhereThereIsButOne() throws Exception {
        for (String list : List.of("working-plan", "working-plan/hours")) {
            assertThat(page("Rik", SpaceRole.REGION, desk.address(list))).contains("name=\"school\"");
            assertThat(page("Sanne", SpaceRole.SCHOOL, desk.address(list))).doesNotContain("name=\"school\"");
        }
    }

    /** Its id is one with a dash in it. */
    @Test
    void aProposalOfPlanningAgainIsShownAsOtherPlans() throws Exception {
        StoredPlan like = desk.proposal;
        StoredPlan proposal = new StoredPlan(
                store.newId() + "-fewest", like.dataset(), like.plan(), like.verdict(), like.origin(), Instant.now());
        store.plans().add(proposal);
        String address = "/plans/" + proposal.id();
        assertThat(page("Rik", SpaceRole.REGION, "/spaces")).contains("href=\"" + address + "\"");
        assertThat(page("Rik", SpaceRole.REGION, address))
                .contains("href=\"" + address + "/accept\"", "action=\"" + address + "/delete\"");
        assertThat(page("Rik", SpaceRole.REGION, address + "/accept")).contains("action=\"" + address + "/accept\"");
        assertThat(page("Lies", SpaceRole.READER, address)).doesNotContain(address + "/accept", address + "/delete");
    }

    /** What a form shows is shown to a reader too, and cannot be changed. */
    @Test
    void whatIsInAFormIsReadWithoutIt() throws Exception {
        String student = desk.space.dataset().students().get(0).id();
        String record = desk.address("data/student?id=" + student);
        String shown = page("Lies", SpaceRole.READER, record);
        assertThat(shown).contains("value=\"" + desk.nameOf(student) + "\"").doesNotContain("name=\"seen\"");
        assertThat(shown.substring(shown.indexOf("<main"))).doesNotContain("<button", "method=\"post\"");
        assertThat(FIELD.matcher(shown).results().map(MatchResult::group))
                .allMatch(field -> field.contains("disabled") || field.contains("_csrf"));
        String company = desk.address(
                "data/company?id=" + desk.space.dataset().companies().get(0).id());
        assertThat(page("Lies", SpaceRole.READER, company))
                .contains("Leermeesters")
                .doesNotContain("Nieuwe leermeester", "type=\"date\"", "Haal dit weg");
        assertThat(page("Rik", SpaceRole.REGION, company)).contains("Nieuwe leermeester", "type=\"date\"");
        assertThat(page("Rik", SpaceRole.REGION, record)).contains("name=\"seen\"", "method=\"post\"");
    }

    private String page(String name, SpaceRole role, String address) throws Exception {
        return LinkWalk.ask(web, people.add(name, desk.space, role), HttpMethod.GET, address, "")
                .getContentAsString();
    }
}
