package nl.leerplaats.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.leerplaats.data.generate.DatasetGenerator;
import nl.leerplaats.data.generate.InstanceKind;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.plan.Plan;
import nl.leerplaats.solver.api.SolveSettings;
import nl.leerplaats.web.store.Store;
import nl.leerplaats.web.store.account.Account;
import nl.leerplaats.web.store.account.SpaceRole;
import nl.leerplaats.web.store.run.MayChange;
import nl.leerplaats.web.store.run.StoredRun;
import nl.leerplaats.web.work.AcceptDesk;
import nl.leerplaats.web.working.Desk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.web.util.HtmlUtils;

/**
 * Walks from the first page along everything that is shown to somebody, a page of each kind: no link and no form leads to what that person may not do. The
 * forms are sent as they stand there, at the end.
 */
@AccountsTest
class ShownLinksTest {

    private static final Dataset POOL = DatasetGenerator.generate(InstanceKind.POOL, 1, 40);
    private static final int OK = 200;
    private static final int FORBIDDEN = 403;
    private static final int COMPANIES = 3;
    private static final Pattern LINK = Pattern.compile("<a\\b[^>]*?\\shref=\"(/[^\"#]*)");
    private static final Pattern ASKED = Pattern.compile("\\shx-get=\"(/[^\"#]*)");
    private static final Pattern FORM =
            Pattern.compile("<form\\b([^>]*)>(.*?)</form>", Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
    private static final Pattern ACTION = Pattern.compile("\\saction=\"(/[^\"#]*)");
    private static final Pattern FIELD = Pattern.compile("<input\\b[^>]*>");
    private static final Pattern NAME = Pattern.compile("\\sname=\"([^\"]*)\"");
    private static final Pattern VALUE = Pattern.compile("\\svalue=\"([^\"]*)\"");

    @Autowired
    private MockMvc web;

    @Autowired
    private Store store;

    @Autowired
    private People people;

    @Autowired
    private AcceptDesk accept;

    private Desk desk;

    /** Something to send. */
    private record Form(String page, String action, String fields) {}

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
        assertThat(walk(people.add("Lies", desk.space, SpaceRole.READER)))
                .contains("/spaces/…", "/spaces/…/working-plan", "/plans/…", "/runs/…", "/spaces/…/data/student?")
                .doesNotContain("/spaces/…/upload", "/plans/…/accept", "/spaces/…/called");
    }

    @Test
    void aSchoolsCoordinatorIsShownOnlyWhatOneMayDo() throws Exception {
        assertThat(walk(people.add("Sanne", desk.space, SpaceRole.SCHOOL)))
                .contains(
                        "/spaces/…/working-plan",
                        "/spaces/…/working-plan/student?",
                        "/spaces/…/data/student?",
                        "/spaces/…/data/company?",
                        "/spaces/…/region/schools");
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
        return ask(people.add(name, desk.space, role), HttpMethod.GET, address, "")
                .getContentAsString();
    }

    /** Gives the kinds of pages that were seen. */
    private Set<String> walk(Account account) throws Exception {
        Deque<String> waiting = new ArrayDeque<>(List.of("/", "/spaces"));
        Map<String, Integer> visited = new HashMap<>();
        Map<String, Form> forms = new TreeMap<>();
        List<String> refused = new ArrayList<>();
        Map<String, String> from = new HashMap<>();
        while (!waiting.isEmpty()) {
            String page = waiting.removeFirst();
            int most = kind(page).endsWith("/data/company?") ? COMPANIES : 1; // who won it decides what may be changed
            if (visited.merge(kind(page), 1, Integer::sum) > most) {
                continue;
            }
            MockHttpServletResponse shown = ask(account, HttpMethod.GET, page, "");
            if (shown.getStatus() == FORBIDDEN) {
                refused.add("GET " + page + " on " + from.get(page));
            }
            String leads = shown.getRedirectedUrl();
            if (leads != null) {
                waiting.add(leads);
            }
            String type = String.valueOf(shown.getContentType());
            if (shown.getStatus() != OK || !type.startsWith(MediaType.TEXT_HTML_VALUE)) {
                continue;
            }
            String html = shown.getContentAsString();
            for (Pattern links : List.of(LINK, ASKED)) {
                links.matcher(html)
                        .results()
                        .filter(one -> !isSlow(one.group()))
                        .map(one -> HtmlUtils.htmlUnescape(one.group(1)))
                        .forEach(link -> {
                            from.putIfAbsent(link, page);
                            waiting.add(link);
                        });
            }
            Matcher form = FORM.matcher(html);
            while (form.find()) {
                collect(page, form, forms, waiting, from);
            }
        }
        for (Form form : forms.values()) {
            if (ask(account, HttpMethod.POST, form.action, form.fields).getStatus() == FORBIDDEN) {
                refused.add("POST " + form.action + " on " + form.page);
            }
        }
        assertThat(refused).isEmpty();
        return visited.keySet();
    }

    /** Files and what is worked out take long, and are asked for in other tests; and a page is the same in the other language. */
    private static boolean isSlow(String link) {
        return link.matches(".*([.]zip|/papers/of|/workbook|/scarce|/fragile|/needed|reasons=|[?&]lang=).*");
    }

    private void collect(
            String page, Matcher form, Map<String, Form> forms, Deque<String> waiting, Map<String, String> from) {
        Matcher action = ACTION.matcher(form.group(1));
        if (!action.find()) {
            return;
        }
        String address = HtmlUtils.htmlUnescape(action.group(1));
        if (form.group(1).contains("method=\"post\"")) {
            if (!address.equals("/logout")) {
                forms.putIfAbsent(kind(address), new Form(page, address, form.group(2)));
            }
        } else {
            from.putIfAbsent(address, page);
            waiting.add(address);
        }
    }

    /** An address without what it is about. */
    private String kind(String address) {
        return address.replaceAll("[?&][^=]*=[^&]*", "?")
                .replaceAll("[?].*", "?")
                .replaceAll("/[a-z0-9]{12}(?=/|$|[?])", "/…");
    }

    private MockHttpServletResponse ask(Account account, HttpMethod method, String address, String fields)
            throws Exception {
        MockHttpServletRequestBuilder request =
                MockMvcRequestBuilders.request(method, URI.create(address)).with(People.as(account));
        Matcher field = FIELD.matcher(fields);
        while (field.find()) {
            Matcher name = NAME.matcher(field.group());
            Matcher value = VALUE.matcher(field.group());
            if (name.find()) {
                request.param(name.group(1), value.find() ? HtmlUtils.htmlUnescape(value.group(1)) : "");
            }
        }
        return web.perform(request.accept(MediaType.TEXT_HTML, MediaType.ALL))
                .andReturn()
                .getResponse();
    }
}
