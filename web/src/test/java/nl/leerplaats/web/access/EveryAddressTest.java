package nl.leerplaats.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.leerplaats.data.check.PlanChecker;
import nl.leerplaats.data.firstcome.FirstComeFirstServed;
import nl.leerplaats.data.plan.Plan;
import nl.leerplaats.solver.api.SolveSettings;
import nl.leerplaats.web.store.Store;
import nl.leerplaats.web.store.account.Account;
import nl.leerplaats.web.store.account.SpaceRole;
import nl.leerplaats.web.store.plan.PlanOrigin;
import nl.leerplaats.web.store.plan.StoredPlan;
import nl.leerplaats.web.store.run.MayChange;
import nl.leerplaats.web.store.run.StoredRun;
import nl.leerplaats.web.store.space.StoredDataset;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Walks all addresses that the application has: each says what it needs, and nobody gets more than that. */
@AccountsTest
class EveryAddressTest {

    private static final int REDIRECT = 302;
    private static final int UNAUTHORIZED = 401;
    private static final int FORBIDDEN = 403;
    private static final int MISSING = 404;

    @Autowired
    private MockMvc web;

    @Autowired
    private Store store;

    @Autowired
    private People people;

    @Autowired
    private Clock clock;

    private List<Address> addresses = List.of();
    private StoredDataset year;
    private Map<String, String> ids = Map.of();

    @Autowired
    void setMappings(@Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mappings) {
        addresses = Address.listOf(mappings);
    }

    @BeforeEach
    void makeYear() {
        year = people.year();
        Plan plan = FirstComeFirstServed.plan(year.year());
        StoredPlan made = new StoredPlan(
                store.newId(),
                year,
                plan,
                PlanChecker.check(year.year(), plan),
                new PlanOrigin.Uploaded("plan.json"),
                Instant.now());
        store.plans().add(made);
        StoredRun run = new StoredRun(
                store.newId(), year, SolveSettings.ofTime(year.suggestedTime(), 1), MayChange.ALL, null, clock);
        store.runs().add(run);
        ids = Map.of(
                "/spaces/{id}", "/spaces/" + year.id(),
                "{space}", year.id(),
                "{spaceId}", year.id(),
                "/plans/{id}", "/plans/" + made.id(),
                "{planId}", made.id(),
                "/runs/{id}", "/runs/" + run.id(),
                "{runId}", run.id());
    }

    private MockHttpServletResponse ask(Address address, Account account, Map<String, String> with) throws Exception {
        return web.perform(address.request(with).with(People.as(account)))
                .andReturn()
                .getResponse();
    }

    private int status(Address address, Account account) throws Exception {
        return ask(address, account, ids).getStatus();
    }

    @Test
    void everyAddressSaysWhatItNeeds() {
        assertThat(addresses).hasSizeGreaterThan(150);
        SoftAssertions all = new SoftAssertions();
        for (Address address : addresses) {
            Needs needs = AccessGate.needs(address.handler());
            all.assertThat(needs).as("%s is classified", address).isNotNull();
            if (needs != null) {
                all.assertThat(address.reads() || needs.maySend())
                        .as("%s changes something, or is %s", address, needs)
                        .isTrue();
                all.assertThat(!needs.isOfSpace() || address.isOfSpace())
                        .as("%s is of a space", address)
                        .isTrue();
            }
        }
        all.assertAll();
    }

    @Test
    void whatIsOpenAndWhatAReaderMaySendIsKnown() {
        assertThat(listOf(Needs.OPEN))
                .containsExactlyInAnyOrder(
                        "GET /login",
                        "GET /invitation/{secret}",
                        "GET /invitation/{secret}/with/{provider}",
                        "POST /invitation/{secret}",
                        "GET /error",
                        "POST /error");
        assertThat(listOf(Needs.ASK))
                .containsExactlyInAnyOrder(
                        "POST /spaces/{id}/what-if",
                        "POST /spaces/{id}/what-if/{trialId}/stop",
                        "POST /api/spaces/{spaceId}/what-if",
                        "DELETE /api/spaces/{spaceId}/what-if/{trialId}",
                        "POST /api/spaces/{spaceId}/plans/{planId}/accept/preview",
                        "POST /api/spaces/{spaceId}/working-plan/moves/preview");
    }

    private Set<String> listOf(Needs needs) {
        return addresses.stream()
                .filter(address -> address.needs() == needs)
                .map(Address::toString)
                .collect(Collectors.toSet());
    }

    @Test
    void nobodyComesInWithoutLogIn() throws Exception {
        SoftAssertions all = new SoftAssertions();
        for (Address address : addresses) {
            MockHttpServletResponse response =
                    web.perform(address.request(ids)).andReturn().getResponse();
            if (address.needs() == Needs.OPEN) {
                all.assertThat(response.getStatus()).as("%s", address).isNotIn(REDIRECT, UNAUTHORIZED);
            } else if (address.isOfProgram()) {
                all.assertThat(response.getStatus()).as("%s", address).isEqualTo(UNAUTHORIZED);
                all.assertThat(response.getContentType()).as("%s", address).isEqualTo("application/problem+json");
            } else {
                all.assertThat(response.getStatus()).as("%s", address).isEqualTo(REDIRECT);
                all.assertThat(response.getHeader("Location")).as("%s", address).endsWith("/login");
            }
        }
        all.assertAll();
    }

    /** A member of another year is answered as if this one were not there. */
    @Test
    void aStrangerIsToldNothingOfAYear() throws Exception {
        Account stranger = people.add("Vreemd", people.year(), SpaceRole.REGION);
        Map<String, String> nowhere = ids.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, one -> one.getValue().replaceAll("[a-z0-9]{12}$", "aaaaaaaaaaaa")));
        SoftAssertions all = new SoftAssertions();
        for (Address address : addresses) {
            if (address.isOfSpace()) {
                MockHttpServletResponse here = ask(address, stranger, ids);
                all.assertThat(here.getStatus()).as("%s", address).isEqualTo(MISSING);
                all.assertThat(text(here, ids))
                        .as("%s", address)
                        .isEqualTo(text(ask(address, stranger, nowhere), nowhere));
            } else if (address.needs() == Needs.ADMIN) {
                all.assertThat(status(address, stranger)).as("%s", address).isEqualTo(FORBIDDEN);
            }
        }
        all.assertAll();
    }

    /** What was answered, without the ids that were asked for. */
    private static String text(MockHttpServletResponse response, Map<String, String> asked) throws Exception {
        String text = response.getContentAsString(StandardCharsets.UTF_8);
        for (String id : asked.values()) {
            text = text.replace(id.substring(id.lastIndexOf('/') + 1), "…");
        }
        return text;
    }

    @Test
    void aReaderReadsEverythingAndChangesNothing() throws Exception {
        Account reader = people.add("Lies", year, SpaceRole.READER);
        long lines = store.spaces().listChanges(year.id()).size();
        SoftAssertions all = new SoftAssertions();
        for (Address address : addresses) {
            Needs needs = address.needs();
            if (needs == Needs.OPEN || needs == Needs.ACCOUNT) {
                continue;
            }
            boolean may = needs == Needs.READ || needs == Needs.ASK || needs == Needs.OWN;
            int status = status(address, reader);
            if (may) {
                all.assertThat(status)
                        .as("%s", address)
                        .isNotIn(UNAUTHORIZED, FORBIDDEN)
                        .isLessThan(500);
            } else {
                all.assertThat(status).as("%s", address).isEqualTo(FORBIDDEN);
            }
        }
        all.assertAll();
        assertThat(store.spaces().listChanges(year.id())).hasSize((int) lines);
        assertThat(store.plans().list(year.id())).hasSize(1);
    }

    @Test
    void aCoordinatorOfASchoolMayDoInAYearOnlyWhatIsMeantForOne() throws Exception {
        Account school = people.add("Sanne", year, SpaceRole.SCHOOL);
        SoftAssertions all = new SoftAssertions();
        for (Address address : addresses) {
            Needs needs = address.needs();
            if (address.isOfSpace() && needs != Needs.OWN && needs != Needs.OWN_WORK && needs != Needs.OWN_ASK) {
                all.assertThat(status(address, school)).as("%s", address).isEqualTo(FORBIDDEN);
            }
        }
        all.assertAll();
    }

    /** An administrator who is no member sees no pupil, but says who works in a year and erases it. */
    @Test
    void anAdministratorIsAStrangerToTheDataOfAYear() throws Exception {
        Account administrator = people.add("Ada", true);
        SoftAssertions all = new SoftAssertions();
        for (Address address : addresses) {
            if (address.isOfSpace() && !address.needs().isForAdministrator()) {
                all.assertThat(status(address, administrator)).as("%s", address).isEqualTo(MISSING);
            }
        }
        all.assertAll();
        for (String path : List.of("members", "erase")) {
            Address address = addresses.stream()
                    .filter(one -> one.reads() && one.pattern().equals("/spaces/{id}/" + path))
                    .findFirst()
                    .orElseThrow();
            assertThat(status(address, administrator)).isEqualTo(200);
        }
    }

    @Test
    void anAccountThatIsBlockedComesNowhere() throws Exception {
        Account blocked = people.add("Bas", year, SpaceRole.REGION);
        people.block(blocked);
        Address start = addresses.stream()
                .filter(one -> one.pattern().equals("/spaces/{id}") && one.reads())
                .findFirst()
                .orElseThrow();
        assertThat(status(start, blocked)).isEqualTo(MISSING);
    }
}
