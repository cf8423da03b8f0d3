package nl.leerplaats.web.access.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.leerplaats.web.access.AccountsTest;
import nl.leerplaats.web.access.People;
import nl.leerplaats.web.store.account.Account;
import nl.leerplaats.web.store.account.AccountStore;
import nl.leerplaats.web.store.account.Membership;
import nl.leerplaats.web.store.account.MembershipStore;
import nl.leerplaats.web.store.account.SpaceRole;
import nl.leerplaats.web.store.space.StoredDataset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** Who is invited into a year, joins it, becomes something else and leaves it; and what an administrator does with accounts. */
@AccountsTest
class MemberControllerTest {

    private static final Pattern LINK = Pattern.compile("/invitation/[A-Za-z0-9_-]{43}");

    @Autowired
    private MockMvc web;

    @Autowired
    private People people;

    @Autowired
    private AccountStore accounts;

    @Autowired
    private MembershipStore members;

    private StoredDataset year;
    private Account region;
    private String page;

    @BeforeEach
    void makeYear() {
        year = people.year();
        region = people.add("Ria", year, SpaceRole.REGION);
        page = "/spaces/" + year.id() + "/members";
    }

    private ResultActions invite(String email, SpaceRole role, String... schools) throws Exception {
        return web.perform(post(page + "/invite")
                .with(People.as(region))
                .param("email", email)
                .param("name", "Sanne")
                .param("role", role.name())
                .param("school", schools));
    }

    private static String link(ResultActions answer) throws Exception {
        String text = answer.andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
        Matcher link = LINK.matcher(text);
        assertThat(link.find()).as(text).isTrue();
        return link.group();
    }

    private String school() {
        return year.dataset().schools().get(0).id();
    }

    private ResultActions accept(String link, String password, String again) throws Exception {
        return web.perform(
                post(link).param("name", "Sanne").param("password", password).param("again", again));
    }

    @Test
    void whoIsInvitedChoosesAPasswordOnceAndSeesThatYearAlone() throws Exception {
        String email = "sanne." + year.id() + "@school.nl";
        String link = link(invite(email, SpaceRole.READER));
        web.perform(get(page).with(People.as(region)))
                .andExpect(content().string(allOf(containsString(email), not(containsString(link)))));
        web.perform(get(link)).andExpect(status().isOk()).andExpect(content().string(containsString(email)));

        accept(link, "te kort", "te kort").andExpect(status().isBadRequest());
        accept(link, "lang genoeg maar anders", "lang genoeg en anders").andExpect(status().isBadRequest());
        accept(link, "x".repeat(73), "x".repeat(73)).andExpect(status().isBadRequest());
        accept(link, "precies twaal", "precies twaal").andExpect(redirectedUrl("/login?ready"));
        web.perform(get(link)).andExpect(status().isNotFound());
        accept(link, "nog een keertje", "nog een keertje").andExpect(status().isNotFound());

        Account sanne = accounts.findByEmail(email).orElseThrow();
        assertThat(members.rolesOf(sanne.id())).isEqualTo(Map.of(year.id(), SpaceRole.READER));
    }

    @Test
    void aSchoolCoordinatorIsOfOneOrMoreSchoolsOfTheYear() throws Exception {
        invite("s@school.nl", SpaceRole.SCHOOL).andExpect(status().isBadRequest());
        invite("s@school.nl", SpaceRole.SCHOOL, "nowhere").andExpect(status().isBadRequest());
        invite("no address", SpaceRole.READER).andExpect(status().isBadRequest());
        String email = "school." + year.id() + "@school.nl";
        accept(link(invite(email, SpaceRole.SCHOOL, school())), People.PASSWORD, People.PASSWORD);
        String id = accounts.findByEmail(email).orElseThrow().id();
        assertThat(members.find(year.id(), id))
                .contains(new Membership(year.id(), id, SpaceRole.SCHOOL, Set.of(school())));
    }

    @Test
    void whoHasAnAccountJoinsWithIt() throws Exception {
        Account bas = people.add("Bas", false);
        String link = link(invite(bas.email(), SpaceRole.REGION));
        accept(link, People.PASSWORD, People.PASSWORD).andExpect(status().isBadRequest());
        String join = link.replace("/invitation/", "/join/");
        web.perform(get(join)).andExpect(status().isFound());
        web.perform(get(link).with(People.as(bas))).andExpect(redirectedUrl(join));
        web.perform(get(join).with(People.as(bas))).andExpect(content().string(containsString(year.name())));
        web.perform(post(join).with(People.as(bas))).andExpect(redirectedUrl("/spaces"));
        web.perform(post(join).with(People.as(bas))).andExpect(status().isNotFound());
        assertThat(members.rolesOf(bas.id())).containsEntry(year.id(), SpaceRole.REGION);
    }

    @Test
    void aWithdrawnInvitationIsOfNoUse() throws Exception {
        String link = link(invite("gast." + year.id() + "@school.nl", SpaceRole.READER));
        String text = web.perform(get(page).with(People.as(region)))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        Matcher id = Pattern.compile("name=\"invitation\" value=\"([^\"]+)\"").matcher(text);
        assertThat(id.find()).isTrue();
        web.perform(post(page + "/withdraw").with(People.as(region)).param("invitation", id.group(1)));
        web.perform(get(link)).andExpect(status().isNotFound());
    }

    @Test
    void aMemberBecomesSomethingElseAndLeaves() throws Exception {
        Account lies = people.add("Lies", year, SpaceRole.READER);
        web.perform(post(page + "/change")
                        .with(People.as(region))
                        .param("account", lies.id())
                        .param("role", "SCHOOL")
                        .param("school", school()))
                .andExpect(redirectedUrl(page));
        assertThat(members.find(year.id(), lies.id())).map(Membership::role).contains(SpaceRole.SCHOOL);
        web.perform(post(page + "/remove").with(People.as(region)).param("account", lies.id()));
        assertThat(members.find(year.id(), lies.id())).isEmpty();
        web.perform(get("/spaces/" + year.id()).with(People.as(lies))).andExpect(status().isNotFound());
        web.perform(get(page).with(People.as(region)))
                .andExpect(content().string(containsString("haalde iemand uit een planjaar")));
    }

    /** Whoever makes a link to a password could log in with it: so not to the account of somebody who may do more. */
    @Test
    void aNewPasswordIsForWhoMayDoNoMoreThanWhoHelps() throws Exception {
        Account lies = people.add("Lies", year, SpaceRole.READER);
        String link = link(letChoose(lies).andExpect(status().isOk()));
        accept(link, "iets nieuws en langs", "iets nieuws en langs").andExpect(redirectedUrl("/login?ready"));
        assertThat(accounts.find(lies.id()).orElseThrow().password()).isNotEqualTo(lies.password());

        Account busy = people.add("Bea", year, SpaceRole.READER);
        members.put(new Membership(people.year().id(), busy.id(), SpaceRole.READER, Set.of()));
        letChoose(busy).andExpect(status().isNotFound());

        Account ada = people.add("Ada", true);
        members.put(new Membership(year.id(), ada.id(), SpaceRole.READER, Set.of()));
        letChoose(ada).andExpect(status().isNotFound());
    }

    private ResultActions letChoose(Account account) throws Exception {
        return web.perform(post(page + "/password").with(People.as(region)).param("account", account.id()));
    }

    @Test
    void anAdministratorWhoIsNoMemberCanBecomeOneAndThatIsWritten() throws Exception {
        Account ada = people.add("Ada", true);
        web.perform(get("/spaces/" + year.id()).with(People.as(ada))).andExpect(status().isNotFound());
        web.perform(post(page + "/myself").with(People.as(region))).andExpect(status().isNotFound());
        web.perform(post(page + "/myself").with(People.as(ada))).andExpect(redirectedUrl(page));
        web.perform(get("/spaces/" + year.id()).with(People.as(ada))).andExpect(status().isOk());
        web.perform(get("/accounts").with(People.as(ada)))
                .andExpect(content().string(containsString("veranderde een rol")));
    }

    @Test
    void whoMakesAYearLooksAfterItAndSeesOwnYearsAlone() throws Exception {
        Account ada = people.add("Ada", true);
        String made = Objects.requireNonNull(
                web.perform(post("/spaces/examples").with(People.as(ada)).param("kind", "SCHOOL"))
                        .andReturn()
                        .getResponse()
                        .getRedirectedUrl());
        assertThat(members.rolesOf(ada.id())).isEqualTo(Map.of(made.replace("/spaces/", ""), SpaceRole.REGION));
        web.perform(get("/spaces").with(People.as(ada)))
                .andExpect(content().string(allOf(containsString(made), not(containsString(year.id())))));
        web.perform(get("/api/spaces").with(People.as(region)))
                .andExpect(content()
                        .string(allOf(containsString(year.id()), not(containsString(made.replace("/spaces/", ""))))));
    }

    @Test
    void aDeletedAccountIsGoneAndABlockedOneComesBack() throws Exception {
        Account ada = people.add("Ada", true);
        Account bas = people.add("Bas", year, SpaceRole.READER);
        make(ada, bas, "DISABLE");
        web.perform(get("/spaces/" + year.id()).with(People.as(bas))).andExpect(status().isNotFound());
        make(ada, bas, "ENABLE");
        web.perform(get("/spaces/" + year.id()).with(People.as(bas))).andExpect(status().isOk());
        make(ada, bas, "MAKE_ADMINISTRATOR");
        web.perform(get("/accounts").with(People.as(bas))).andExpect(status().isOk());
        make(ada, bas, "DELETE");
        assertThat(accounts.find(bas.id())).isEmpty();
        assertThat(members.list(year.id())).extracting(Membership::accountId).containsExactly(region.id());
    }

    private void make(Account who, Account account, String deed) throws Exception {
        web.perform(post("/accounts/" + account.id() + "/change")
                        .with(People.as(who))
                        .param("deed", deed))
                .andExpect(redirectedUrl("/accounts"));
    }

    @Test
    void anAdministratorGivesSomebodyAnAccount() throws Exception {
        Account ada = people.add("Ada", true);
        String email = "nieuw." + year.id() + "@school.nl";
        ResultActions answer = web.perform(post("/accounts/invite")
                .with(People.as(ada))
                .param("email", email)
                .param("name", "Nieuw"));
        accept(link(answer), People.PASSWORD, People.PASSWORD).andExpect(redirectedUrl("/login?ready"));
        assertThat(accounts.findByEmail(email).orElseThrow().administrator()).isFalse();
        web.perform(post("/accounts/invite")
                        .with(People.as(ada))
                        .param("email", email)
                        .param("name", "Nieuw"))
                .andExpect(status().isBadRequest());
    }

    @Test
    void thePageOfBackUpsSaysThatMembersAreInNone() throws Exception {
        web.perform(get("/backup").with(People.as(people.add("Ada", true))))
                .andExpect(content().string(containsString("Accounts, leden en uitnodigingen staan er niet in.")));
    }
}
